import { describe, expect, test } from 'vitest';
import { unpublished } from '../../../functions/rules/enforcement/decisionPublication.ts';
import { findDraftProblems } from '../../../functions/rules/enforcement/findingDraft.ts';
import {
  listEarlierFines,
  listEarlierViolations,
  toHeardFacts,
} from '../../../functions/rules/enforcement/findingHistory.ts';
import {
  type FindingAction,
  findingLifecycle,
  findingStates,
} from '../../../functions/rules/enforcement/findingLifecycle.ts';
import { findingLimits } from '../../../functions/rules/enforcement/findingLimits.ts';
import type { FindingRecord, PartyStatement, TakenStep } from '../../../functions/rules/enforcement/findingRecord.ts';
import { findStepProblems, type StepParts, stepParts } from '../../../functions/rules/enforcement/findingSteps.ts';
import { noHarmFacts } from '../../../functions/rules/enforcement/graveHarm.ts';
import {
  type CaseOfficerFacts,
  judgeCaseOfficers,
  judgeFourEyes,
} from '../../../functions/rules/enforcement/judgeCaseOfficers.ts';
import { findNextDue, listFindingClocks } from '../../../functions/rules/enforcement/listFindingClocks.ts';
import { listNextFindingSteps } from '../../../functions/rules/enforcement/listNextFindingSteps.ts';
import type { OfficerRecord } from '../../../functions/rules/inspections/officerRecord.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { aFinding, judge, sanction } from './enforcementFixture.ts';

const today = plainDate('2026-03-20');

function aStep(action: FindingAction, on = '2026-03-20', change: Partial<TakenStep> = {}): TakenStep {
  const by = { subject: 'person-1', role: 'OFFICER' } as const;
  const takenAt = `${on}T01:00:00.000Z` as Instant;
  return { action, on: plainDate(on), takenAt, by, text: null, files: [], statement: null, ...change };
}

function aRecord(change: Partial<FindingRecord> = {}): FindingRecord {
  return {
    ...aFinding(),
    county: '433122',
    creditCode: '91433122MAQCG2KEAB',
    findingId: 'F1',
    employerName: '示例厂',
    origin: { kind: 'REFERRAL', reference: '1' },
    text: '示例问题',
    openedAt: '2026-03-02T01:00:00.000Z' as Instant,
    openedBy: 'opener',
    officers: [],
    recused: [],
    steps: [],
    words: null,
    publication: unpublished,
    published: null,
    nextDue: null,
    ...change,
  };
}

