import type { Answer } from '../front.ts';
import { escapeHtml, page } from './page.ts';

type Notice = {
  readonly employerName: string;
  readonly creditCode: string;
  readonly address: string | null;
  readonly mode: 'SELF' | 'COMMISSIONED';
  readonly assessedOn: string;
  readonly hazardGrade: 'I' | 'II' | 'III';
  readonly managementGrade: string;
  readonly category: 'JIA' | 'YI' | 'BING';
  readonly sentences: readonly string[];
  readonly state: string;
  readonly publicity: {
    readonly place: string;
    readonly postedOn: string;
    readonly ended: boolean;
    readonly deadline: { readonly endsOn: string };
  };
};

const query = `query ($id: ID!) { publicNotice(id: $id) { employerName creditCode address mode assessedOn hazardGrade
  managementGrade category sentences state publicity { place postedOn ended deadline { endsOn } } } }`;

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

/** `/notice/<id>`: the public record that the QR code of a posted notice leads to, asked for as the public would. */
export function answerNotice(origin: string): Answer {
  return async (request, response) => {
    const id = (request.url ?? '').split('?')[0]?.replace('/notice/', '') ?? '';
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id } }),
    });
    const { data } = (await answer.json()) as { data?: { publicNotice: Notice | null } | null };
    const notice = data?.publicNotice ?? null;
    response.writeHead(notice ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(notice ? toPage(notice) : page('没有这份公示', '<p>该公示不存在，或者已经撤回。</p>'));
  };
}

function toPage(notice: Notice): string {
  const { publicity } = notice;
  const rows = [
    ['单位名称', notice.employerName],
    ['统一社会信用代码', notice.creditCode],
    ['工作场所地址', notice.address ?? '未填报'],
    ['评估方式', words[notice.mode]],
    ['职业病危害风险等级', words[notice.hazardGrade]],
    ['职业卫生管理状况等级', `${notice.managementGrade}级`],
    ['综合风险类别', words[notice.category]],
    ['评估日期', notice.assessedOn],
    ['公示日期', `${publicity.postedOn} 至 ${publicity.deadline.endsOn}${publicity.ended ? '（已结束）' : ''}`],
    ['公示地点', publicity.place],
  ] as const;
  const table = rows.map(([label, value]) => `<tr><th>${label}</th><td>${escapeHtml(value)}</td></tr>`).join('');
  const why = notice.sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join('');
  const superseded = notice.state === 'SUPERSEDED' ? '<p>本报告已被新的评估报告取代，此处保留原公示内容。</p>' : '';
  return page('职业病危害综合风险评估结果公示', `${superseded}<table>${table}</table><h2>判定说明</h2><ol>${why}</ol>`);
}
