import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pilotSource } from '../../../functions/rules/kernel/pilotSource.ts';

const root = join(import.meta.dirname, '../../..');

it.each([
  ['R79', '（二）组织实施阶段1.用人单位风险评估'],
  ['R1', '一、指导思想'],
  ['R96', '（二）组织实施阶段2.实施分类监督执法'],
  ['R97', '（二）组织实施阶段2.实施分类监督执法“一是”'],
  ['R118–R120', '（二）组织实施阶段2.实施分类监督执法“三是”（三步法）'],
  ['R62、R99', '（一）筹备启动阶段、（二）组织实施阶段2.实施分类监督执法“一是”'],
  ['R150–R153、R210–R211', '五、工作要求（每月巡查）、附件 成员单位职责'],
  ['R266', '附件 成员单位职责'],
])('%s stands in %s', (requirements, clause) => {
  expect(pilotSource(requirements)).toEqual({ instrument: '泸政办函〔2023〕18号', clause, confidence: 'H' });
});

it('a remark of ours follows, with its confidence', () => {
  expect(pilotSource('R78', 'D', '撤回未作规定，自定')).toMatchObject({
    clause: '（二）组织实施阶段1.用人单位风险评估：撤回未作规定，自定',
    confidence: 'D',
  });
});

it.each(['', 'R0', 'R267', 'R120–R118', '118', 'R78,R79'])('%j is no requirement of the text', (requirements) => {
  expect(() => pilotSource(requirements)).toThrow('no requirement');
});

it('no number of ours stands in a text that people read', async () => {
  const shown: string[] = [];
  for await (const path of glob('{functions/rules,functions/operations,web/src}/**/*.{ts,tsx}', { cwd: root })) {
    const code = (await readFile(join(root, path), 'utf8')).replaceAll(/^\s*(\/?\*|\/\/).*$/gm, '');
    // A text that holds more than the numbers themselves; these are for `pilotSource`.
    const numbered = code.matchAll(
      /['`>][^'`<>\n]*\p{Script=Han}[^'`<>\n]*\bR\d{2,3}\b[^'`<>\n]*['`<]|clause: ['`]R\d+/gu,
    );
    for (const [text] of numbered) shown.push(`${path}: ${text}`);
  }
  expect(shown).toEqual([]);
});