describe('who acts on a case', () => {
  const officers = [
    { name: '示例甲', cardNumber: 'A' },
    { name: '示例乙', cardNumber: 'B' },
  ];

  const onRoster = (cardNumber: string, change: Partial<OfficerRecord> = {}): OfficerRecord => ({
    ...{ county: '433122', officerId: cardNumber, name: `示例${cardNumber}`, unit: '示例所', cardNumber },
    ...{ cardValidFrom: plainDate('2024-03-02'), cardValidTo: plainDate('2026-03-02') },
    ...{ recusals: [], visitsPerDay: 1, visitsPerMonth: 20, daysOff: [], account: null, retiredOn: null },
    ...change,
  });
  const facts = (change: Partial<CaseOfficerFacts> = {}): CaseOfficerFacts => ({
    recusedCards: [],
    roster: [onRoster('A'), onRoster('B')],
    creditCode: '91433122MAQCG2KEAB',
    today: plainDate('2026-03-02'),
    ...change,
  });

  test('two officers by their cards, none of whom withdrew, under the names of the roster', () => {
    expect(judgeCaseOfficers(officers, facts({ recusedCards: ['C'] }))).toMatchObject({
      value: [{ name: '示例A' }, { name: '示例B' }],
    });
    expect(judgeCaseOfficers(officers.slice(1), facts())).toMatchObject({ refusal: { code: 'OFFICERS_TOO_FEW' } });
    expect(judgeCaseOfficers([...officers, { name: '示例丙', cardNumber: 'A ' }], facts())).toMatchObject({
      refusal: { code: 'OFFICERS_TOO_FEW' },
    });
    expect(judgeCaseOfficers(officers, facts({ recusedCards: ['B'] }))).toMatchObject({
      refusal: { code: 'OFFICER_RECUSED', cardNumber: 'B' },
    });
  });

  test.each<[string, Partial<CaseOfficerFacts>, object | null]>([
    ['on the card’s last day', { today: plainDate('2026-03-02') }, null],
    ['the day after', { today: plainDate('2026-03-03') }, { code: 'OFFICER_NOT_ELIGIBLE', why: 'CARD_NOT_VALID' }],
    ['on the card’s first day', { today: plainDate('2024-03-02') }, null],
    ['the day before', { today: plainDate('2024-03-01') }, { code: 'OFFICER_NOT_ELIGIBLE', why: 'CARD_NOT_VALID' }],
    ['not on the roster', { roster: [onRoster('A')] }, { code: 'OFFICER_NOT_ELIGIBLE', why: 'NOT_ON_ROSTER' }],
    [
      'retired',
      { roster: [onRoster('A'), onRoster('B', { retiredOn: plainDate('2026-02-01') })] },
      { code: 'OFFICER_NOT_ELIGIBLE', cardNumber: 'B' },
    ],
    [
      'recused from this employer',
      { roster: [onRoster('A', { recusals: [{ creditCode: '91433122MAQCG2KEAB', reason: '亲属' }] }), onRoster('B')] },
      { code: 'OFFICER_RECUSED', cardNumber: 'A' },
    ],
  ])('%s', (_, change, refusal) => {
    const verdict = judgeCaseOfficers(officers, facts(change));
    if (refusal === null) expect(verdict.ok).toBe(true);
    else expect(verdict).toMatchObject({ ok: false, refusal });
  });

  test('who opened or proposed settles nothing, and may do all else', () => {
    const by = { subject: 'proposer', role: 'BUREAU' } as const;
    const noticed = aRecord({ steps: [aStep('GIVE_NOTICE', '2026-03-20', { by })] });
    for (const action of Object.keys(findingLifecycle) as FindingAction[]) {
      const settles = ['DECIDE', 'WAIVE', 'DISMISS'].includes(action);
      for (const subject of ['opener', 'proposer'])
        expect(judgeFourEyes(noticed, action, subject).ok, `${action} ${subject}`).toBe(!settles);
      expect(judgeFourEyes(noticed, action, 'third').ok).toBe(true);
    }
    expect(judgeFourEyes(noticed, 'DECIDE', 'opener')).toMatchObject({ refusal: { code: 'SAME_PERSON_DECIDES' } });
  });

  test('who proposed before another proposed may settle', () => {
    const steps = ['first', 'second'].map((subject) =>
      aStep('GIVE_NOTICE', '2026-03-20', { by: { subject, role: 'BUREAU' } }),
    );
    expect(judgeFourEyes(aRecord({ steps }), 'DECIDE', 'first').ok).toBe(true);
  });
});

describe('the facts of a case', () => {
  test('are established, or the step is refused', () => {
    expect(judge(aFinding(), ['2026-03-03', 'ESTABLISH_FACTS', 'OFFICER'])).toMatchObject({ code: 'FACTS_MISSING' });
    const established = { endedOn: plainDate('2026-03-01') };
    expect(judge(aFinding(), ['2026-03-03', 'ESTABLISH_FACTS', 'OFFICER', { established }])).toEqual({
      state: 'FOUND',
    });
  });
});

describe('what the party said', () => {
  const say = (statement: PartyStatement) => aStep('SUBMIT_STATEMENT', '2026-03-20', { statement });
  const nothing = { givesUpStatement: false, givesUpHearing: false };
  const all = { givesUpStatement: true, givesUpHearing: true };

  test('counts since the last prior notice', () => {
    const notice = aStep('GIVE_NOTICE');
    expect(toHeardFacts(aRecord({ steps: [notice] }), true)).toEqual({});
    expect(toHeardFacts(aRecord({ steps: [notice, say(all)] }), false)).toEqual({
      statement: 'GIVEN_UP',
      hearingGivenUp: true,
    });
    expect(toHeardFacts(aRecord({ steps: [notice, say(all), notice] }), true)).toEqual({});
    expect(toHeardFacts(aRecord({ steps: [notice, say(all), say(nothing)] }), true)).toEqual({
      statement: 'HEARD',
      hearingGivenUp: false,
    });
    expect(toHeardFacts(aRecord({ steps: [notice, say(nothing)] }), false)).toEqual({ hearingGivenUp: false });
  });
});

