import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '../support/accounts.ts';
import { tokenFor } from '../support/embeddedStack.ts';
import { documents } from '../support/story.ts';
import { graphqlEvent, handlerAt, type TestApi, testApi } from '../support/testApi.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

async function post(body: unknown, headers: Record<string, string> = {}) {
  const answer = await api.handle(graphqlEvent(body, headers));
  return { status: answer.statusCode, headers: answer.headers, ...JSON.parse(answer.body ?? '{}') };
}

describe('tokens', () => {
  const query = '{ viewer { role name } }';
  const withToken = (token: string) => post({ query }, { authorization: `Bearer ${token}` });

  it('is optional: without one the viewer is the public', async () => {
    expect((await post({ query })).data.viewer).toEqual({ role: 'PUBLIC', name: null });
  });

  it('names the viewer', async () => {
    const answer = await withToken(await tokenFor(accounts.bureau));
    expect(answer.data.viewer).toEqual({ role: 'BUREAU', name: '示例人员' });
  });

  it.each([
    ['of another issuer', () => tokenFor(accounts.bureau, { issuer: 'https://elsewhere.example' }), 'TOKEN_INVALID'],
    ['for another audience', () => tokenFor(accounts.bureau, { audience: 'elsewhere' }), 'TOKEN_INVALID'],
    [
      'that has expired',
      () => tokenFor(accounts.bureau, { expiresAt: new Date(Date.now() - 60_000) }),
      'TOKEN_EXPIRED',
    ],
    ['with an unknown role', () => tokenFor({ ...accounts.bureau, role: 'ROOT' }), 'TOKEN_INVALID'],
    ['that claims to be the public', () => tokenFor({ ...accounts.bureau, role: 'PUBLIC' }), 'TOKEN_INVALID'],
    ['of a superior without an area', () => tokenFor({ ...accounts.superior, area: '' }), 'TOKEN_INVALID'],
    ['of a superior of one county', () => tokenFor({ ...accounts.superior, area: '433122' }), 'TOKEN_INVALID'],
    ['of a superior of everything', () => tokenFor({ ...accounts.superior, area: '4' }), 'TOKEN_INVALID'],
    ['of a bureau without a county', () => tokenFor({ sub: 'x', name: 'x', role: 'BUREAU' }), 'TOKEN_INVALID'],
    ['that is no token', async () => 'abc', 'TOKEN_INVALID'],
    ['whose payload was changed', async () => tamper(await tokenFor(accounts.leader)), 'TOKEN_INVALID'],
    ['that is not signed', async () => unsigned(await tokenFor(accounts.leader)), 'TOKEN_INVALID'],
  ])('is refused with 401: one %s', async (_, make, reason) => {
    const answer = await withToken(await make());
    expect(answer.status).toBe(401);
    expect(answer.errors[0]).toMatchObject({
      message: expect.stringMatching(/登录/),
      extensions: { code: 'UNAUTHENTICATED', reason },
    });
    expect(answer.data).toBeUndefined();
  });

  it.each([
    [accounts.superior, '4331'],
    [{ ...accounts.superior, area: '43' }, '43'],
    [accounts.operator, null],
    // An area is a superior's only.
    [{ ...accounts.operator, area: '43' }, null],
  ])('of those above the counties has no county, whatever it says: %o', async (claims, area) => {
    const answer = await post(
      { query: '{ viewer { role area county { code } } employers { nodes { id } } }' },
      { authorization: `Bearer ${await tokenFor({ ...claims, county: '433122' })}` },
    );
    expect(answer.errors[0].extensions.code).toBe('FORBIDDEN');
    const shown = await post(
      { query: '{ viewer { role area county { code } } }' },
      { authorization: `Bearer ${await tokenFor({ ...claims, county: '433122' })}` },
    );
    expect(shown.data.viewer).toEqual({ role: claims.role, area, county: null });
  });

  it('is refused in any other scheme', async () => {
    expect((await post({ query }, { authorization: 'Basic abc' })).status).toBe(401);
  });
});

