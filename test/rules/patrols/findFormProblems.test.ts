import { describe, expect, it } from 'vitest';
import { findFormProblems } from '../../../functions/rules/patrols/findFormProblems.ts';
import { judgePatrolForm } from '../../../functions/rules/patrols/judgePatrolForm.ts';
import type { PatrolForm } from '../../../functions/rules/patrols/patrolForm.ts';
import { month, nextForm, today } from './patrolFixture.ts';

const source = { instrument: '示例县巡查表', clause: '第1题', confidence: 'D' };
const visitedOn = { id: 'visitedOn', title: '日期', section: '一', type: 'DATE', requiredWhen: 'ALWAYS', source };
const excuseReason = { id: 'excuseReason', title: '停产说明', section: '一', type: 'TEXT', most: 200, source };
const dusty = { id: 'dusty', title: '有无粉尘', section: '一', type: 'YES_NO', source };
const keys = { visitedOn: 'visitedOn', excuseReason: 'excuseReason' };
const toForm = (...fields: readonly object[]) => ({
  id: 'county-1',
  title: '巡查表',
  replaces: null,
  keys,
  fields: [visitedOn, excuseReason, ...fields],
});
const aText = (changes: object) => ({ ...excuseReason, id: 'remark', ...changes });
const aChoice = (options: unknown, changes: object = {}) => ({ ...dusty, type: 'CHOICE', options, ...changes });
const nested = (depth: number): object =>
  depth === 0 ? { field: 'dusty', oneOf: [true] } : { allOf: [nested(depth - 1)] };

const codesOf = (definition: unknown) => [...new Set(findFormProblems(definition).map(({ code }) => code))];

