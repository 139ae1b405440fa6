import { randomUUID } from 'node:crypto';
import { complaintConsent } from '../../functions/rules/disclosure/complaint.ts';
import { complaintKinds } from '../../functions/rules/disclosure/complaintKinds.ts';
import { complaintStateNames } from '../../functions/rules/disclosure/complaintLifecycle.ts';
import { commentTextLength } from '../../functions/rules/reports/publicComment.ts';
import type { Answer } from '../front.ts';
import { readBody } from '../readBody.ts';
import { type AskPublic, askPublicOf } from './askPublic.ts';
import { feedbackForm, formStyle } from './noticeComments.ts';
import { escapeHtml, page } from './page.ts';

type Page = { readonly status: number; readonly html: string };

const submit = `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) { __typename
  ... on SubmittedComplaint { number code dueOn } ... on Refusal { message } } }`;

const feedback = `query ($county: String!, $number: String!, $code: String!) {
  complaintFeedback(county: $county, number: $number, code: $code) { state dueOn overdue steps { text takenAt } } }`;

type Submitted =
  | {
      readonly __typename: 'SubmittedComplaint';
      readonly number: string;
      readonly code: string;
      readonly dueOn: string;
    }
  | { readonly __typename: 'TooManyRequests' | 'Refused'; readonly message: string };

type Feedback = {
  readonly state: keyof typeof complaintStateNames;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly steps: readonly { readonly text: string; readonly takenAt: string }[];
};

/** Bytes of a posted form at most: 2,000 characters, each nine bytes when encoded, and the rest. */
const maxFormBytes = 32 * 1024;

/** `/public/<county>/complaint`: complaints without scripts, and what came of them. Posted as the public would. */
export function answerComplaints(origin: string): Answer {
  const ask = askPublicOf(origin);
  return async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const county = path.split('/')[2] ?? '';
    let shown: Page = { status: 200, html: page('投诉举报', showForms(path)) };
    if (request.method === 'POST') {
      const body = await readBody(request, maxFormBytes);
      const form = new URLSearchParams(body?.toString('utf8') ?? '');
      shown = form.has('code') ? await showFeedback(ask, county, form) : await sendComplaint(ask, county, form);
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

function showForms(path: string): string {
  const { least, most } = commentTextLength;
  const kinds = Object.entries(complaintKinds).map(
    ([kind, { title }]) => `<option value="${kind}">${escapeHtml(title)}</option>`,
  );
  return `${formStyle}<p>任何单位和个人都可以投诉举报用人单位的职业卫生问题，可以实名，也可以匿名。被投诉举报的单位看不到是谁提出的；
  内容中请不要写能认出您的情况。</p>
  <form method="post" action="${escapeHtml(path)}">
    <input type="hidden" name="idempotencyKey" value="${randomUUID()}">
    <label>事项 <select name="kind">${kinds.join('')}</select></label>
    <label>单位名称 <input name="employerName" required minlength="2" maxlength="100"></label>
    <label>统一社会信用代码（不清楚可以不填）<input name="creditCode" maxlength="30"></label>
    <label>内容（${least}–${most} 字）
      <textarea name="text" rows="6" required minlength="${least}" maxlength="${most}"></textarea></label>
    <label>姓名（匿名的不填）<input name="name" autocomplete="name" maxlength="30"></label>
    <label>手机号码（匿名的不填）<input name="phone" type="tel" inputmode="tel" autocomplete="tel" maxlength="20"></label>
    <label class="consent"><input type="checkbox" name="consent" value="yes"> 实名的请勾选：${escapeHtml(complaintConsent.text)}</label>
    <button>提交</button>
  </form>${feedbackForm(path, '查询办理情况', '投诉举报编号')}`;
}

const again = '<p><a href="complaint">返回投诉举报</a></p>';

function refuse(status: number, message: string): Page {
  return { status, html: page('没有办成', `<p role="alert">${escapeHtml(message)}</p>${again}`) };
}

async function sendComplaint(ask: AskPublic, county: string, form: URLSearchParams): Promise<Page> {
  const fields = ['idempotencyKey', 'kind', 'employerName', 'creditCode', 'text', 'name', 'phone'];
  const given = Object.fromEntries(fields.map((name) => [name, form.get(name) ?? '']));
  const data = await ask(submit, { input: { ...given, county, consent: form.get('consent') === 'yes' } });
  if (data === null) return refuse(400, '没有收到完整的内容，请返回后重新提交。');
  const answer = data['submitComplaint'] as Submitted;
  if (answer.__typename !== 'SubmittedComplaint') {
    return refuse(answer.__typename === 'TooManyRequests' ? 429 : 422, answer.message);
  }
  const { number, code, dueOn } = answer;
  const html = `${formStyle}<p>请抄下或截图保存。查询码只显示这一次，凭编号和查询码可查询办理情况。${dueOn} 前（含当日）告知是否受理。</p>
    <table><tr><th>投诉举报编号</th><td><code>${escapeHtml(number)}</code></td></tr>
    <tr><th>查询码</th><td><code class="code">${escapeHtml(code)}</code></td></tr></table>${again}`;
  return { status: 200, html: page('已收到', html) };
}

async function showFeedback(ask: AskPublic, county: string, form: URLSearchParams): Promise<Page> {
  const given = { county, number: form.get('number') ?? '', code: form.get('code') };
  const found = ((await ask(feedback, given))?.['complaintFeedback'] ?? null) as Feedback | null;
  if (found === null) return refuse(404, '编号或查询码有误，请核对。');
  const { state, dueOn, overdue, steps } = found;
  const due = dueOn === null ? '' : `，${dueOn} 届满${overdue ? '，已逾期' : ''}`;
  const told = steps.map(({ text }) => `<blockquote class="said">${escapeHtml(text)}</blockquote>`).join('');
  return {
    status: 200,
    html: page('办理情况', `${formStyle}<p>${complaintStateNames[state]}${due}。</p>${told}${again}`),
  };
}
