import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { WebhookPort, WebhookRequest } from '../operations/context.ts';
import { isPublicAddress } from '../rules/outbox/isPublicAddress.ts';

/** A receiver that takes longer is asked again later. */
const answerWithinMs = 10_000;

const notPublic = '推送地址指向内部网络，已停止连接';

/**
 * Sends to public addresses only. The address is looked at where the connection is made and that very address is used,
 * so that a name cannot lead elsewhere between the look and the connection. Redirects are answers like any other, not
 * followed; of the answer only its status is read.
 */
export function makeWebhookSender({ toLocalhost }: { readonly toLocalhost: boolean }): WebhookPort['send'] {
  return async (given) => {
    const url = new URL(given.url);
    const isLocalTrial = toLocalhost && url.hostname === '127.0.0.1';
    // A host that is an address is connected to without any look-up.
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!isLocalTrial && (url.protocol !== 'https:' || (isIP(host) !== 0 && !isPublicAddress(host)))) return notPublic;
    return post(url, given, isLocalTrial ? lookup : lookUpPublic);
  };
}

/** As `dns.lookup`, refusing a name when any of its addresses is not public. */
const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (fault, addresses) => {
    if (fault) return callback(fault, '', 0);
    const [first] = addresses;
    if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(Object.assign(new Error(notPublic), { code: 'NOT_PUBLIC' }), '', 0);
    }
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

function post(url: URL, { headers, body }: WebhookRequest, look: LookupFunction): Promise<string | null> {
  return new Promise((resolve) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const bytes = Buffer.from(body);
    const sent = send(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': bytes.length },
        // No kept connections: the next attempt looks the name up anew.
        agent: false,
        lookup: look,
        signal: AbortSignal.timeout(answerWithinMs),
      },
      (response) => {
        const status = response.statusCode ?? 0;
        response.destroy();
        resolve(status >= 200 && status < 300 ? null : `接收方答复 HTTP ${status}`);
      },
    );
    sent.on('error', (fault: NodeJS.ErrnoException) => resolve(describeFault(fault)));
    sent.end(bytes);
  });
}

function describeFault({ name, code }: NodeJS.ErrnoException): string {
  if (name === 'AbortError' || name === 'TimeoutError') return `接收方 ${answerWithinMs / 1000} 秒内没有答复`;
  if (code === 'NOT_PUBLIC') return notPublic;
  return `无法连接接收方（${code ?? name}）`;
}
