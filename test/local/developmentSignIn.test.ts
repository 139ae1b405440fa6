import { createRemoteJWKSet, jwtVerify } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { roles as allRoles } from '../../functions/rules/accounts/viewer.ts';
import { developmentAccounts } from '../../local/developmentAccounts.ts';
import { createDevelopmentSignIn } from '../../local/developmentSignIn.ts';
import { type EmbeddedStack, startEmbeddedStack } from '../../local/embeddedStack.ts';
import { openLocalSecrets } from '../../local/localSecrets.ts';
import { signInAs } from '../../local/signInAs.ts';
import { temporaryFolder } from '../support/embeddedEntry.ts';
import { recordCalls } from '../support/embeddedHandlers.ts';

async function startStack(dataFolder: string | null, port = 0): Promise<EmbeddedStack> {
  const stack = await startEmbeddedStack({ port, dataFolder, makeHandlers: recordCalls().makeHandlers });
  onTestFinished(() => stack.stop());
  return stack;
}

async function verify(stack: EmbeddedStack, token: string) {
  const { tokenIssuer, tokenAudience, tokenJwksUri } = stack.environment;
  return await jwtVerify(token, createRemoteJWKSet(new URL(String(tokenJwksUri))), {
    issuer: tokenIssuer,
    audience: tokenAudience,
    algorithms: ['RS256'],
  });
}

test('every account signs in by the code flow and gets an access token with its claims', async () => {
  const stack = await startStack(null);
  for (const { id, name, role, county, organisation, area } of developmentAccounts) {
    const { payload, protectedHeader } = await verify(stack, await signInAs(stack.origin, id));
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
    expect(payload).toMatchObject({
      ...{ sub: id, name, role },
      ...(county && { county }),
      ...(organisation && { organisation }),
      ...(area && { area }),
    });
    if (county === null) expect(payload).not.toHaveProperty('county');
    if (organisation === undefined) expect(payload).not.toHaveProperty('organisation');
  }
  await expect(signInAs(stack.origin, 'nobody')).rejects.toThrow('no account nobody');
});

test('a token outlives a restart on the same data folder', async () => {
  const folder = temporaryFolder();
  const first = await startStack(folder);
  const token = await signInAs(first.origin, 'bureau');
  await first.stop();
  const second = await startStack(folder, Number(new URL(first.origin).port));
  expect((await verify(second, token)).payload.sub).toBe('bureau');
});

test('there is an account for each role, and organisations have the form of their role', () => {
  const roles = new Set(developmentAccounts.map(({ role }) => role));
  const signedIn = allRoles.filter((role) => role !== 'PUBLIC');
  expect(roles).toEqual(new Set(signedIn));
  for (const { role, organisation } of developmentAccounts) {
    if (role === 'EMPLOYER' || role === 'TECH_SERVICE') expect(organisation).toMatch(/^[0-9A-HJ-NP-RTUWXY]{18}$/);
    else if (role === 'PATROL_BODY') expect(organisation).toMatch(/^433122(\d{3}|-\w+)$/);
    else expect(organisation).toBeUndefined();
  }
});

test('it refuses any stage but local', async () => {
  const stack = await startStack(null);
  const secrets = await openLocalSecrets(null);
  for (const stage of ['dev', 'prod', 'prod-cn'] as const) {
    const start = () => createDevelopmentSignIn({ ...stack.environment, stage }, stack.origin, secrets);
    expect(start).toThrow(expect.objectContaining({ code: 'NOT_LOCAL' }));
  }
});

test('a link of an interaction that is over says so in Chinese', async () => {
  const stack = await startStack(null);
  const answer = await fetch(`${stack.origin}/oidc/interaction/gone/as/bureau`);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('登录已过期')]);
});
