import { beforeEach, describe, expect, it } from 'vitest';
import {
  aDecision,
  aFindingInput,
  anOrder,
  aSanction,
  findingDocuments,
  tellFinding,
  walkLadder,
  withFinding,
} from '../../support/findings.ts';
import { publicationQueries } from '../../support/publications.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let story: Awaited<ReturnType<typeof tellFinding>>;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  story = await tellFinding(api);
});

const givesUp = { text: '我单位放弃陈述申辩和听证', statement: { givesUpStatement: true, givesUpHearing: true } };
const decide = (sanction: object = aSanction, decision: object = {}) =>
  story.take('bureau', 'DECIDE', { sanction, decision: { ...aDecision, ...decision } });

describe('a decision', () => {
  it('waits for statement and hearing until their last day, 24:00', async () => {
    const noticed = await walkLadder(api, story, 'NOTICE_GIVEN');
    expect(noticed).toMatchObject({
      notice: { on: '2026-03-20', hearingOffered: true, sanction: { fineYuan: 50_000 } },
      clocks: [
        { kind: 'STATEMENT', period: { endsOn: '2026-03-27' } },
        { kind: 'HEARING_REQUEST', period: { endsOn: '2026-03-27' } },
        // A Sunday: the authority's period does not roll over.
        { kind: 'DECISION', period: { endsOn: '2026-06-14' } },
      ],
    });
    expect(noticed.nextSteps).toContainEqual({
      action: 'DECIDE',
      possibleFrom: '2026-03-28',
      possibleTo: '2026-06-14',
    });
    api.setToday('2026-03-27');
    expect(await decide()).toMatchObject({ code: 'STATEMENT_PERIOD_RUNNING', endsOn: '2026-03-27' });
    await story.take('employer', 'SUBMIT_STATEMENT', { text: '已整改，请从轻', statement: {} });
    expect(await decide()).toMatchObject({ code: 'STATEMENT_PERIOD_RUNNING' });
    expect(await decide(aSanction, { statementExamined: true })).toMatchObject({
      code: 'HEARING_PERIOD_RUNNING',
      endsOn: '2026-03-27',
    });
    api.setToday('2026-03-28');
    expect(await decide()).toMatchObject({ state: 'DECIDED', decision: { number: aDecision.number } });
  });

  it('may come at once where the party gives up, also as an officer recorded it', async () => {
    await walkLadder(api, story, 'NOTICE_GIVEN');
    expect(await story.take('employer', 'SUBMIT_STATEMENT', { text: '放弃' })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'statement', code: 'REQUIRED' }],
    });
    expect(await story.take('officer', 'RECORD_STATEMENT', givesUp)).toMatchObject({ code: 'EVIDENCE_MISSING' });
    await story.record('officer', 'RECORD_STATEMENT', givesUp);
    expect(await decide()).toMatchObject({ state: 'DECIDED' });
  });

  it('is within its range, no heavier than noticed, discussed where weighty, and in writing', async () => {
    await walkLadder(api, story, 'NOTICE_GIVEN', { ...aSanction, fineYuan: 100_000 });
    await story.take('employer', 'SUBMIT_STATEMENT', givesUp);
    const refusals = [
      [{ ...aSanction, fineYuan: 49_999 }, {}, { code: 'FINE_BELOW_RANGE', leastYuan: 50_000, mostYuan: 200_000 }],
      [{ ...aSanction, fineYuan: 200_001 }, {}, { code: 'FINE_ABOVE_RANGE', mostYuan: 200_000 }],
      [{ ...aSanction, fineYuan: 100_001 }, {}, { code: 'HEAVIER_THAN_NOTICED', noticedYuan: 100_000 }],
      [{ ...aSanction, fineYuan: -1 }, {}, { code: 'FINE_NOT_WHOLE' }],
      [{ ...aSanction, penaltyId: 'P70-01' }, {}, { code: 'WRONG_PROVISION', penaltyId: 'P70-01' }],
      [aSanction, { collectivelyDiscussed: false }, { code: 'DISCUSSION_MISSING' }],
      [aSanction, { number: ' ' }, { __typename: 'InvalidInput', problems: [{ path: 'decision.number' }] }],
    ] as const;
    for (const [sanction, decision, refusal] of refusals)
      expect(await decide(sanction, decision)).toMatchObject(refusal);
    const withoutSanction = await story.take('bureau', 'DECIDE', { decision: aDecision });
    expect(withoutSanction).toMatchObject({ code: 'SANCTION_MISSING' });
    const mitigation = { cause: 'REMEDIED', reason: '主动停产整改' };
    expect(await decide({ ...aSanction, fineYuan: 40_000, mitigation })).toMatchObject({
      state: 'DECIDED',
      documents: [{ kind: 'CORRECTION_ORDER' }, { kind: 'PRIOR_NOTICE' }, { kind: 'DECISION' }],
    });
    expect(JSON.stringify((await story.read()).documents)).toContain('罚款人民币 40000 元');
  });

  it('is made within 90 days, or by another period that is cited', async () => {
    await walkLadder(api, story, 'NOTICE_GIVEN');
    api.setToday('2026-06-15');
    expect((await story.read()).clocks[0]).toMatchObject({ overdue: true });
    expect(await decide()).toMatchObject({ code: 'DECISION_PERIOD_OVER', endsOn: '2026-06-14' });
    const longerPeriod = { basis: '示例规章第一条', endsOn: '2026-06-15' };
    expect(await decide(aSanction, { longerPeriod })).toMatchObject({ state: 'DECIDED' });
  });

  it('is still possible on the 90th day', async () => {
    await walkLadder(api, story, 'NOTICE_GIVEN');
    api.setToday('2026-06-14');
    expect(await decide()).toMatchObject({ state: 'DECIDED' });
  });

  it('is not made by who proposed it', async () => {
    await walkLadder(api, story, 'CASE_FILED');
    await story.record('bureau', 'GIVE_NOTICE', { sanction: aSanction });
    await story.take('employer', 'SUBMIT_STATEMENT', givesUp);
    expect(await decide()).toMatchObject({ __typename: 'EnforcementRefused', code: 'SAME_PERSON_DECIDES' });
    expect(await story.read()).toMatchObject({ state: 'NOTICE_GIVEN', decision: null });
  });

  it('fines an act once, whichever finding it stands in', async () => {
    const input = aFindingInput(story.employerId, { sameActAs: story.findingId });
    const again = withFinding(api, (await api.ask('officer', findingDocuments.open, { input })).openFinding.id);
    await walkLadder(api, story, 'NOTICE_GIVEN');
    await story.take('employer', 'SUBMIT_STATEMENT', givesUp);
    await decide();
    await again.record('officer', 'EDUCATE');
    await again.record('officer', 'ORDER_CORRECTION', anOrder);
    api.setToday('2026-04-01');
    await again.record('officer', 'RECORD_OVERDUE');
    await again.record('bureau', 'FILE_CASE');
    await again.record('officer', 'GIVE_NOTICE', { sanction: aSanction });
    await again.take('employer', 'SUBMIT_STATEMENT', givesUp);
    const decideAgain = (sanction: object) => again.take('bureau', 'DECIDE', { sanction, decision: aDecision });
    expect(await decideAgain(aSanction)).toMatchObject({ code: 'ALREADY_FINED', decidedOn: '2026-03-20' });
    expect(await decideAgain({ ...aSanction, fineYuan: 0 })).toMatchObject({ state: 'DECIDED' });
  });

  it('of two findings of one act at once fines one', async () => {
    const input = aFindingInput(story.employerId, { sameActAs: story.findingId });
    const again = withFinding(api, (await api.ask('officer', findingDocuments.open, { input })).openFinding.id);
    for (const one of [story, again]) {
      api.setToday('2026-03-02');
      await walkLadder(api, one, 'NOTICE_GIVEN');
      await one.take('employer', 'SUBMIT_STATEMENT', givesUp);
    }
    const answers = await Promise.all(
      [story, again].map((one) => one.take('bureau', 'DECIDE', { sanction: aSanction, decision: aDecision })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Finding')).toHaveLength(1);
    expect(
      answers.filter(({ code, __typename }) => code === 'ALREADY_FINED' || __typename === 'StateConflict'),
    ).toHaveLength(1);
  });
});

