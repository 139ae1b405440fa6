import { type MessageKind, messageKinds } from '../../rules/inbox/message.ts';
import type { InputProblem } from '../../rules/kernel/refusals.ts';
import { type Webhook, webhooksAtMost } from '../../rules/outbox/webhook.ts';
import type { Context } from '../context.ts';

const longestUrl = 500;

/** A name that the public resolves: labels of letters, digits and hyphens, the last with a letter. An address is none. */
const publicName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,63}$/;

/** Endings that lead to one's own network. */
const privateEndings = ['.local', '.localhost', '.internal', '.intranet', '.lan', '.home.arpa'];

/** Names every fault of a webhook to be added, the county's number of webhooks included. */
export function findWebhookProblems(
  { webhooks: { toLocalhost } }: Context,
  { url, kinds }: { readonly url: string; readonly kinds: readonly MessageKind[] },
  present: readonly Webhook[],
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const problem = findUrlProblem(url, toLocalhost);
  if (problem !== null) problems.push({ path: 'url', code: 'URL_INVALID', message: problem });
  if (kinds.length === 0 || !kinds.every((kind) => kind in messageKinds)) {
    problems.push({ path: 'kinds', code: 'KINDS_MISSING', message: '请至少选择一类消息' });
  }
  const inUse = present.filter(({ closedAt }) => closedAt === null);
  if (inUse.length >= webhooksAtMost) {
    const message = `本县已有 ${webhooksAtMost} 个推送地址，请先停用不再使用的地址`;
    problems.push({ path: 'url', code: 'TOO_MANY_WEBHOOKS', message });
  }
  if (inUse.some((webhook) => webhook.url === url)) {
    problems.push({ path: 'url', code: 'URL_IN_USE', message: '该推送地址已登记，请勿重复添加' });
  }
  return problems;
}

function findUrlProblem(text: string, toLocalhost: boolean): string | null {
  if (text.length > longestUrl) return `推送地址不能超过 ${longestUrl} 个字符`;
  const url = URL.parse(text);
  if (url === null) return '推送地址不是完整的网址，应以 https:// 开头';
  if (url.username !== '' || url.password !== '') return '推送地址中不能含有用户名或密码';
  if (toLocalhost && url.hostname === '127.0.0.1') return null;
  if (url.protocol !== 'https:') return '推送地址须以 https:// 开头';
  const isPrivate = privateEndings.some((ending) => url.hostname.endsWith(ending));
  if (isPrivate || !publicName.test(url.hostname)) return '推送地址须使用公网域名，不能是 IP 地址或内部网络的名称';
  return null;
}