describe('the employer’s history', () => {
  const finding = aRecord();
  const other = (change: Partial<FindingRecord>) =>
    aRecord({ findingId: 'F2', actId: 'act-2', state: 'EDUCATED', ...change });

  test.each([
    ['another one that is established', other({}), 1],
    ['itself', other({ findingId: 'F1' }), 0],
    ['the same act', other({ actId: 'act-1' }), 0],
    ['one that was only written down', other({ state: 'FOUND' }), 0],
    ['a dismissed one, closed since', other({ state: 'CLOSED', steps: [aStep('DISMISS')] }), 0],
    ['a revoked one, closed since', other({ state: 'CLOSED', steps: [aStep('DECIDE'), aStep('REVOKE')] }), 0],
    ['a waived one', other({ state: 'WAIVED', steps: [aStep('WAIVE')] }), 1],
  ])('%s', (_, earlier, count) => {
    expect(listEarlierViolations(finding, [finding, earlier])).toHaveLength(count);
  });

  test('knows fines and not warnings, and which were revoked', () => {
    const fined = other({ decision: sanction, steps: [aStep('DECIDE')] });
    expect(listEarlierFines(finding, [fined])).toEqual([
      { actId: 'act-2', decisionId: 'F2', decidedOn: today, revoked: false },
    ]);
    const revoked = { ...fined, steps: [...fined.steps, aStep('REVOKE')] };
    expect(listEarlierFines(finding, [revoked])).toMatchObject([{ revoked: true }]);
    expect(listEarlierFines(finding, [{ ...fined, decision: { ...sanction, fineYuan: 0 } }])).toEqual([]);
    expect(listEarlierFines(finding, [{ ...fined, findingId: 'F1' }])).toEqual([]);
  });
});

describe('clocks', () => {
  test('none runs on what was only found, and a clock that is met runs no more', () => {
    expect(listFindingClocks(aRecord(), today)).toEqual([]);
    expect(findNextDue(aRecord(), today)).toBeNull();
    const decided = aRecord({ state: 'DECIDED', decision: sanction, steps: [aStep('DECIDE')] });
    expect(listFindingClocks(decided, today).map(({ kind }) => kind)).toEqual(['SERVICE', 'PUBLICATION']);
    const published = { ...decided, publication: { publishedOn: today, withdrawn: null } };
    expect(listFindingClocks(published, today).map(({ kind }) => kind)).toEqual(['SERVICE']);
    const warned = { ...published, state: 'SERVED' as const, decision: { ...sanction, fineYuan: 0 } };
    expect(listFindingClocks({ ...warned, steps: [...decided.steps, aStep('SERVE')] }, today)).toEqual([]);
  });

  test('is in time on its last day and overdue on the next, earliest first', () => {
    const decided = aRecord({ state: 'DECIDED', decision: sanction, steps: [aStep('DECIDE')] });
    // Seven working days from Friday 2026-03-20.
    expect(findNextDue(decided, today)).toMatchObject({ endsOn: '2026-03-31', provisional: false });
    expect(listFindingClocks(decided, plainDate('2026-03-31')).map(({ overdue }) => overdue)).toEqual([false, false]);
    expect(listFindingClocks(decided, plainDate('2026-04-01')).map(({ overdue }) => overdue)).toEqual([true, true]);
  });

  test('a withdrawal is owed for three working days once the decision is undone', () => {
    const steps = [aStep('DECIDE'), aStep('REVOKE')];
    const publication = { publishedOn: today, withdrawn: null };
    const revoked = aRecord({ state: 'CLOSED', steps, publication });
    expect(listFindingClocks(revoked, today)).toMatchObject([{ kind: 'WITHDRAWAL', period: { endsOn: '2026-03-25' } }]);
    const withdrawn = { publishedOn: today, withdrawn: { on: today, reason: '撤销' } };
    expect(listFindingClocks({ ...revoked, publication: withdrawn }, today)).toEqual([]);
  });
});

