import { timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Environment } from './environment.ts';

/** The header in which the edge (CloudFront) shows that a request has come through it; `infra/stacks/web.ts` sets it. */
const edgeHeader = 'x-zhijian-edge';

/**
 * The request as the person behind the edge sent it: address and host are theirs, not the edge's. Null: it has gone round
 * the edge, and with it round the firewall and the logs. Without a key in the environment there is no edge, and the
 * request is as it came.
 */
export function comeThroughEdge(
  event: APIGatewayProxyEventV2,
  { edgeKey, publicOrigin }: Pick<Environment, 'edgeKey' | 'publicOrigin'>,
): APIGatewayProxyEventV2 | null {
  if (edgeKey === null) return event;
  const { [edgeHeader]: shown = '', ...headers } = event.headers;
  if (!isSame(shown, edgeKey)) return null;
  const { http } = event.requestContext;
  const host = publicOrigin === null ? headers['host'] : new URL(publicOrigin).host;
  const sourceIp = findViewerAddress(headers['x-forwarded-for'], http.sourceIp);
  return {
    ...event,
    headers: { ...headers, ...(host !== undefined && { host }) },
    requestContext: { ...event.requestContext, http: { ...http, sourceIp } },
  };
}

/**
 * Each hop adds whom it was asked by, the gateway the edge and the edge the viewer; what stands before that anybody may
 * have written.
 */
function findViewerAddress(forwarded: string | undefined, edgeAddress: string): string {
  const addresses = (forwarded ?? '').split(',').map((address) => address.trim());
  if (addresses.at(-1) === edgeAddress) addresses.pop();
  return addresses.at(-1) || edgeAddress;
}

/** Whether a secret that was shown is the expected one; how long that takes tells nothing of it. */
export function isSame(shown: string, expected: string): boolean {
  const [one, other] = [Buffer.from(shown), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
