import { describe, expect, test } from 'vitest';
import {
  isPublic,
  judgePublicationStep,
  type PublicationStep,
  unpublished,
} from '../../../functions/rules/enforcement/decisionPublication.ts';
import { countEnforcementClock } from '../../../functions/rules/enforcement/enforcementClocks.ts';
import { composePublishedDecision } from '../../../functions/rules/enforcement/publishedDecision.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const decidedOn = plainDate('2026-03-30');
const undoneOn = plainDate('2026-05-11');
const today = plainDate('2026-05-12');
const published = { publishedOn: plainDate('2026-04-08'), withdrawn: null };
const withdrawn = { ...published, withdrawn: { on: today, reason: '复议撤销' } };
const withdraw: PublicationStep = { action: 'WITHDRAW', reason: '复议撤销' };
const standing = { decidedOn, undoneOn: null };
const undone = { decidedOn, undoneOn };

test.each([
  ['published', unpublished, { action: 'PUBLISH' }, standing, null],
  [
    'published before it was made',
    unpublished,
    { action: 'PUBLISH' },
    { decidedOn: null, undoneOn: null },
    'DECISION_NOT_MADE',
  ],
  ['published after it was undone', unpublished, { action: 'PUBLISH' }, undone, 'DECISION_NOT_MADE'],
  ['published twice', published, { action: 'PUBLISH' }, standing, 'PUBLISHED_IS_FINAL'],
  ['edited', published, { action: 'EDIT' }, standing, 'PUBLISHED_IS_FINAL'],
  ['edited after withdrawal', withdrawn, { action: 'EDIT' }, undone, 'PUBLISHED_IS_FINAL'],
  ['published again after withdrawal', withdrawn, { action: 'PUBLISH' }, undone, 'PUBLISHED_IS_FINAL'],
  ['edited before publication', unpublished, { action: 'EDIT' }, standing, 'NOT_PUBLISHED'],
  ['withdrawn', published, withdraw, undone, null],
  ['withdrawn while it stands', published, withdraw, standing, 'DECISION_STANDS'],
  ['withdrawn without a reason', published, { action: 'WITHDRAW', reason: ' ' }, undone, 'REASON_MISSING'],
  ['withdrawn before publication', unpublished, withdraw, undone, 'NOT_PUBLISHED'],
  ['withdrawn twice', withdrawn, withdraw, undone, 'NOT_PUBLISHED'],
] as const)('a decision %s', (_what, publication, step, days, code) => {
  const verdict = judgePublicationStep(publication, step, days, today);
  expect(verdict.ok ? null : verdict.refusal.code).toBe(code);
});

test('owed on the 7th working day, withdrawn by the 3rd', () => {
  // 2026-04-06 is a holiday.
  expect(countEnforcementClock('PUBLICATION', decidedOn).endsOn).toBe('2026-04-09');
  expect(countEnforcementClock('WITHDRAWAL', undoneOn).endsOn).toBe('2026-05-14');
});

test.each([
  ['2026-04-07', published, false],
  ['2026-04-08', published, true],
  ['2029-04-08', published, true],
  ['2029-04-09', published, false],
  ['2026-05-11', withdrawn, true],
  ['2026-05-12', withdrawn, false],
  ['2026-05-12', unpublished, false],
])('on %s with %j public: %s', (on, publication, expected) => {
  expect(isPublic(publication, plainDate(on))).toBe(expected);
});

describe('the public form', () => {
  const decision = {
    number: '泸卫职罚〔2026〕1号',
    party: '示例矿业有限公司',
    creditCode: '914331220000000008',
    facts: '示例某甲（身份证433122199001011234，电话13800000000）为示例某甲丙之徒，未佩戴口罩。',
    sanction: '罚款50000元，责令示例某甲改正。',
    authority: '泸溪县卫生健康局',
    decidedOn,
    persons: ['示例某甲', '示例某甲丙', ''],
  };

  test('has no names, identity or telephone numbers of persons', () => {
    const shown = composePublishedDecision(decision);
    expect(shown.facts).toBe(
      '示某某（身份证〔身份证件号码已隐去〕，电话〔手机号码已隐去〕）为示某某之徒，未佩戴口罩。',
    );
    expect(shown.sanction).toBe('罚款50000元，责令示某某改正。');
    expect(shown).not.toHaveProperty('persons');
  });

  test('keeps the unit’s name and code, and masks a party that is a person', () => {
    expect(composePublishedDecision(decision)).toMatchObject({
      party: '示例矿业有限公司',
      creditCode: '914331220000000008',
    });
    const person = { ...decision, creditCode: null, party: '示例某甲' };
    expect(composePublishedDecision(person).party).toBe('示某某');
  });
});
