import { expect, it } from 'vitest';
import { readEnvironment } from '../../functions/handlers/environment.ts';
import { makeWebhookSender } from '../../functions/handlers/sendWebhook.ts';
import { startReceiver } from '../support/webhookReceiver.ts';

const request = (url: string) => ({ url, headers: {}, body: '{}' });
const notPublic = '推送地址指向内部网络，已停止连接';

it.each([
  // A name that resolves to this machine: the look-up itself is refused.
  ['https://localhost:1/'],
  ['https://127.0.0.1:1/'],
  ['https://[::1]:1/'],
  ['https://169.254.169.254/latest/meta-data/'],
  ['https://[fd00:ec2::254]/'],
  ['http://1.1.1.1/'],
])('connects to no place that is not public: %s', async (url) => {
  expect(await makeWebhookSender({ toLocalhost: false })(request(url))).toBe(notPublic);
});

it('reaches this machine only where it is allowed to, and then by its number', async () => {
  const { url, received } = await startReceiver(204);
  expect(await makeWebhookSender({ toLocalhost: false })(request(url))).toBe(notPublic);
  expect(await makeWebhookSender({ toLocalhost: true })(request(url.replace('127.0.0.1', 'localhost')))).toBe(
    notPublic,
  );
  expect(received).toEqual([]);
  expect(await makeWebhookSender({ toLocalhost: true })(request(url))).toBeNull();
  expect(received).toHaveLength(1);
});

it('says in Chinese when nobody answers there', async () => {
  expect(await makeWebhookSender({ toLocalhost: true })(request('http://127.0.0.1:1/'))).toBe(
    '无法连接接收方（ECONNREFUSED）',
  );
});

it('is allowed to by the environment of stage local alone', () => {
  const variables = {
    STAGE: 'dev',
    AWS_REGION: 'cn-north-1',
    TABLE_NAME: 't',
    BUCKET_NAME: 'b',
    TOKEN_ISSUER: 'i',
    TOKEN_AUDIENCE: 'a',
    WEBHOOKS_TO_LOCALHOST: '1',
  };
  expect(() => readEnvironment(variables)).toThrow('WEBHOOKS_TO_LOCALHOST is for stage local only');
  expect(readEnvironment({ ...variables, STAGE: 'local' }).webhooksToLocalhost).toBe(true);
  expect(readEnvironment({ ...variables, WEBHOOKS_TO_LOCALHOST: '' }).webhooksToLocalhost).toBe(false);
});
