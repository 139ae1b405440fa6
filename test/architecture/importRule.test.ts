import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

const forbidden = [
  ['functions/rules/reports', '../../operations/context.ts'],
  ['functions/rules/reports', '../../storage/stores.ts'],
  ['functions/rules/reports', 'node:fs'],
  ['functions/rules/reports', '@aws-sdk/client-s3'],
  ['functions/operations', '../storage/dynamo.ts'],
  ['functions/operations', '../resolvers/ids.ts'],
  ['functions/operations', 'graphql'],
  ['functions/storage', '../operations/context.ts'],
  ['functions/storage', 'graphql'],
  ['functions/resolvers', '../storage/stores.ts'],
  ['functions/resolvers', '../handlers/wiring.ts'],
  ['functions/handlers', '../../local/start.ts'],
  ['infra', '../functions/operations/context.ts'],
  ['web/src/app', '../../../functions/operations/context.ts'],
  ['web/src/app', 'node:fs'],
] as const;

const permitted = [
  ['functions/rules/reports', '../kernel/result.ts'],
  ['functions/rules/kernel', '@noble/hashes/sha2.js'],
  ['functions/operations', '../storage/stores.ts'],
  ['functions/operations', '../rules/kernel/result.ts'],
  ['functions/resolvers', '../operations/context.ts'],
  ['infra', '../functions/storage/tableShape.ts'],
  ['web/src/app', '../../../functions/rules/kernel/result.ts'],
] as const;

const environmentReaders = ['functions/operations', 'functions/handlers'] as const;

/** The project's linter settings over a tree of one-line files, each at a place where the line is right or wrong. */
describe('the linter keeps the import rule', () => {
  let folder: string;
  let found: string;
  const fileOf = (place: string, from: string) => join(place, `${from.replaceAll(/\W+/g, '_')}.ts`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhijian-lint-'));
    await copyFile(join(root, 'biome.json'), join(folder, 'biome.json'));
    const put = async (name: string, source: string) => {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), source);
    };
    for (const [place, from] of [...forbidden, ...permitted]) {
      await put(fileOf(place, from), `import { anything } from '${from}';\n\nanything();\n`);
    }
    for (const place of environmentReaders) await put(join(place, 'environment.ts'), 'export const x = process.env;\n');
    found = await new Promise<string>((resolve) => {
      const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
      const options = ['lint', '--max-diagnostics=none', '--colors=off', '.'];
      execFile(process.execPath, [biome, ...options], { cwd: folder, maxBuffer: 1e7 }, (_, out, faults) =>
        resolve(out + faults),
      );
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const says = (name: string, rule: string) =>
    found.split('\n').some((line) => line.includes(`${name}:`) && line.includes(rule));

  it.each(forbidden)('%s may not import %s', (place, from) => {
    expect(says(fileOf(place, from), 'noRestrictedImports')).toBe(true);
  });

  it.each(permitted)('%s may import %s', (place, from) => {
    expect(says(fileOf(place, from), 'noRestrictedImports')).toBe(false);
  });

  it('keeps process.env out of everything but the reader of the environment', () => {
    expect(says('functions/operations/environment.ts', 'noProcessEnv')).toBe(true);
    expect(says('functions/handlers/environment.ts', 'noProcessEnv')).toBe(false);
  });
});