describe('a hearing', () => {
  const request = () => story.take('employer', 'REQUEST_HEARING', { text: '要求听证' });
  const notify = (on: string) => story.take('bureau', 'NOTIFY_HEARING', { hearing: { on, place: '县疾控局会议室' } });

  it('is requested in time, notified seven working days ahead, held on its day, and reviewed', async () => {
    await walkLadder(api, story, 'NOTICE_GIVEN');
    api.setToday('2026-03-27');
    expect(await request()).toMatchObject({ state: 'HEARING_REQUESTED' });
    expect(await story.record('bureau', 'HOLD_HEARING')).toMatchObject({
      code: 'HEARING_NOTICE_SHORT',
      possibleFrom: null,
    });
    expect(await story.take('bureau', 'NOTIFY_HEARING')).toMatchObject({ code: 'HEARING_NOTICE_SHORT' });
    api.setToday('2026-03-30');
    // The 4th to the 6th of April are holidays.
    expect(await notify('2026-04-09')).toMatchObject({ code: 'HEARING_NOTICE_SHORT', possibleFrom: '2026-04-10' });
    expect(await notify('2026-04-13')).toMatchObject({ hearing: { notifiedOn: '2026-03-30', on: '2026-04-13' } });
    api.setToday('2026-04-10');
    expect(await story.record('bureau', 'HOLD_HEARING')).toMatchObject({ possibleFrom: '2026-04-13' });
    expect((await story.read()).nextSteps).toContainEqual({
      action: 'HOLD_HEARING',
      possibleFrom: '2026-04-13',
      possibleTo: null,
    });
    api.setToday('2026-04-13');
    expect(await story.record('bureau', 'HOLD_HEARING')).toMatchObject({ state: 'HEARING_HELD' });
    expect(await decide(aSanction, { legallyReviewed: false })).toMatchObject({ code: 'REVIEW_MISSING' });
    expect(await decide()).toMatchObject({ state: 'DECIDED' });
  });

  it('is not requested late', async () => {
    await walkLadder(api, story, 'NOTICE_GIVEN');
    api.setToday('2026-03-28');
    expect(await request()).toMatchObject({ code: 'HEARING_REQUEST_LATE', endsOn: '2026-03-27' });
    expect((await story.read()).nextSteps.map(({ action }: { action: string }) => action)).not.toContain(
      'REQUEST_HEARING',
    );
  });

  it('is not due for a warning', async () => {
    await walkLadder(api, story, 'NOTICE_GIVEN', { ...aSanction, fineYuan: 0 });
    expect(await request()).toMatchObject({ code: 'NO_HEARING_RIGHT' });
  });
});