function tamper(token: string): string {
  const [head, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const changed = Buffer.from(JSON.stringify({ ...claims, role: 'BUREAU' })).toString('base64url');
  return [head, changed, signature].join('.');
}

function unsigned(token: string): string {
  const head = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
  return `${head}.${token.split('.')[1]}.`;
}

describe('limits answer 400', () => {
  const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: county(code: "433122") { name }`).join(' ');
  const cases = [
    [
      'depth',
      `{ reports(state: FILED) { nodes { id employer { reports { nodes { employer { reports { nodes { employer { reports { nodes { employer { reports { nodes { id } } } } } } } } } } } } } } }`,
    ],
    ['aliases', `{ ${aliases} }`],
    [
      'cost',
      '{ employers(first: 100) { nodes { id name summary { category } nextDue { on } } } reports(state: FILED, first: 100) { nodes { employer { reports(first: 100) { nodes { id state employerName } } } } } }',
    ],
  ] as const;

  it.each(cases)('%s', async (limit, query) => {
    const answer = await post({ query });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]).toMatchObject({
      message: expect.stringMatching(/^查询/),
      extensions: { code: 'QUERY_TOO_COMPLEX', limit },
    });
  });

  it('cost through a variable', async () => {
    const query = `query ($n: Int) { reports(state: FILED, first: $n) { nodes { employer { reports(first: $n) { nodes { id state employerName } } } } } }`;
    expect((await post({ query, variables: { n: 100 } })).status).toBe(400);
  });

  it('cost through a variable’s default', async () => {
    const query = `query ($n: Int = 100) { reports(state: FILED, first: $n) { nodes { employer { reports(first: $n) { nodes { id state employerName } } } } } }`;
    expect((await post({ query })).errors?.[0]).toMatchObject({ extensions: { limit: 'cost' } });
  });

  it.each([
    ['', (rows: string) => `${rows} } }`],
    [' in fragments', (rows: string) => `...P } } fragment P on ReportConnection { ${rows} }`],
  ])('cost of pages that are asked for without a size%s', async (_, write) => {
    const page = (fields: string) => `reports { nodes { ${fields} } }`;
    const rows = `nodes { employer { ${page(`employer { ${page('id state employerName')} }`)} } }`;
    const query = `{ reports(state: FILED) { ${write(rows)}`;
    expect((await post({ query })).errors?.[0]).toMatchObject({ extensions: { limit: 'cost' } });
  });

  it('cost of fragments that double and double again is weighed without walking them all', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    ).join(' ');
    const query = `{ ...F0 } ${fragments} fragment F40 on Query { county(code: "433122") { name } }`;
    expect((await post({ query })).status).toBe(400);
  });

  it('tokens', async () => {
    const answer = await post({ query: `{ ${'viewer { role } '.repeat(1500)} }` });
    expect(answer.status).toBe(400);
    expect(answer.errors[0].message).toMatch(/^查询语句有误/);
  });

  it('lets the walkthrough’s largest queries pass', async () => {
    const answer = await post({
      query: documents.report,
      variables: { id: Buffer.from('R:433122:91433122MAQCG2KEAB:01J00000000000000000000000').toString('base64url') },
    });
    expect(answer.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('malformed requests', () => {
  it.each([
    ['no JSON', 'not json', 400],
    ['no query', {}, 400],
    ['a syntax error', { query: '{' }, 400],
    ['an unknown field', { query: '{ nothing }' }, 400],
    ['an unknown operation', { query: 'query A { viewer { role } }', operationName: 'B' }, 400],
  ])('%s', async (_, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.errors[0].message).toMatch(/[\u4e00-\u9fff]/);
    expect(answer.errors[0].extensions.code).toBeTruthy();
  });

  it('a body over one megabyte is refused with 413', async () => {
    expect((await post({ query: `# ${'x'.repeat(1_100_000)}` })).status).toBe(413);
  });

  it('an oversize string is refused', async () => {
    const id = 'x'.repeat(10_000);
    const answer = await api.send('bureau', 'query ($id: ID!) { employer(id: $id) { id } }', { id });
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('an unknown address is refused with 404, health is answered', async () => {
    expect((await api.handle({ ...graphqlEvent({}), rawPath: '/other' })).statusCode).toBe(404);
    expect(await api.handle({ ...graphqlEvent({}), rawPath: '/health' })).toMatchObject({ statusCode: 200 });
  });
});

describe('a fault inside', () => {
  it('is masked and names its request', async () => {
    const broken = await testApi();
    (broken.wiring.stores as { findEmployer: unknown }).findEmployer = () => {
      throw new Error('secret table name');
    };
    const id = Buffer.from('E:433122:91433122MAQCG2KEAB').toString('base64url');
    const answer = await broken.send('bureau', 'query ($id: ID!) { employer(id: $id) { id } }', { id });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('编号 test '),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'test' },
    });
  });
});

describe('introspection', () => {
  it('is read whole by tools', async () => {
    expect((await post({ query: getIntrospectionQuery() })).data.__schema.types.length).toBeGreaterThan(50);
  });

  it.each(['local', 'dev', 'prod', 'prod-cn'] as const)(
    'is on for the explorer and off in production: %s',
    async (stage) => {
      const handle = handlerAt(api, { stage, freeQueries: true });
      const isOn = stage === 'local' || stage === 'dev';
      for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Employer") { fields { name } } }']) {
        const { statusCode, body } = await handle(graphqlEvent({ query }));
        expect([statusCode, JSON.parse(body ?? '').data !== undefined]).toEqual(isOn ? [200, true] : [400, false]);
      }
      expect((await handle({ ...graphqlEvent({}), rawPath: '/explorer' })).statusCode).toBe(404);
    },
  );
});
