import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';

export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** How the receiver answers next: a status, or it ends the connection without an answer. */
export type Answer = number | 'HANG_UP';

/** A receiver of webhooks on this machine, which notes what comes and answers as it is told. */
export async function startReceiver(answer: Answer = 204) {
  const received: Received[] = [];
  const state = { answer, location: '' };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
    if (state.answer === 'HANG_UP') request.socket.destroy();
    else response.writeHead(state.answer, state.location ? { location: state.location } : {}).end('x'.repeat(100_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`;
  return { url, received, state };
}

/** As docs/webhooks.md tells a receiver to verify. */
export function isGenuine({ headers, body }: Received, secret: string): boolean {
  const timestamp = String(headers['x-zhijian-timestamp']);
  const expected = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return headers['x-zhijian-signature'] === `v1=${expected}`;
}
