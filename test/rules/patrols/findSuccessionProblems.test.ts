import { describe, expect, it } from 'vitest';
import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import { findSuccessionProblems } from '../../../functions/rules/patrols/findSuccessionProblems.ts';
import type { FieldMove, FormField, PatrolForm } from '../../../functions/rules/patrols/patrolForm.ts';
import { nextForm } from './patrolFixture.ts';

const [source] = defaultPatrolForm.fields.map((field) => field.source) as [FormField['source']];
const common = { section: '一', source };
const text = { ...common, id: 'remark', title: '备注', type: 'TEXT', most: 200 } as const;
const options = [
  { id: 'A', title: '甲' },
  { id: 'B', title: '乙' },
];
const choice = { ...common, id: 'state', title: '状态', type: 'CHOICE', options } as const;
const count = {
  ...common,
  id: 'count',
  title: '人数',
  type: 'NUMBER',
  least: 0,
  most: 10,
  decimals: 1,
  unit: '人',
} as const;

const former: PatrolForm = { ...defaultPatrolForm, id: 'a-1', fields: [text, choice, count] };
const toNext = (fields: readonly FormField[], moves: readonly FieldMove[] = []): PatrolForm => ({
  ...former,
  id: 'a-2',
  replaces: { formId: 'a-1', moves },
  fields,
});
const codesOf = (form: PatrolForm, lineage = [former]) =>
  findSuccessionProblems(form, former, lineage).map(({ code }) => code);

describe('the form after', () => {
  it.each<[string, PatrolForm]>([
    ['the same questions', toNext([text, choice, count])],
    ['wider ones', toNext([{ ...text, most: 300 }, choice, { ...count, least: -1, most: 11, decimals: 2 }])],
    ['a new question', toNext([text, choice, count, { ...text, id: 'more' }])],
    ['one that is gone for a reason', toNext([choice, count], [{ field: 'remark', goneBecause: '不再填写' }])],
    ['one with another name', toNext([{ ...text, id: 'note' }, choice, count], [{ field: 'remark', to: 'note' }])],
    [
      'other names of answers',
      toNext(
        [text, { ...choice, options: [{ id: 'C', title: '丙' }, ...options.slice(1)] }, count],
        [{ field: 'state', to: 'state', options: { A: 'C' } }],
      ),
    ],
  ])('takes the place of the one before with %s', (_, form) => {
    expect(codesOf(form)).toEqual([]);
  });

  it.each<[string, PatrolForm, string[]]>([
    [
      'replaces another',
      { ...toNext([text, choice, count]), replaces: { formId: 'a-0', moves: [] } },
      ['NOT_THE_FORMER'],
    ],
    ['replaces none', { ...toNext([text, choice, count]), replaces: null }, ['NOT_THE_FORMER']],
    ['drops a question', toNext([text, choice]), ['FIELD_GONE']],
    [
      'moves one that there was not',
      toNext([text, choice, count], [{ field: 'none', to: 'remark' }]),
      ['FIELD_UNKNOWN'],
    ],
    [
      'moves one twice',
      toNext(
        [text, choice, count],
        [
          { field: 'remark', to: 'remark' },
          { field: 'remark', goneBecause: '不再填写' },
        ],
      ),
      ['MOVED_TWICE'],
    ],
    ['puts two in one', toNext([choice, count], [{ field: 'remark', to: 'count' }]), ['TYPE_CHANGED', 'TWO_IN_ONE']],
    ['changes a type', toNext([{ ...text, type: 'DATE' } as unknown as FormField, choice, count]), ['TYPE_CHANGED']],
    ['drops an answer', toNext([text, { ...choice, options: options.slice(1) }, count]), ['ANSWER_GONE']],
    ['has a shorter text', toNext([{ ...text, most: 199 }, choice, count]), ['NARROWER']],
    ['has a lower bound', toNext([text, choice, { ...count, most: 9 }]), ['NARROWER']],
    ['has a higher least', toNext([text, choice, { ...count, least: 1 }]), ['NARROWER']],
    ['has fewer decimals', toNext([text, choice, { ...count, decimals: 0 }]), ['NARROWER']],
  ])('does not when it %s', (_, form, expected) => {
    expect(codesOf(form)).toEqual(expected);
  });

  it('never uses the id of an earlier question again', () => {
    const first: PatrolForm = { ...former, id: 'a-0', fields: [{ ...text, id: 'old' }] };
    const again = toNext([text, choice, count, { ...text, id: 'old' }]);
    expect(codesOf(again, [former, first])).toEqual(['ID_REUSED']);
    expect(codesOf(again)).toEqual([]);
  });

  it('of the platform’s own form may rename a question with its answers and drop another', () => {
    expect(findSuccessionProblems(nextForm, defaultPatrolForm, [defaultPatrolForm])).toEqual([]);
  });
});
