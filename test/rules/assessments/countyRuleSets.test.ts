import { describe, expect, it } from 'vitest';
import {
  composeRuleSet,
  findRuleSetPlace,
  findVersionOn,
  type RuleSetRegister,
  toRuleSetId,
} from '../../../functions/rules/assessments/countyRuleSets.ts';
import { enterVersion, withdrawVersion } from '../../../functions/rules/assessments/registerRuleSet.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const today = plainDate('2026-03-02');
const at = '2026-03-02T01:00:00.000Z' as Instant;
const by = { subject: 's', role: 'BUREAU', organisation: null } as const;
const imported = { county: '433122', baseId: defaultRuleSet.id, itemCount: 1, importedAt: at, importedBy: by };

function enter(register: RuleSetRegister | null, effectiveFrom: string): RuleSetRegister {
  const given = {
    title: '表',
    decisionNumber: '号',
    effectiveFrom: plainDate(effectiveFrom),
    keyItemCapsGrade: null,
  };
  const entered = enterVersion(register, given, imported, today);
  if (!entered.ok) throw new Error(entered.refusal.code);
  return entered.value.register;
}

describe('the version of a day', () => {
  const register = enter(enter(enter(null, '2026-06-01'), '2026-04-01'), '2026-05-01');
  const withdrawn = withdrawVersion(register, { id: '433122-self-check@3', reason: '示例' }, { at, by, today });

  it.each([
    ['2026-03-31', null],
    ['2026-04-01', 2],
    ['2026-04-30', 2],
    ['2026-05-01', 3],
    ['2026-05-31', 3],
    ['2026-06-01', 1],
    ['2027-01-01', 1],
  ] as const)('%s: %s', (day, number) => {
    expect(findVersionOn(register, plainDate(day))?.number ?? null).toBe(number);
  });

  it('is never one that was withdrawn', () => {
    const after = withdrawn.ok ? withdrawn.value.register : null;
    expect(findVersionOn(after, plainDate('2026-05-15'))?.number).toBe(2);
    expect(findVersionOn(null, today)).toBeNull();
  });
});

describe('the day of a version', () => {
  it.each([
    ['2026-03-02', 'INVALID_INPUT'],
    ['2026-03-03', null],
    ['2028-03-02', null],
    ['2028-03-03', 'INVALID_INPUT'],
  ] as const)('%s: %s', (effectiveFrom, refusal) => {
    const given = {
      title: '表',
      decisionNumber: '号',
      effectiveFrom: plainDate(effectiveFrom),
      keyItemCapsGrade: null,
    };
    const entered = enterVersion(null, given, imported, today);
    expect(entered.ok ? null : entered.refusal.code).toBe(refusal);
  });

  it.each([
    ['2026-03-31', null],
    ['2026-04-01', 'RULE_SET_IN_EFFECT'],
    ['2026-04-02', 'RULE_SET_IN_EFFECT'],
  ] as const)('withdrawn on %s: %s', (day, refusal) => {
    const act = { at, by, today: plainDate(day) };
    const done = withdrawVersion(enter(null, '2026-04-01'), { id: '433122-self-check@1', reason: '示例' }, act);
    expect(done.ok ? null : done.refusal.code).toBe(refusal);
  });
});

describe('an id', () => {
  it('names county and version, there and back, and nothing else', () => {
    expect(findRuleSetPlace(toRuleSetId('433122', 12))).toEqual({ county: '433122', number: 12 });
    for (const id of ['433122-self-check@0', '433122-self-check@01', '43312-self-check@1', defaultRuleSet.id, '']) {
      expect(findRuleSetPlace(id), id).toBeNull();
    }
  });
});

describe('the set of a version', () => {
  const version = enter(null, '2026-04-01').versions[0];
  it('has the items of the county over the tables of its base', () => {
    if (!version) throw new Error('no version');
    const items = defaultRuleSet.selfCheckItems.slice(0, 1);
    const { headcountBands, hazardCells, managementThresholds, categoryCells } = defaultRuleSet;
    expect(composeRuleSet(version, items)).toMatchObject({
      id: version.id,
      effectiveFrom: '2026-04-01',
      selfCheckTitle: '表',
      selfCheckItems: items,
      keyItemCapsGrade: false,
      ...{ headcountBands, hazardCells, managementThresholds, categoryCells },
    });
    expect(() => composeRuleSet({ ...version, baseId: 'gone@1' }, items)).toThrow('missing');
  });
});
