import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type RefusalCode, refusalSentences } from '../../functions/rules/kernel/refusals.ts';
import { reportLifecycle } from '../../functions/rules/reports/reportLifecycle.ts';

const rules = new URL('../../functions/rules/', import.meta.url);

async function listSources(): Promise<string[]> {
  const found = await readdir(rules, { recursive: true });
  return found.filter((name) => name.endsWith('.ts'));
}

describe('rules/', () => {
  it('reads no clock and no randomness', async () => {
    const files = await listSources();
    expect(files.length).toBeGreaterThan(30);
    for (const name of files) {
      const source = await readFile(new URL(name, rules), 'utf8');
      expect(source, name).not.toMatch(
        /Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|fetch\(|console\./,
      );
    }
  });

  it('says of every exported function what it decides', async () => {
    for (const name of await listSources()) {
      const source = await readFile(new URL(name, rules), 'utf8');
      const lines = source.split('\n');
      lines.forEach((line, index) => {
        if (!/^export (async )?function/.test(line)) return;
        expect(lines[index - 1]?.trim(), `${name}: ${line}`).toMatch(/\*\/$/);
      });
    }
  });
});

describe('refusals', () => {
  it('have a Chinese sentence each, and a known source or none', () => {
    for (const [code, { source }] of Object.entries(refusalSentences)) {
      expect(code).toMatch(/^[A-Z_]+$/);
      if (source) expect(source).toMatchObject({ instrument: expect.any(String), clause: expect.any(String) });
    }
  });
});

describe('the life of a report', () => {
  const review = ['UNDER_REVIEW', 'ON_SITE', 'RETURNED', 'ACCEPTED'];
  const states = ['DRAFT', 'IN_PUBLICITY', 'WITHDRAWN', 'SIGNED', 'FILED', 'SUPERSEDED', ...review];

  it('has steps between known states only, each with its source', () => {
    for (const { from, to, source } of Object.values(reportLifecycle)) {
      for (const state of [...from, to]) expect(states).toContain(state);
      expect(source.clause).not.toBe('');
    }
  });

  it('ends from every state', () => {
    for (const start of states) {
      const reached = new Set([start]);
      for (let grown = true; grown; ) {
        const before = reached.size;
        for (const { from, to } of Object.values(reportLifecycle)) {
          if ((from as readonly string[]).some((state) => reached.has(state))) reached.add(to);
        }
        grown = reached.size > before;
      }
      expect(
        ['WITHDRAWN', 'SUPERSEDED'].some((end) => reached.has(end)),
        start,
      ).toBe(true);
    }
  });
});

// The list below grows with the code of refusals; a code without a test that provokes it is a promise nobody kept.
describe('every refusal is provoked by some test', () => {
  it('by its code or its type’s name', async () => {
    const tests = new URL('../', import.meta.url);
    const files = (await readdir(tests, { recursive: true })).filter(
      (name) => name.endsWith('.test.ts') && !name.startsWith('architecture'),
    );
    const text = (await Promise.all(files.map((name) => readFile(new URL(name, tests), 'utf8')))).join('\n');
    const { refusalTypes } = await import('../../functions/resolvers/answers.ts');
    for (const code of Object.keys(refusalSentences) as RefusalCode[]) {
      expect(text.includes(`'${code}'`) || text.includes(`'${refusalTypes[code]}'`), code).toBe(true);
    }
  });
});
