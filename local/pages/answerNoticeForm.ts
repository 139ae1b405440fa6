import type { AskPublic } from './askPublic.ts';
import { escapeHtml, page } from './page.ts';

export type Page = { readonly status: number; readonly html: string };

const submit = `mutation ($input: SubmitPublicCommentInput!) { submitPublicComment(input: $input) { __typename
  ... on SubmittedComment { number code } ... on Refusal { message } ... on TooManyRequests { retryAfterSeconds } } }`;

const feedback = `query ($reportId: ID!, $number: String!, $code: String!) {
  commentFeedback(reportId: $reportId, number: $number, code: $code) { text submittedAt answer answeredOn } }`;

type Submitted =
  | { readonly __typename: 'SubmittedComment'; readonly number: string; readonly code: string }
  | { readonly __typename: 'TooManyRequests'; readonly message: string; readonly retryAfterSeconds: number }
  | { readonly __typename: string; readonly message: string };

type Feedback = { readonly text: string; readonly answer: string | null; readonly answeredOn: string | null };

const back = (reportId: string) => `<p><a href="/notice/${encodeURIComponent(reportId)}">返回公示</a></p>`;

function refusal(reportId: string, status: number, message: string): Page {
  return { status, html: page('没有办成', `<p role="alert">${escapeHtml(message)}</p>${back(reportId)}`) };
}

/** What a posted form of the notice page comes to: a comment, or the answer to one. */
export async function answerNoticeForm(ask: AskPublic, reportId: string, form: URLSearchParams): Promise<Page> {
  return form.has('code') ? showFeedback(ask, reportId, form) : submitComment(ask, reportId, form);
}

async function submitComment(ask: AskPublic, reportId: string, form: URLSearchParams): Promise<Page> {
  const kind = form.get('kind') === 'COMMENT' ? 'COMMENT' : 'OBJECTION';
  const fields = ['idempotencyKey', 'text', 'name', 'phone'].map((name) => [name, form.get(name) ?? '']);
  const input = { ...Object.fromEntries(fields), reportId, kind, consent: form.get('consent') === 'yes' };
  const data = await ask(submit, { input });
  if (data === null) return refusal(reportId, 400, '没有收到完整的内容，请返回后重新提交。');
  const answer = data['submitPublicComment'] as Submitted;
  if ('code' in answer) {
    const { number, code } = answer;
    const html = page(
      '意见已提交',
      `<p>请抄下或截图保存。查询码只显示这一次，凭编号和查询码可在公示页查询答复。</p>
      <table><tr><th>意见编号</th><td><code>${escapeHtml(number)}</code></td></tr>
      <tr><th>查询码</th><td><code class="code">${escapeHtml(code)}</code></td></tr></table>${back(reportId)}`,
    );
    return { status: 200, html };
  }
  return refusal(reportId, answer.__typename === 'TooManyRequests' ? 429 : 422, answer.message);
}

async function showFeedback(ask: AskPublic, reportId: string, form: URLSearchParams): Promise<Page> {
  const data = await ask(feedback, { reportId, number: form.get('number') ?? '', code: form.get('code') });
  const found = (data?.['commentFeedback'] ?? null) as Feedback | null;
  if (found === null) return refusal(reportId, 404, '编号或查询码有误，请核对。');
  const answer = found.answer === null ? '尚未答复。' : `${found.answer}（${found.answeredOn}）`;
  const html = page(
    '意见答复',
    `<h2>意见</h2><p>${escapeHtml(found.text)}</p><h2>答复</h2><p>${escapeHtml(answer)}</p>${back(reportId)}`,
  );
  return { status: 200, html };
}
