import { expect, it } from 'vitest';
import { type FindingAction, findingLifecycle } from '../../functions/rules/enforcement/findingLifecycle.ts';
import { stepParts } from '../../functions/rules/enforcement/findingSteps.ts';
import { noHarmFacts } from '../../functions/rules/enforcement/graveHarm.ts';
import type { OneFindingFragment } from '../../web/src/features/findings/findings.graphql.ts';
import { toEmptyStep, toParts } from '../../web/src/features/findings/stepDraft.ts';

const finding = {
  text: '示例：打磨工位未设吸尘罩',
  penalty: { id: 'P72-02' },
  alsoBreaks: [{ id: 'P72-03' }],
  harm: noHarmFacts,
  endedOn: null,
  notice: { sanction: { penalty: { id: 'P72-02' }, fineYuan: 60_000, stopsWork: false } },
  officers: [{ name: '示例执法员甲', cardNumber: '示例证1' }],
} as unknown as OneFindingFragment;
const roster = [
  { name: '示例执法员甲', cardNumber: '示例证1' },
  { name: '示例执法员乙', cardNumber: '示例证2' },
];
const empty = toEmptyStep(finding);

it.each(Object.keys(findingLifecycle) as FindingAction[])(
  '%s is sent with the parts that it takes and no other',
  (action) => {
    expect(Object.keys(toParts(action, empty, roster))).toEqual(stepParts[action] ?? []);
  },
);

it('an order carries its items and exactly one kind of term', () => {
  const order = { ...empty, items: ' 装设吸尘罩 \n\n更换滤芯\n', termCount: '5', termOn: '2026-12-01' };
  const items = ['装设吸尘罩', '更换滤芯'];
  expect(toParts('ORDER_CORRECTION', order, roster)).toEqual({ order: { items, term: { workingDays: 5 } } });
  expect(toParts('EXTEND_ORDER', { ...order, termBy: 'days' }, roster)).toEqual({ extendBy: { days: 5 } });
  expect(toParts('EXTEND_ORDER', { ...order, termBy: 'on' }, roster)).toEqual({ extendBy: { on: '2026-12-01' } });
});

it('a decision begins with what was noticed; another period counts only with its basis', () => {
  const sanction = { penaltyId: 'P72-02', fineYuan: 60_000, stopsWork: false, falsified: false };
  const decision = {
    number: '示例罚〔2026〕1号',
    facts: finding.text,
    statementExamined: true,
    legallyReviewed: false,
    collectivelyDiscussed: false,
  };
  const draft = { ...empty, number: ' 示例罚〔2026〕1号', statementExamined: true, longerEndsOn: '2027-06-01' };
  expect(toParts('DECIDE', draft, roster)).toEqual({ sanction, decision });
  const longer = {
    ...draft,
    longerBasis: '示例规章第一条',
    mitigation: 'REMEDIED',
    mitigationReason: '已消除',
  } as const;
  expect(toParts('DECIDE', longer, roster)).toEqual({
    sanction: { ...sanction, mitigation: { cause: 'REMEDIED', reason: '已消除' } },
    decision: { ...decision, longerPeriod: { basis: '示例规章第一条', endsOn: '2027-06-01' } },
  });
});

it('officers are named by their cards, payments in fen', () => {
  const draft = { ...empty, named: ['示例证2'], recused: ['示例证1'], paidYuan: '19.99', suspendedDays: '3' };
  const named = [{ name: '示例执法员乙', cardNumber: '示例证2' }];
  expect(toParts('NAME_OFFICERS', draft, roster)).toEqual({ officers: { named, recused: ['示例证1'] } });
  expect(toParts('RECORD_EXECUTION', draft, roster)).toEqual({
    payment: { paidFen: 1999, surchargeSuspendedDays: 3 },
  });
});