describe('after the decision', () => {
  async function served() {
    await walkLadder(api, story, 'NOTICE_GIVEN');
    await story.take('employer', 'SUBMIT_STATEMENT', givesUp);
    await decide();
    return story.record('officer', 'SERVE');
  }

  it('the fine is paid in fifteen days, later with a surcharge, and the case closed', async () => {
    expect(await served()).toMatchObject({
      state: 'SERVED',
      clocks: [
        { kind: 'PUBLICATION', period: { endsOn: '2026-03-31' } },
        // The 4th of April begins a holiday that ends on the 6th.
        { kind: 'PAYMENT', period: { endsOn: '2026-04-07' } },
      ],
    });
    const pay = (paidFen: number) => story.record('officer', 'RECORD_EXECUTION', { payment: { paidFen } });
    expect(await pay(4_999_999)).toMatchObject({ code: 'NOT_PAID_IN_FULL', dueFen: 5_000_000, paidFen: 4_999_999 });
    expect(await pay(-1)).toMatchObject({ problems: [{ path: 'payment.paidFen' }] });
    api.setToday('2026-04-08');
    expect(await pay(5_000_000)).toMatchObject({ code: 'NOT_PAID_IN_FULL', dueFen: 5_150_000 });
    expect(await pay(5_150_000)).toMatchObject({ state: 'EXECUTED' });
    const closed = await story.record('officer', 'CLOSE');
    // What is owed to the public is owed still.
    expect(closed).toMatchObject({ state: 'CLOSED', clocks: [{ kind: 'PUBLICATION', overdue: true }] });
    const { findings } = await api.ask('officer', findingDocuments.list);
    expect(findings.nodes).toHaveLength(1);
  });

  it('it is published once without names, withdrawn only when undone, and never edited', async () => {
    const published = async () => (await api.ask(null, findingDocuments.published)).publishedDecisions.nodes;
    expect(await story.publish()).toMatchObject({ __typename: 'EnforcementRefused', code: 'DECISION_NOT_MADE' });
    await served();
    expect(await story.withdraw('误公开')).toMatchObject({ code: 'NOT_PUBLISHED' });
    expect(await published()).toEqual([]);
    api.setToday('2026-03-31');
    const shown = await story.publish({ persons: ['示例丙'] });
    expect(shown).toMatchObject({ publication: { publishedOn: '2026-03-31', withdrawnOn: null } });
    const [decision] = await published();
    expect(decision).toMatchObject({
      number: aDecision.number,
      party: '泸溪示例001木业胶合板厂',
      facts: '打磨岗位未配备防尘口罩，负责人示某某在场。',
      decidedOn: '2026-03-20',
    });
    expect(JSON.stringify(decision)).not.toMatch(/示例[甲乙丙]/);
    expect(await story.publish({ persons: [] })).toMatchObject({
      code: 'PUBLISHED_IS_FINAL',
      publishedOn: '2026-03-31',
    });
    expect(await story.withdraw('误公开')).toMatchObject({ code: 'DECISION_STANDS' });
    const revoked = await story.take('bureau', 'REVOKE', { text: '行政复议撤销' });
    expect(revoked.clocks).toMatchObject([{ kind: 'WITHDRAWAL', period: { endsOn: '2026-04-03' } }]);
    expect(await story.withdraw(' ')).toMatchObject({ code: 'REASON_MISSING' });
    api.setToday('2026-04-03');
    expect(await story.withdraw('行政复议撤销')).toMatchObject({
      publication: {
        withdrawnOn: '2026-04-03',
        withdrawnBecause: '行政复议撤销',
        published: { number: aDecision.number },
      },
      clocks: [],
    });
    expect(await published()).toEqual([]);
    expect(await story.publish()).toMatchObject({ code: 'PUBLISHED_IS_FINAL' });
    expect((await story.read('employer')).publication.published).toMatchObject({ number: aDecision.number });
  });

  it('it is owed to the public from its day on, listed as a failure when late, and its withdrawal is owed in turn', async () => {
    const listed = async (query: string) => {
      const [answer] = Object.values(await api.ask(null, query)) as [{ nodes: Record<string, unknown>[] }];
      return answer.nodes.map(({ kind, standing }) => ({ kind, standing }));
    };
    const { published, failures } = publicationQueries;
    await served();
    expect(await listed(failures)).toEqual([]);
    // Seven working days after 20 March 2026.
    api.setToday('2026-03-31');
    expect(await listed(failures)).toEqual([]);
    api.setToday('2026-04-01');
    expect(await listed(failures)).toEqual([{ kind: 'DECISION', standing: 'OVERDUE' }]);
    await story.publish({ persons: ['示例丙'] });
    expect(await listed(failures)).toEqual([]);
    expect(await listed(published)).toEqual([{ kind: 'DECISION', standing: 'LATE' }]);
    expect(JSON.stringify(await api.ask(null, published))).not.toMatch(/示例[甲乙丙]/);
    await story.take('bureau', 'REVOKE', { text: '行政复议撤销' });
    api.setToday('2026-04-09');
    expect(await listed(failures)).toEqual([{ kind: 'DECISION_WITHDRAWAL', standing: 'OVERDUE' }]);
    await story.withdraw('行政复议撤销');
    expect(await listed(failures)).toEqual([]);
    expect(await listed(published)).toEqual([{ kind: 'DECISION_WITHDRAWAL', standing: 'LATE' }]);
  });

  it('undone before it was public it is owed no longer', async () => {
    await served();
    await story.take('bureau', 'REVOKE', { text: '行政复议撤销' });
    api.setToday('2026-06-01');
    const { publicationFailures } = await api.ask(null, publicationQueries.failures);
    expect(publicationFailures.nodes).toEqual([]);
  });

  it('it leaves the public list when its three years are over', async () => {
    await served();
    await story.publish();
    const count = async () => (await api.ask(null, findingDocuments.published)).publishedDecisions.nodes.length;
    api.setToday('2029-03-20');
    expect(await count()).toBe(1);
    api.setToday('2029-03-21');
    expect(await count()).toBe(0);
  });

  it('too many names to mask, or too long a reason, are refused', async () => {
    await served();
    expect(await story.publish({ persons: Array.from({ length: 51 }, () => '示例') })).toMatchObject({
      problems: [{ path: 'persons' }],
    });
    expect(await story.withdraw('理'.repeat(1001))).toMatchObject({ problems: [{ path: 'reason' }] });
  });
});