describe('a county’s own form', () => {
  it('is taken when nothing is wrong with it', () => {
    const shownWhen = { anyOf: [{ field: 'dusty', oneOf: [true] }, { allOf: [{ field: 'dusty', oneOf: [false] }] }] };
    expect(findFormProblems(toForm(dusty, aText({ shownWhen, help: '说明' })))).toEqual([]);
    expect(findFormProblems(nextForm)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['no object', null, ['NOT_A_FORM']],
    ['a list', [], ['NOT_A_FORM']],
    ['too large', { ...toForm(), padding: 'x'.repeat(64_000) }, ['TOO_LARGE']],
    ['no fields', { ...toForm(), fields: [] }, ['FIELDS_WRONG']],
    ['a field that is none', { ...toForm(), fields: ['visitedOn'] }, ['FIELDS_WRONG']],
    ['81 fields', { ...toForm(), fields: Array.from({ length: 81 }, () => dusty) }, ['FIELDS_WRONG']],
    ['an unknown name', { ...toForm(), colour: 'red' }, ['NAME_UNKNOWN']],
    ['an id with capitals', { ...toForm(), id: 'County' }, ['ID_INVALID']],
    ['no title', { ...toForm(), title: ' ' }, ['TEXT_INVALID']],
    ['an order', toForm(aText({ title: '责令限期改正的内容' })), ['ENFORCEMENT_WORD']],
    ['an inspection', { ...toForm(), title: '行政检查表' }, ['ENFORCEMENT_WORD']],
    ['an unknown type', toForm({ ...dusty, type: 'SCRIPT' }), ['TYPE_UNKNOWN']],
    ['a type of every object', toForm({ ...dusty, type: 'constructor' }), ['TYPE_UNKNOWN']],
    ['a name of another type', toForm({ ...dusty, most: 3 }), ['NAME_UNKNOWN']],
    ['an id twice', toForm(dusty, dusty), ['ID_DUPLICATE']],
    ['the reserved id', toForm({ ...dusty, id: 'submission' }), ['ID_RESERVED']],
    ['an id with a sign', toForm({ ...dusty, id: '__proto__' }), ['ID_INVALID']],
    ['a question without source', toForm({ ...dusty, source: undefined }), ['SOURCE_MISSING']],
    ['an unknown meaning', toForm({ ...dusty, yesMeans: 'FINE' }), ['MEANING_UNKNOWN']],
    ['a text without bound', toForm(aText({ most: undefined })), ['NUMBER_WRONG']],
    ['a text beyond the bound', toForm(aText({ most: 2001 })), ['NUMBER_WRONG']],
    [
      'a number from 2 to 1',
      toForm({ ...dusty, type: 'NUMBER', least: 2, most: 1, decimals: 0, unit: '人' }),
      ['RANGE_WRONG'],
    ],
    ['no options', toForm(aChoice([])), ['OPTIONS_WRONG']],
    ['an option of text', toForm(aChoice(['A'])), ['OPTIONS_WRONG']],
    ['an option twice', toForm(aChoice([1, 2].map(() => ({ id: 'A', title: '甲' })))), ['ID_INVALID']],
    ['an option with more', toForm(aChoice([{ id: 'A', title: '甲', fine: 50_000 }])), ['NAME_UNKNOWN']],
    [
      'presence that means something',
      toForm(aChoice([{ id: 'A', title: '甲', means: 'PROBLEM' }], { type: 'PRESENCE' })),
      ['MEANING_UNKNOWN'],
    ],
    ['a condition of nothing', toForm(dusty, aText({ shownWhen: {} })), ['CONDITION_WRONG']],
    ['shown always said', toForm(dusty, aText({ shownWhen: 'ALWAYS' })), ['CONDITION_WRONG']],
    ['an empty group', toForm(dusty, aText({ requiredWhen: { anyOf: [] } })), ['CONDITION_WRONG']],
    ['a condition on no field', toForm(aText({ shownWhen: { field: 'dusty', oneOf: [true] } })), ['FIELD_UNKNOWN']],
    [
      'a condition on no answer',
      toForm(dusty, aText({ shownWhen: { field: 'dusty', oneOf: ['YES'] } })),
      ['ANSWER_UNKNOWN'],
    ],
    [
      'a condition on a text',
      toForm(aText({ shownWhen: { field: 'excuseReason', oneOf: ['停'] } })),
      ['ANSWER_UNKNOWN'],
    ],
    ['a condition on itself', toForm({ ...dusty, shownWhen: { field: 'dusty', oneOf: [true] } }), ['CIRCLE']],
    [
      'two that wait for each other',
      toForm(
        { ...dusty, shownWhen: { allOf: [{ field: 'noisy', oneOf: [true] }] } },
        { ...dusty, id: 'noisy', shownWhen: { field: 'dusty', oneOf: [true] } },
      ),
      ['CIRCLE'],
    ],
    ['four groups deep', toForm(dusty, aText({ shownWhen: nested(4) })), ['TOO_DEEP']],
    ['no day of the visit', { ...toForm(), keys: { ...keys, visitedOn: 'excuseReason' } }, ['KEY_WRONG']],
    ['no keys', { ...toForm(), keys: null }, ['KEY_WRONG']],
    ['a former form that is itself', { ...toForm(), replaces: { formId: 'county-1', moves: [] } }, ['ID_INVALID']],
    ['no moves', { ...toForm(), replaces: { formId: 'county-0' } }, ['MOVES_WRONG']],
    [
      'moves to nowhere',
      {
        ...toForm(dusty),
        replaces: {
          formId: 'county-0',
          moves: [{ field: 'a', to: 'b' }, { field: 'a', to: 'dusty', options: { A: 'B' } }, { field: 'a' }, 3],
        },
      },
      ['FIELD_UNKNOWN', 'ANSWER_UNKNOWN', 'MOVES_WRONG'],
    ],
  ])('with %s is told so', (_what, definition, codes) => {
    expect(codesOf(definition)).toEqual(codes);
  });

  it('with three groups is deep enough', () => {
    expect(codesOf(toForm(dusty, aText({ shownWhen: nested(3) })))).toEqual([]);
  });

  it('that was never checked and goes in circles ends all the same', () => {
    const circle = { ...dusty, shownWhen: { field: 'dusty', oneOf: [true] } };
    const form = toForm(circle) as unknown as PatrolForm;
    expect(judgePatrolForm(form, { dusty: true }, { month, today }).visible).toEqual(['visitedOn', 'excuseReason']);
  });
});
