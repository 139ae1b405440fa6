import { escapeHtml } from '../kernel/escapeHtml.ts';
import { dayOf, type Instant } from '../kernel/plainDate.ts';
import type { ArchiveIndex, ArchiveStatement, FileState, IndexedFile } from './archiveIndex.ts';
import { roleWords } from './roleWords.ts';
import { timelineKinds } from './timelineEvent.ts';

const fileStates = {
  HERE: '在本卷',
  OTHER_VOLUME: '在其他卷',
  MISSING: '缺失：平台没有找到该文件',
  DIFFERS: '不符：文件内容与记录的 SHA-256 不一致，未放入',
} as const satisfies Record<FileState, string>;

const style = `body{font:14px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",SimSun,sans-serif;max-width:60rem;margin:2rem auto;
padding:0 1rem;color:#1a1a1a}table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.2rem .5rem;text-align:left;
vertical-align:top;word-break:break-all}th{background:#f2f2f2}td:first-child{white-space:nowrap}code{font-size:.85em}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}`;

function toTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = titles.map((title) => `<th>${title}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Day and time of day in Shanghai, to the minute. */
function toMoment(at: Instant): string {
  const local = new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
  return `${dayOf(at)} ${local.slice(11, 16)}`;
}

function toLink(path: string, text: string): string {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

function toFileRow({ fileName, path, part, state, sha256, sizeBytes }: IndexedFile): readonly string[] {
  const name = state === 'HERE' ? toLink(path, fileName) : escapeHtml(fileName);
  const where = state === 'OTHER_VOLUME' ? `第 ${part} 卷` : fileStates[state];
  return [name, where, `${sizeBytes} 字节`, `<code>${sha256}</code>`];
}

/**
 * The index of an exported volume as a page that needs nothing but itself: who it is of, who took it when, how to check
 * it, every event newest first, every record and file. Printable; all texts are escaped.
 */
export function composeArchivePage(index: ArchiveIndex, statement: ArchiveStatement): string {
  const { employer, part, parts, events, records, files } = index;
  const { exportedAt, role, organisation, account, requestId } = statement;
  const who = [roleWords[role], organisation, `账号 ${account}`].filter((text) => text !== null).join('，');
  const facts = [
    ['单位名称', employer.name],
    ['统一社会信用代码', employer.creditCode],
    ['地址', employer.address ?? '未填报'],
    ['卷号', `第 ${part} 卷，共 ${parts} 卷`],
    ['导出时刻', `${toMoment(exportedAt)}（北京时间）`],
    ['导出人', who],
    ['请求编号', requestId],
  ].map((cells) => cells.map((cell) => escapeHtml(String(cell))));
  const chain = index.hasAuditChain
    ? '<li>审计链：在平台程序中运行 <code>npm run -s zhijian -- verify-audit audit.ndjson</code>；每份记录的 SHA-256 与审计链中的摘要相同。</li>'
    : '<li>用人单位自取的档案不含审计链；可请县级疾控（卫生健康）部门导出核对。</li>';
  const timeline = events.map(({ at, on, kind, title, text, role: by, onBehalf }) => [
    at === null ? on : toMoment(at),
    timelineKinds[kind],
    `${escapeHtml(title)}${text === null ? '' : `<br><small>${escapeHtml(text)}</small>`}`,
    `${by === null ? '' : roleWords[by]}${onBehalf === null ? '' : `<br><small>代办 ${escapeHtml(onBehalf.techServiceCode)}</small>`}`,
  ]);
  const listed = records.map(({ path, name, title, sha256 }) => [
    toLink(path, name),
    escapeHtml(title),
    `<code>${sha256}</code>`,
  ]);
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escapeHtml(employer.name)} 职业卫生分类监督执法档案</title><style>${style}</style></head>
<body>
<h1>职业卫生分类监督执法档案</h1>
${toTable(['项目', '内容'], facts)}
<h2>怎样核对</h2>
<ul><li>在解压后的文件夹中运行 <code>sha256sum -c SHA256SUMS</code>，逐个核对文件。</li>${chain}</ul>
<h2>事项（${events.length}）</h2>
${toTable(['时间', '种类', '事项', '办理人'], timeline)}
<h2>记录（${records.length}）</h2>
${toTable(['记录', '名称', 'SHA-256'], listed)}
<h2>文件（${files.length}）</h2>
${toTable(['文件', '所在', '大小', 'SHA-256'], files.map(toFileRow))}
</body>
</html>
`;
}
