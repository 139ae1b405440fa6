import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startAssignment } from '../../../functions/rules/inspections/assignOfficers.ts';
import type { DrawFile } from '../../../functions/rules/inspections/drawFile.ts';
import { drawSteps, verifyDraw } from '../../../local/drawVerifier/verifyDraw.ts';
import { findRandomFile } from './drawFixture.ts';
import { loadPageVerifier, pageFile } from './drawPage.ts';

const verifyOnPage = loadPageVerifier();
const vectors = 1000;
const files: readonly DrawFile[] = (function makeFiles() {
  const made: DrawFile[] = [];
  for (let number = 0; made.length < vectors; number += 1) {
    const file = findRandomFile(number);
    if (file !== null) made.push(file);
  }
  return made;
})();

type Path = readonly (string | number)[];

/** Every part of a value, the value itself left out. */
function* listParts(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (path.length > 0) yield [path, value];
  if (Array.isArray(value)) for (const [at, part] of value.entries()) yield* listParts(part, [...path, at]);
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) yield* listParts(part, [...path, name]);
}

/** Another value that most often still has the right form, so that the steps behind FORMAT are reached. */
function changed(value: unknown): unknown {
  if (value === null) return 'x';
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return value.slice(1);
  if (typeof value === 'object') return {};
  const text = String(value);
  const last = text.slice(-1);
  if (/\d/.test(last)) return text.slice(0, -1) + ((Number(last) + 1) % 10);
  return text.length === 64 ? text.slice(0, -1) + (last === 'a' ? 'b' : 'a') : `${text}x`;
}

function withChange(text: string, path: Path): string {
  const copy = JSON.parse(text);
  let parent = copy;
  for (const name of path.slice(0, -1)) parent = parent[name];
  const name = path.at(-1) ?? '';
  parent[name] = changed(parent[name]);
  return JSON.stringify(copy);
}

type Vector = { readonly number: number; readonly file: DrawFile };

describe('the committed vectors', () => {
  const text = readFileSync(new URL('drawVectors.expected.json', import.meta.url), 'utf8');

  it.each(JSON.parse(text) as readonly Vector[])(
    'number $number is drawn to the byte and verified',
    ({ number, file }) => {
      expect(JSON.parse(JSON.stringify(findRandomFile(number)))).toEqual(file);
      expect(verifyDraw(JSON.stringify(file)).valid).toBe(true);
      expect(verifyOnPage(JSON.stringify(file)).valid).toBe(true);
    },
  );
});

describe('two verifiers that share no code', () => {
  it(`agree with the engine on ${vectors} random draws`, () => {
    for (const file of files) {
      const text = JSON.stringify(file);
      const lastHash = file.substitutions.at(-1)?.hash ?? file.resultHash;
      const employers = file.list.length;
      expect(verifyDraw(text)).toEqual({ valid: true, employers, drawn: file.drawn.length, lastHash });
      expect(verifyOnPage(text)).toMatchObject({ valid: true, lastHash });
    }
    const needingRepair = files.filter(({ seed, roster, settings, drawn }) => {
      const assignment = startAssignment(seed, roster, settings);
      return drawn.some(({ creditCode }) => assignment.assign(creditCode, false) === null);
    });
    expect(needingRepair.length).toBeGreaterThan(5);
    // What the draws have met, so that agreement says something.
    expect(files.some(({ freeze }) => freeze.beacon !== null && freeze.parties.length > 0)).toBe(true);
    expect(files.some(({ freeze }) => freeze.parties.length === 0)).toBe(true);
    expect(files.some(({ excluded }) => new Set(excluded.map(([, reason]) => reason)).size === 3)).toBe(true);
    expect(files.some(({ substitutions }) => substitutions.some(({ substitute }) => substitute === null))).toBe(true);
    expect(files.some(({ substitutions }) => substitutions.some(({ substitute }) => substitute !== null))).toBe(true);
  });

  it('reject every single change of a file, at the same step and place', () => {
    const steps = new Set<string>();
    for (const file of files.slice(0, 12)) {
      const text = JSON.stringify(file);
      for (const [path, value] of listParts(file)) {
        // An empty array has nothing to lose; a file cut back to an earlier substitution is one of its own, see below.
        if (Array.isArray(value) && (value.length === 0 || path[0] === 'substitutions')) continue;
        const broken = withChange(text, path);
        const verdict = verifyDraw(broken);
        const { valid, step, at } = verifyOnPage(broken);
        expect({ valid, step, at }, path.join('.')).toEqual(verdict);
        expect(verdict.valid, path.join('.')).toBe(false);
        if (!verdict.valid) steps.add(verdict.step);
      }
    }
    expect([...steps].sort()).toEqual([...drawSteps].sort());
  });

  it('tell a file without its last substitution from the whole one by the last hash', () => {
    const file = files.find(({ substitutions }) => substitutions.length > 1);
    const cut = JSON.stringify({ ...file, substitutions: file?.substitutions.slice(0, -1) });
    const [whole, shorter] = [verifyDraw(JSON.stringify(file)), verifyDraw(cut)];
    expect([whole.valid, shorter.valid]).toEqual([true, true]);
    expect(verifyOnPage(cut).lastHash).toBe(shorter.valid && shorter.lastHash);
    expect(shorter.valid && shorter.lastHash).not.toBe(whole.valid && whole.lastHash);
  });

  it.each(['', 'null', '[]', '{}', '{"format":"zhijian/draw/2"}'])('refuse %j as a file', (text) => {
    expect(verifyDraw(text)).toMatchObject({ valid: false, step: 'FORMAT' });
    expect(verifyOnPage(text)).toMatchObject({ valid: false, step: 'FORMAT' });
  });

  it('share nothing with the engine or each other', () => {
    const folder = new URL('../../../local/drawVerifier/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const source = readFileSync(new URL(name, folder), 'utf8');
      const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
      for (const from of imported) expect(from).toMatch(/^(\.\/|node:crypto$)/);
    }
    const page = readFileSync(pageFile, 'utf8');
    expect(page).not.toMatch(/\bimport\b|src=|href=|https?:/);
  });
});
