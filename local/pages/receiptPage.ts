import type { ReportState } from '../../functions/rules/kernel/refusals.ts';
import type { Answer } from '../front.ts';
import { escapeHtml, page } from './page.ts';

type Receipt = {
  readonly receiptNumber: string;
  readonly employerName: string;
  readonly category: 'JIA' | 'YI' | 'BING';
  readonly state: keyof typeof stateWords;
  readonly filedOn: string;
  readonly late: boolean;
  readonly workingDaysLate: number;
  readonly documentSha256: string;
};

const query = `query ($number: String!) { receipt(number: $number) { receiptNumber employerName category state filedOn late
  workingDaysLate documentSha256 } }`;

const words = {
  JIA: '甲类（风险最低）',
  YI: '乙类',
  BING: '丙类（风险最高）',
} as const;

/** States of a report that was filed. */
const stateWords = {
  FILED: '已报送',
  UNDER_REVIEW: '已报送，正在复核',
  ON_SITE: '已报送，正在现场核查',
  RETURNED: '已报送，经复核退回，须重新填报',
  ACCEPTED: '已报送，经复核采信',
  SUPERSEDED: '已报送，此后已被新的评估报告取代',
} as const satisfies Record<Exclude<ReportState, 'DRAFT' | 'IN_PUBLICITY' | 'WITHDRAWN' | 'SIGNED'>, string>;

/** Computes a chosen file's SHA-256 in the browser: the file stays on the reader's machine. */
const compareScript = `<script>
const input = document.querySelector('#file');
const output = document.querySelector('#verdict');
input.addEventListener('change', async () => {
  const [file] = input.files;
  if (!file) return;
  if (!crypto.subtle) { output.textContent = '浏览器只能在安全连接（https）下计算，请改用其他工具核对 SHA-256。'; return; }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const same = found === document.querySelector('#sha256').textContent;
  output.textContent = (same ? '一致：这就是所报送的文件。' : '不一致：这不是所报送的文件。') + ' ' + found;
});
</script>`;

/** `/receipt/<number>`: the public check that the QR code of a receipt leads to, asked for as the public would. */
export function answerReceipt(origin: string): Answer {
  return async (request, response) => {
    const number = (request.url ?? '').split('?')[0]?.replace('/receipt/', '') ?? '';
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { number } }),
    });
    const { data } = (await answer.json()) as { data?: { receipt: Receipt | null } | null };
    const receipt = data?.receipt ?? null;
    response.writeHead(receipt ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(receipt ? toPage(receipt) : page('没有这份回执', '<p>没有这个受理编号，请核对回执。</p>'));
  };
}

function toPage(receipt: Receipt): string {
  const rows = [
    ['受理编号', receipt.receiptNumber],
    ['单位名称', receipt.employerName],
    ['申报类别', words[receipt.category]],
    ['状态', stateWords[receipt.state]],
    ['报送日期', receipt.filedOn],
    ['是否按期', receipt.late ? `逾期 ${receipt.workingDaysLate} 个工作日` : '按期'],
  ] as const;
  const table = rows.map(([label, value]) => `<tr><th>${label}</th><td>${escapeHtml(value)}</td></tr>`).join('');
  const digest = `<tr><th>文件 SHA-256</th><td><code id="sha256">${escapeHtml(receipt.documentSha256)}</code></td></tr>`;
  const compare = `<h2>核对文件</h2><p>选择手中的文件，与所报送的文件比对；文件不会上传。</p>
<p><input type="file" id="file" accept="application/pdf"></p><p id="verdict" role="status"></p>${compareScript}`;
  return page('报送回执核验', `<table>${table}${digest}</table>${compare}`);
}
