import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyPrefixes } from '../../infra/config.ts';
import { documentActions, tableActions } from '../../infra/constructs/grantedActions.ts';

const functions = join(import.meta.dirname, '../../functions');

function readSources(folder: string): string {
  const files = globSync(`${folder}/**/*.ts`, { cwd: functions });
  if (files.length === 0) throw new Error(`no sources under functions/${folder}`);
  return files.map((file) => readFileSync(join(functions, file), 'utf8')).join('\n');
}

const firstGroups = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
];

describe('what infra/ grants', () => {
  const storage = readSources('storage');
  const commands = firstGroups(storage, /new (?:\w+\.)?(\w+)Command\(/g);
  const isOfBucket = (command: string): boolean => /Object(Retention)?$/.test(command);

  it('covers every DynamoDB command that functions/storage sends, and the parts of its transactions', () => {
    const granted: readonly string[] = Object.values(tableActions).flat();
    const ofTransactions = firstGroups(storage, /^\s*(Put|Update|Delete|ConditionCheck): \{/gm);
    const single = commands.filter((name) => !isOfBucket(name) && name !== 'TransactWriteItems');
    const needed = [...single, ...ofTransactions.map((name) => `${name}Item`)].map((name) => `dynamodb:${name}`);
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.filter((action) => !granted.includes(action))).toEqual([]);
  });

  it('covers every S3 command that functions/storage sends', () => {
    const granted: readonly string[] = Object.values(documentActions).flatMap(({ objects }) => objects);
    const needed = commands.filter(isOfBucket).map((name) => `s3:${name.replace('Head', 'Get')}`);
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.filter((action) => !granted.includes(action))).toEqual([]);
  });

  it('covers every prefix under which functions/operations keeps files', () => {
    const used = firstGroups(readSources('operations'), /`(\w+\/)\$\{/g);
    expect(used.sort()).toEqual(Object.values(keyPrefixes).sort());
  });
});
