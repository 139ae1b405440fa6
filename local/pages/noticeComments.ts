import { randomUUID } from 'node:crypto';
import { commentConsent, commentTextLength } from '../../functions/rules/reports/publicComment.ts';
import { escapeHtml } from './page.ts';

export type NoticeComments = {
  readonly commentTally: { readonly objections: number; readonly comments: number; readonly answered: number };
  readonly comments: {
    readonly nodes: readonly {
      readonly kind: 'OBJECTION' | 'COMMENT';
      readonly text: string;
      readonly postedOn: string;
      readonly submittedOn: string;
      readonly answer: string;
      readonly answeredOn: string;
    }[];
  };
};

export const noticeCommentsQuery = `commentTally { objections comments answered }
  comments(first: 100) { nodes { kind text postedOn submittedOn answer answeredOn } }`;

const kinds = { OBJECTION: '异议', COMMENT: '意见建议' } as const;

/** The comments that are answered, of how many. */
export function showComments({ commentTally, comments }: NoticeComments): string {
  const { objections, comments: others, answered } = commentTally;
  const shown = comments.nodes.map(
    ({ kind, text, postedOn, submittedOn, answer, answeredOn }) =>
      `<li><p><strong>${kinds[kind]}</strong>（${submittedOn} 提出，针对 ${postedOn} 公示的内容）</p>
      <blockquote class="said">${escapeHtml(text)}</blockquote>
      <p><strong>答复</strong>（${answeredOn}）</p><blockquote class="said">${escapeHtml(answer)}</blockquote></li>`,
  );
  return `<h2>公示意见</h2><p>收到异议 ${objections} 条、意见建议 ${others} 条，已答复 ${answered} 条。答复后公开，个人信息已隐去。</p>
    <ol>${shown.join('')}</ol>`;
}

/** A form that works without scripts. The key is made with the page: sending it twice is one comment. */
export function commentForm(path: string, endsOn: string): string {
  const { least, most } = commentTextLength;
  return `<h2>提出意见</h2>
  <p>公示期内（${escapeHtml(endsOn)} 24 时前）任何人都可以提出。用人单位看不到您的姓名和手机号码；内容中请不要写能认出您的情况。</p>
  <form method="post" action="${escapeHtml(path)}">
    <input type="hidden" name="idempotencyKey" value="${randomUUID()}">
    <fieldset><legend>类型</legend>
      <label><input type="radio" name="kind" value="OBJECTION" checked> 异议（用人单位须答复后方可签章）</label>
      <label><input type="radio" name="kind" value="COMMENT"> 意见建议</label></fieldset>
    <label>内容（${least}–${most} 字）
      <textarea name="text" rows="6" required minlength="${least}" maxlength="${most}"></textarea></label>
    <label>姓名（与手机号码至少填一项）<input name="name" autocomplete="name" maxlength="30"></label>
    <label>手机号码 <input name="phone" type="tel" inputmode="tel" autocomplete="tel" maxlength="20"></label>
    <label class="consent"><input type="checkbox" name="consent" value="yes" required> ${escapeHtml(commentConsent.text)}</label>
    <button>提交</button>
  </form>`;
}

/** A form to read with number and code what came of something. Posted, so that the code stands in no address. */
export function feedbackForm(path: string, title = '查询答复', number = '意见编号'): string {
  return `<h2>${title}</h2>
  <form method="post" action="${escapeHtml(path)}">
    <label>${number} <input name="number" required maxlength="30"></label>
    <label>查询码 <input name="code" required maxlength="40" autocomplete="off"></label>
    <button>查询</button>
  </form>`;
}

export const formStyle = `<style>
form label, form fieldset { display: block; margin: .8rem 0; } fieldset { border: 1px solid #ccc; }
textarea, input:not([type=radio]):not([type=checkbox]) { display: block; box-sizing: border-box; width: 100%; max-width: 36rem;
  font: inherit; padding: .4rem; border: 1px solid #767676; }
.consent { font-size: .9em; } button { font: inherit; padding: .5rem 2rem; }
.said { margin: .3rem 0; padding: .3rem .8rem; border-left: 4px solid #ccc; white-space: pre-wrap; overflow-wrap: anywhere; }
td { overflow-wrap: anywhere; } .code { font-size: 1.3em; }
</style>`;
