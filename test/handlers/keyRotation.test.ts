import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Environment } from '../../functions/handlers/environment.ts';
import { makeTokenVerifier, type TokenVerifier } from '../../functions/handlers/verifyToken.ts';

type Key = { readonly kid: string; readonly published: JWK; readonly privateKey: Parameters<SignJWT['sign']>[0] };

/** What the issuer publishes, and how often it was asked for it. */
const published: { keys: JWK[]; asked: number; status: number } = { keys: [], asked: 0, status: 200 };
let server: Server;
let issuer: string;
let older: Key;
let newer: Key;
let verify: TokenVerifier;

async function makeKey(kid: string): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  return { kid, privateKey, published: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}

beforeAll(async () => {
  [older, newer] = await Promise.all([makeKey('older'), makeKey('newer')]);
  server = createServer((asked, answer) => {
    const isKeys = asked.url === '/keys';
    if (isKeys) published.asked += 1;
    answer.writeHead(isKeys ? published.status : 200, { 'content-type': 'application/json' });
    answer.end(JSON.stringify(isKeys ? { keys: published.keys } : { issuer, jwks_uri: `${issuer}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.assign(published, { keys: [older.published], asked: 0, status: 200 });
  verify = makeTokenVerifier({
    tokenIssuer: issuer,
    tokenAudience: 'zhijian',
    tokenJwksUri: null,
  } as unknown as Environment);
});
afterEach(() => vi.useRealTimers());

const passes = (seconds: number): void => void vi.setSystemTime(Date.now() + seconds * 1000);

/** What becomes of a token signed just now: who it is, or why not. */
async function present({ kid, privateKey }: Key): Promise<string> {
  const token = await new SignJWT({ role: 'BUREAU', county: '433122' })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer(issuer)
    .setAudience('zhijian')
    .setSubject('example')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
  const viewer = await verify(`Bearer ${token}`);
  return viewer.ok ? viewer.value.role : viewer.refusal;
}

it('keeps the issuer’s keys: one request for many tokens', async () => {
  expect([await present(older), await present(older), await present(older)]).toEqual(['BUREAU', 'BUREAU', 'BUREAU']);
  expect(published.asked).toBe(1);
});

it('fetches the keys again for a key that it does not know, and takes both while both are published', async () => {
  await present(older);
  published.keys = [older.published, newer.published];
  passes(31);
  expect([await present(newer), await present(older)]).toEqual(['BUREAU', 'BUREAU']);
  expect(published.asked).toBe(2);
});

it('does so twice a minute at most, whatever keys strangers name', async () => {
  const stranger = await makeKey('stranger');
  for (let second = 0; second < 60; second += 5) {
    expect(await present(stranger)).toBe('TOKEN_INVALID');
    passes(5);
  }
  expect(published.asked).toBeLessThanOrEqual(3);
  expect(await present(older)).toBe('BUREAU');
});

it('forgets a key that was withdrawn within ten minutes', async () => {
  expect(await present(older)).toBe('BUREAU');
  published.keys = [newer.published];
  passes(601);
  expect([await present(older), await present(newer)]).toEqual(['TOKEN_INVALID', 'BUREAU']);
});

it('calls no token wrong while the issuer gives its keys not out, and believes it again afterwards', async () => {
  published.status = 503;
  await expect(present(older)).rejects.toThrow('200 OK');
  published.status = 200;
  published.keys = 'none' as unknown as JWK[];
  passes(31);
  await expect(present(older)).rejects.toThrow('malformed');
  published.keys = [older.published];
  passes(31);
  expect(await present(older)).toBe('BUREAU');
});