describe('next steps', () => {
  // The second formulation: the table's `from`, without what the finding itself rules out.
  test.each(findingStates)('of %s start from it, and none is left out without a cause', (state) => {
    const listed = listNextFindingSteps(aRecord({ state }), today).map(({ action }) => action);
    const ruledOut = [
      'FILE_CASE_BY_ARTICLE',
      'FILE_CASE_GRAVE_HARM',
      'SUSPEND_WORK',
      'LIFT_SUSPENSION',
      'EXTEND_ORDER',
      'REQUEST_HEARING',
    ];
    const expected = (Object.keys(findingLifecycle) as FindingAction[]).filter(
      (action) => (findingLifecycle[action].from as readonly string[]).includes(state) && !ruledOut.includes(action),
    );
    expect(listed).toEqual(expected);
  });

  test('are there again where the finding allows them', () => {
    const harm = { ...noHarmFacts, deaths: 1 };
    const grave = listNextFindingSteps(aRecord({ harm, penaltyId: 'P71-01', suspended: true }), today);
    const actions = grave.map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['FILE_CASE_BY_ARTICLE', 'FILE_CASE_GRAVE_HARM', 'SUSPEND_WORK', 'LIFT_SUSPENSION']),
    );
  });
});

describe('the form', () => {
  const draft = {
    origin: { kind: 'REFERRAL', reference: '1' },
    text: '问题',
    penaltyId: 'P72-02',
    alsoBreaks: [],
    foundOn: today,
    endedOn: null,
    harm: noHarmFacts,
    officers: [],
  } as const;

  test('a text may be as long as the limit and no longer', () => {
    expect(findDraftProblems({ ...draft, text: '文'.repeat(findingLimits.text) }, today)).toEqual([]);
    expect(findDraftProblems({ ...draft, text: '文'.repeat(findingLimits.text + 1) }, today)).toHaveLength(1);
    expect(findDraftProblems({ ...draft, text: '\u0007' }, today)).toHaveLength(1);
  });

  test('every part belongs to a step', () => {
    const said = { action: 'CLOSE', text: null, fileCount: 0 } as const;
    const parts: Required<StepParts> = {
      order: { items: ['改正'], term: { by: 'DAYS', amount: 1 } },
      extendBy: { by: 'DAYS', amount: 1 },
      correctedOn: today,
      established: { endedOn: today },
      officers: { named: [], recused: [] },
      sanction,
      statement: { givesUpStatement: false, givesUpHearing: false },
      hearing: { on: today, place: '会议室' },
      decision: { number: '1', facts: '事实', statementExamined: false },
      waiver: { listedAs: null, extraConditionMet: false },
      payment: { paidFen: 0, surchargeSuspendedDays: 0 },
    };
    const foreign = findStepProblems(said, parts, { stepCount: 0, keptFiles: 0, today });
    expect(foreign.map(({ path, code }) => [path, code])).toEqual(
      Object.keys(parts).map((name) => [name, 'NOT_OF_THIS_STEP']),
    );
    expect([...new Set(Object.values(stepParts).flat())].toSorted()).toEqual(Object.keys(parts).toSorted());
  });

  test('a record holds so many steps and files', () => {
    const said = { action: 'EDUCATE', text: null, fileCount: 0 } as const;
    expect(findStepProblems(said, {}, { stepCount: findingLimits.steps - 1, keptFiles: 0, today })).toEqual([]);
    expect(findStepProblems(said, {}, { stepCount: findingLimits.steps, keptFiles: 0, today })).toHaveLength(1);
    const full = { stepCount: 0, keptFiles: findingLimits.filesOfFinding - 1, today };
    expect(findStepProblems({ ...said, fileCount: 1 }, {}, full)).toEqual([]);
    expect(findStepProblems({ ...said, fileCount: 2 }, {}, full)).toHaveLength(1);
  });
});