describe('a case without the three steps', () => {
  it('opens at once for grave harm, and is fined by article 77', async () => {
    await story.record('officer', 'ESTABLISH_FACTS', { established: { harm: { deaths: 1 } } });
    expect(await story.record('bureau', 'FILE_CASE_GRAVE_HARM')).toMatchObject({ state: 'CASE_FILED' });
    expect(await story.record('officer', 'GIVE_NOTICE', { sanction: aSanction })).toMatchObject({
      code: 'FINE_NEEDS_OVERDUE_ORDER',
    });
    const sanction = { penaltyId: 'P77', fineYuan: 100_000, stopsWork: true };
    expect(await story.record('officer', 'GIVE_NOTICE', { sanction })).toMatchObject({ state: 'NOTICE_GIVEN' });
    expect(await story.record('bureau', 'WAIVE', { waiver: { listedAs: 'SW-1' } })).toMatchObject({
      code: 'WAIVER_NOT_MET',
    });
  });

  it('opens where the article fines beside the order, not for an act long past', async () => {
    const other = async (change: object) =>
      withFinding(
        api,
        (
          await api.ask('officer', findingDocuments.open, {
            input: aFindingInput(story.employerId, { penaltyId: 'P71-01', ...change }),
          })
        ).openFinding.id,
      );
    expect(await (await other({})).record('bureau', 'FILE_CASE_BY_ARTICLE')).toMatchObject({ state: 'CASE_FILED' });
    const inTime = await other({ endedOn: '2024-03-02' });
    expect(await inTime.record('bureau', 'FILE_CASE_BY_ARTICLE')).toMatchObject({ state: 'CASE_FILED' });
    expect(
      await inTime.record('officer', 'GIVE_NOTICE', {
        sanction: { penaltyId: 'P71-01', fineYuan: 50_000, stopsWork: true },
      }),
    ).toMatchObject({ code: 'STOP_NOT_PROVIDED' });
    const late = await other({ endedOn: '2024-03-01' });
    expect(await late.record('bureau', 'FILE_CASE_BY_ARTICLE')).toMatchObject({
      code: 'LIMITATION_EXPIRED',
      endsOn: '2026-03-01',
      years: 2,
    });
  });

  it('is fined by the provision with the higher fine', async () => {
    await story.record('officer', 'ESTABLISH_FACTS', { established: { alsoBreaks: ['P75-06'] } });
    await walkLadder(api, story, 'CASE_FILED');
    expect(await story.record('officer', 'GIVE_NOTICE', { sanction: aSanction })).toMatchObject({
      code: 'HIGHER_NORM_APPLIES',
      penaltyId: 'P75-06',
    });
  });

  it('is dismissed or transferred with a reason', async () => {
    await walkLadder(api, story, 'CASE_FILED');
    expect(await story.take('bureau', 'DISMISS', { files: [await story.upload('bureau')] })).toMatchObject({
      code: 'REASON_MISSING',
    });
    expect(await story.record('bureau', 'TRANSFER', { text: '涉嫌犯罪，移送公安机关' })).toMatchObject({
      state: 'TRANSFERRED',
    });
  });
});

describe('documents as files', () => {
  const ask = async (kind: string, format: string) => {
    const query = `query ($id: ID!) { findingDocument(id: $id, kind: ${kind}, format: ${format}) { fileName sizeBytes sha256 } }`;
    return (await api.ask('employer', query, { id: story.findingId })).findingDocument;
  };

  it('are there once their step is taken, the same each time, and the order keeps its day when extended', async () => {
    await walkLadder(api, story, 'ORDERED');
    const order = await ask('CORRECTION_ORDER', 'PDF');
    expect(order.fileName).toMatch(/^泸溪示例001木业胶合板厂-责令限期改正通知书-[0-9a-f]{12}\.pdf$/);
    expect(order.sizeBytes).toBeGreaterThan(5_000);
    expect(await ask('DECISION', 'PDF')).toBeNull();
    expect((await ask('CORRECTION_ORDER', 'DOCX')).fileName).toMatch(/\.docx$/);
    await story.take('officer', 'EXTEND_ORDER', { extendBy: { days: 10 }, text: '设备未到货' });
    expect(await ask('CORRECTION_ORDER', 'PDF')).toEqual(order);
  });
});
