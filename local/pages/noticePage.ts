import type { Answer } from '../front.ts';
import { readBody } from '../readBody.ts';
import { answerNoticeForm, type Page } from './answerNoticeForm.ts';
import { askPublicOf } from './askPublic.ts';
import {
  commentForm,
  feedbackForm,
  formStyle,
  type NoticeComments,
  noticeCommentsQuery,
  showComments,
} from './noticeComments.ts';
import { escapeHtml, page } from './page.ts';

type Notice = NoticeComments & {
  readonly employerName: string;
  readonly creditCode: string;
  readonly address: string | null;
  readonly mode: 'SELF' | 'COMMISSIONED';
  readonly assessedOn: string;
  readonly hazardGrade: 'I' | 'II' | 'III';
  readonly managementGrade: string;
  readonly category: 'JIA' | 'YI' | 'BING';
  readonly sentences: readonly string[];
  readonly revisions: readonly { readonly postedOn: string; readonly revisedOn: string }[];
  readonly state: string;
  readonly publicity: {
    readonly place: string;
    readonly postedOn: string;
    readonly ended: boolean;
    readonly daysLeft: number;
    readonly deadline: {
      readonly endsOn: string;
      readonly days: readonly { readonly on: string; readonly counted: boolean; readonly why: string }[];
    };
  };
};

const query = `query ($id: ID!) { publicNotice(id: $id) { employerName creditCode address mode assessedOn hazardGrade
  managementGrade category sentences state revisions { postedOn revisedOn } ${noticeCommentsQuery}
  publicity { place postedOn ended daysLeft deadline { endsOn days { on counted why } } } } }`;

const words = {
  JIA: '甲类（风险最低）',
  YI: '乙类',
  BING: '丙类（风险最高）',
  I: 'Ⅰ级',
  II: 'Ⅱ级',
  III: 'Ⅲ级',
  SELF: '用人单位自行评估',
  COMMISSIONED: '委托职业卫生技术服务机构评估',
} as const;

/** Bytes of a posted form at most: 2,000 characters, each nine bytes when encoded, and the rest. */
const maxFormBytes = 32 * 1024;

/**
 * `/notice/<id>`: the public record that the QR code of a posted notice leads to, with its comments and, while the
 * publicity lasts, the form for one. Asked for and posted as the public would.
 */
export function answerNotice(origin: string): Answer {
  const ask = askPublicOf(origin);
  return async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const id = path.replace('/notice/', '');
    let shown: Page;
    if (request.method === 'POST') {
      const body = await readBody(request, maxFormBytes);
      shown = await answerNoticeForm(ask, id, new URLSearchParams(body?.toString('utf8') ?? ''));
    } else {
      const data = await ask(query, { id });
      shown = toPage((data?.['publicNotice'] ?? null) as Notice | null, path);
    }
    response.writeHead(shown.status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'",
      'referrer-policy': 'no-referrer',
    });
    response.end(shown.html);
  };
}

function toPage(notice: Notice | null, path: string): Page {
  if (notice === null) {
    return {
      status: 404,
      html: page('没有这份公示', '<p>该公示不存在、已经撤回，或者内容正在修改、尚未重新公示。</p>'),
    };
  }
  const { publicity, revisions } = notice;
  const { endsOn, days } = publicity.deadline;
  const state = publicity.ended ? '已结束' : `还剩 ${publicity.daysLeft} 个工作日`;
  const rows = [
    ['单位名称', notice.employerName],
    ['统一社会信用代码', notice.creditCode],
    ['工作场所地址', notice.address ?? '未填报'],
    ['评估方式', words[notice.mode]],
    ['职业病危害风险等级', words[notice.hazardGrade]],
    ['职业卫生管理状况等级', `${notice.managementGrade}级`],
    ['综合风险类别', words[notice.category]],
    ['评估日期', notice.assessedOn],
    ['公示日期', `${publicity.postedOn} 至 ${endsOn}（${state}）`],
    ['公示地点', publicity.place],
  ] as const;
  const table = rows.map(([label, value]) => `<tr><th>${label}</th><td>${escapeHtml(value)}</td></tr>`).join('');
  const why = notice.sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join('');
  const revised = revisions.map(
    ({ postedOn, revisedOn }) =>
      `<p role="note">内容已于 ${revisedOn} 修改：${postedOn} 开始的公示作废，公示期自 ${publicity.postedOn} 重新计算。</p>`,
  );
  const counted = days.map(
    ({ on, counted, why }) =>
      `<tr><td>${on}</td><td>${counted ? '计入' : '不计入'}</td><td>${escapeHtml(why)}</td></tr>`,
  );
  const body = [
    formStyle,
    notice.state === 'SUPERSEDED' ? '<p role="note">本报告已被新的评估报告取代，此处保留原公示内容。</p>' : '',
    ...revised,
    `<table>${table}</table><h2>判定说明</h2><ol>${why}</ol>`,
    `<details><summary>公示期怎样计算</summary><table>${counted.join('')}</table></details>`,
    showComments(notice),
    publicity.ended ? '<p>公示已结束，不再接收意见。</p>' : commentForm(path, endsOn),
    feedbackForm(path),
  ];
  return { status: 200, html: page('职业病危害综合风险评估结果公示', body.join('')) };
}
