import { readFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ApiHandler } from '../../functions/handlers/api.ts';
import { exportAudit, verifyAudit } from '../../local/cli/audit.ts';
import { answerThroughGateway } from '../../local/gatewayEvent.ts';
import { exitCodes } from '../../local/startFailure.ts';
import { writeStoredJson } from '../../local/storedJson.ts';
import { aSetup, countyDocuments } from '../support/counties.ts';
import { spawnEntry, startEntry, temporaryFolder } from '../support/embeddedEntry.ts';

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** A sign-in service of somebody else: keys under its discovery address, and tokens. */
async function anIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'example', alg: 'RS256' }];
  let issuer = '';
  const port = await listen(
    createServer((asked, answer) => {
      const isDiscovery = asked.url?.endsWith('/.well-known/openid-configuration');
      answer.setHeader('content-type', 'application/json');
      answer.end(JSON.stringify(isDiscovery ? { issuer, jwks_uri: `${issuer}/keys` } : { keys }));
    }),
  );
  issuer = `http://127.0.0.1:${port}/realms/county`;
  const sign = (claims: object): Promise<string> =>
    new SignJWT({ name: '示例人员', ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'example' })
      .setIssuer(issuer)
      .setAudience('zhijian')
      .setSubject('example')
      .setExpirationTime('5m')
      .sign(privateKey);
  return { issuer, sign };
}

type Asked = { readonly path: string; readonly host: string; readonly token?: string; readonly body?: object };

/** As through a proxy on this machine: the name that people know in `Host`. */
function ask(port: number, { path, host, token, body }: Asked): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      host,
      'content-type': 'application/json',
      'x-forwarded-for': '198.51.100.7',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const asking = request({ port, host: '127.0.0.1', path, method: body ? 'POST' : 'GET', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asking.on('error', reject).end(body && JSON.stringify(body));
  });
}

test('in earnest: people of another issuer, the public name only, and nothing that is there for developers', async () => {
  const { issuer, sign } = await anIssuer();
  const placeholder = createServer();
  const port = await listen(placeholder);
  await new Promise((resolve) => placeholder.close(resolve));
  const host = 'zhijian.example.test';
  const entry = await startEntry({
    dataFolder: temporaryFolder(),
    port,
    environment: {
      TOKEN_ISSUER: issuer,
      TOKEN_AUDIENCE: 'zhijian',
      PUBLIC_ORIGIN: `https://${host}`,
      BEHIND_PROXY: '1',
      WEB_CLIENT_ID: 'county-web',
      FREE_QUERIES: '1',
    },
  });
  expect(entry.output()).not.toContain('/dev');
  expect(JSON.parse((await ask(port, { path: '/health', host })).text)).toEqual({ status: 'ok', stage: 'prod' });
  expect((await ask(port, { path: '/health', host: 'elsewhere.test' })).status).toBe(421);
  expect(JSON.parse((await ask(port, { path: '/config.json', host })).text)).toMatchObject({
    issuer,
    clientId: 'county-web',
  });
  for (const path of ['/dev', '/dev/clock', '/oidc/auth', '/explorer', '/docs'])
    expect((await ask(port, { path, host })).status, path).toBe(404);

  const graphql = async (query: string, variables: object, claims: object | null) => {
    const token = claims && (await sign(claims));
    const { text } = await ask(port, {
      path: '/graphql',
      host,
      body: { query, variables },
      ...(token && { token }),
    });
    return JSON.parse(text);
  };
  expect((await graphql('{ __schema { types { name } } }', {}, null)).errors).toHaveLength(1);
  const setup = { ...aSetup(), idempotencyKey: 'first' };
  const made = await graphql(countyDocuments.init, { input: setup }, { role: 'OPERATOR' });
  expect(made.errors).toBeUndefined();
  expect(made.data.initCounty).toMatchObject({ code: setup.code });
  const bureau = { role: 'BUREAU', county: setup.code };
  const runJob = async (claims: object | null) => {
    const token = claims && (await sign(claims));
    return ask(port, { path: '/jobs', host, body: { job: 'rebuildStatistics' }, ...(token && { token }) });
  };
  expect((await runJob(null)).status).toBe(403);
  expect((await runJob(bureau)).status).toBe(403);
  const rebuilt = await runJob({ role: 'OPERATOR' });
  expect(JSON.parse(rebuilt.text)).toContainEqual(expect.objectContaining({ county: setup.code }));
  expect(await graphql('{ employers { nodes { id } } }', {}, bureau)).toEqual({ data: { employers: { nodes: [] } } });

  // As docs/deploy-aws.md has it: the command line with the bureau's token, whatever its county.
  vi.stubEnv('ZHIJIAN_TOKEN', await sign(bureau));
  onTestFinished(() => void vi.unstubAllEnvs());
  const file = join(temporaryFolder(), 'audit.ndjson');
  await exportAudit(file, `http://127.0.0.1:${port}`);
  const [header = ''] = readFileSync(file, 'utf8').split('\n');
  expect(JSON.parse(header)).toMatchObject({ kind: 'header', county: setup.code });
  expect(await verifyAudit(file, '')).toMatchObject({ whole: true, aggregates: 1, faults: [] });
});

test('in earnest: wrong options are all named, and trial data is not gone on with', async () => {
  const wrong = spawnEntry({
    dataFolder: temporaryFolder(),
    environment: {
      TOKEN_ISSUER: 'keycloak',
      PUBLIC_ORIGIN: 'https://example.test/path',
      // Whoever may name a webhook could have this machine's own ports asked.
      WEBHOOKS_TO_LOCALHOST: '1',
    },
  });
  expect(await wrong.ended).toBe(exitCodes.BAD_OPTION);
  for (const name of ['TOKEN_ISSUER', 'TOKEN_AUDIENCE', 'PUBLIC_ORIGIN', 'WEBHOOKS_TO_LOCALHOST'])
    expect(wrong.output()).toContain(name);

  const dataFolder = temporaryFolder();
  writeStoredJson(join(dataFolder, 'clock.json'), { offsetMs: 86_400_000 });
  const trial = spawnEntry({
    dataFolder,
    environment: { TOKEN_ISSUER: 'https://id.test', TOKEN_AUDIENCE: 'zhijian', PUBLIC_ORIGIN: 'https://example.test' },
  });
  expect(await trial.ended).toBe(exitCodes.BAD_OPTION);
  expect(trial.output()).toContain('试用时留下的');
});

test('the sender is whom the proxy names last; without a proxy nobody is believed', async () => {
  const sources: string[] = [];
  const handler: ApiHandler = async ({ requestContext }) => {
    sources.push(requestContext.http.sourceIp);
    return { statusCode: 204 };
  };
  for (const isBehindProxy of [true, false]) {
    const port = await listen(
      createServer((asked, answer) => void answerThroughGateway(handler, asked, answer, isBehindProxy)),
    );
    await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' } });
  }
  expect(sources).toEqual(['198.51.100.7', '127.0.0.1']);
});
