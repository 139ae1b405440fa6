import { beforeAll, describe, expect, it } from 'vitest';
import { createApiHandler } from '../../functions/handlers/api.ts';
import { createJobsHandler } from '../../functions/handlers/jobs.ts';
import { makeContext } from '../../functions/operations/context.ts';
import { openCountySource } from '../../functions/operations/counties/countySource.ts';
import { type DynamoTable, openDynamoTable } from '../../functions/storage/dynamo.ts';
import { openTableStores } from '../../functions/storage/tableStores.ts';
import { nextForm } from '../rules/patrols/patrolFixture.ts';
import { accounts, codes, ownBody } from '../support/accounts.ts';
import { timelineQuery } from '../support/archives.ts';
import { campaignDocuments } from '../support/campaigns.ts';
import { aSetup, countyDocuments } from '../support/counties.ts';
import { tokenFor } from '../support/embeddedStack.ts';
import { aFindingInput, enterCaseOfficers, findingDocuments, withFinding } from '../support/findings.ts';
import { listDocuments, walkToList } from '../support/lists.ts';
import { patrolFormDocuments } from '../support/patrolForms.ts';
import { roundDocuments } from '../support/patrolRounds.ts';
import { aBatch, completeAnswers, month, operationsOf, patrolDocuments, tellPatrols } from '../support/patrols.ts';
import { aCounty, anEstimate, nonces, planDocuments, tellPlan } from '../support/plans.ts';
import { publicationQueries } from '../support/publications.ts';
import { aComment, commentDocuments, listCommentIds } from '../support/publicComments.ts';
import { aFiledReport, reviewDocuments } from '../support/reviews.ts';
import { importTable, ruleSetDocuments, toTable, twoItems, uploadTable } from '../support/ruleSets.ts';
import { scoringDocuments } from '../support/scoring.ts';
import { aDraft, anAssessment, anEmployer, aSelfCheck, documents, tellStory } from '../support/story.ts';
import { graphqlEvent, newKey, type TestApi, testApi } from '../support/testApi.ts';
import { aSource, aVisit, visitDocument } from '../support/visits.ts';

type Call = keyof DynamoTable;

let api: TestApi;
let calls: Call[];
let reportId: string;
let employerId: string;

/** Stores whose every call is written down. */
function openCountedStores(): ReturnType<typeof openTableStores> {
  calls = [];
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
  const counted = Object.fromEntries(
    Object.entries(table).map(([name, call]) => [
      name,
      (...given: never[]) => {
        calls.push(name as Call);
        return (call as (...all: never[]) => unknown)(...given);
      },
    ]),
  ) as DynamoTable;
  return openTableStores(counted);
}

/** Sends a request through a handler of such stores. */
async function callsOf(as: keyof typeof accounts, query: string, variables: object = {}): Promise<Call[]> {
  const stores = openCountedStores();
  const handle = createApiHandler({
    ...api.wiring,
    stores,
    openContext: (viewer) => makeContext({ ...api.wiring.openContext(viewer), stores }),
  });
  const headers = { authorization: `Bearer ${await tokenFor(accounts[as])}` };
  const { body } = await handle(graphqlEvent({ query, variables }, headers));
  expect(JSON.parse(body ?? '{}').errors).toBeUndefined();
  return calls;
}

beforeAll(async () => {
  api = await testApi('2026-03-02', aSource());
  ({ reportId, employerId } = await aDraft(api));
  const story = tellStory(api);
  for (const [creditCode, account] of [[codes.other, 'otherEmployer']] as const) {
    const id = (await story.saveEmployer(anEmployer({ creditCode, name: '示例二厂' })))['id'] as unknown as string;
    const other = tellStory(api, account);
    await other.recordAssessment(id);
    await other.draftReport(id);
  }
});

describe('store calls of a request', () => {
  it('a page of employers with summaries and due days is one call', async () => {
    const query =
      '{ employers { nodes { id name patrolBody { name } nextDue { on overdue } summary { category reportState } } } }';
    expect(await callsOf('bureau', query)).toEqual(['query']);
  });

  it('a filtered and searched page of a small county is one call', async () => {
    for (const search of ['厂', codes.own.slice(8)]) {
      const query = `{ employers(filter: { search: "${search}", overdue: true, declared: true }) { nodes { id } } }`;
      expect(await callsOf('bureau', query), search).toEqual(['query']);
    }
  });

  it('the employers that delegated to a technical service are one call', async () => {
    expect(await callsOf('techService', '{ delegatedEmployers { nodes { id name nextDue { on } } } }')).toEqual([
      'query',
    ]);
  });

  it('reports with their employers and assessments are three calls, however many there are', async () => {
    const query = '{ reports(state: DRAFT) { nodes { id employer { name } assessment { computed { category } } } } }';
    expect((await callsOf('bureau', query)).toSorted()).toEqual(['batchGet', 'batchGet', 'query']);
  });

  it.each([
    ['YEARLY', '2026-01', '2026-03'],
    ['PERIOD', '2021-04', '2026-03'],
  ])('a report of %s from %s to %s is five calls', async (kind, from, to) => {
    const query = `query ($input: PilotReportInput!) { pilotReport(input: $input) { ... on PilotReport { title } } }`;
    const made = await callsOf('leader', query, { input: { kind, from, to } });
    expect(made.toSorted()).toEqual(['batchGet', 'get', 'query', 'query', 'query']);
  });

  it('a dashboard with all its breakdowns is two calls, a list behind a figure one', async () => {
    const query = '{ dashboard { figures { value } breakdowns { rows { figures { value } } } coverage { wanted } } }';
    expect((await callsOf('leader', query)).toSorted()).toEqual(['batchGet', 'get']);
    const records = '{ figureRecords(figure: { measure: EMPLOYERS }) { nodes { id } } }';
    expect(await callsOf('leader', records)).toEqual(['query']);
  });

  it('one employer is one call, with its reports and assessments three', async () => {
    expect(await callsOf('employer', 'query ($id: ID!) { employer(id: $id) { id name } }', { id: employerId })).toEqual(
      ['get'],
    );
    expect((await callsOf('employer', documents.employer, { id: employerId })).toSorted()).toEqual([
      'get',
      'query',
      'query',
    ]);
  });

  it('a step of a report is three reads and one transaction', async () => {
    const input = { idempotencyKey: newKey(), reportId, place: '厂区公告栏' };
    const query = 'mutation ($input: StartPublicityInput!) { startPublicity(input: $input) { __typename } }';
    expect(await callsOf('employer', query, { input })).toEqual(['get', 'get', 'get', 'transact']);
  });

  it('an unknown receipt number is one call, and a text that is none is none', async () => {
    const query = 'query ($number: String!) { receipt(number: $number) { late } }';
    expect(await callsOf('leader', query, { number: 'ZJ433122-20260323-0123456789' })).toEqual(['get']);
    expect(await callsOf('leader', query, { number: '收据' })).toEqual([]);
  });

  it('saving a draft is four reads, three of them at once, and one transaction, whatever was saved before', async () => {
    const query = 'mutation ($input: SaveAssessmentDraftInput!) { saveAssessmentDraft(input: $input) { __typename } }';
    const save = (basedOnVersion: number, given: object) =>
      callsOf('employer', query, { input: { idempotencyKey: newKey(), employerId, basedOnVersion, ...given } });
    const once = ['get', 'get', 'get', 'get', 'transact'];
    expect(await save(0, { selfCheck: aSelfCheck() })).toEqual(once);
    expect(await save(1, { notes: '备注' })).toEqual(once);
    const review = 'query ($id: ID!) { assessmentDraft(employerId: $id) { review { selfCheck { score } } } }';
    expect((await callsOf('employer', review, { id: employerId })).toSorted()).toEqual([
      'batchGet',
      'get',
      'get',
      'get',
    ]);
  });

  it('opening a month is one look at the rounds, the directory, and a transaction a body; when it is open the look alone', async () => {
    const open = () =>
      callsOf('bureau', roundDocuments.open, { input: { idempotencyKey: newKey(), month: '2026-03' } });
    const opening = Array.from({ length: 13 }, () => 'transact');
    expect(await open()).toEqual(['get', 'batchGet', 'query', ...opening, 'transact']);
    expect(await open()).toEqual(['get', 'batchGet', 'transact']);
  });

  it('a page of patrol tasks is two calls, a round one, a list of rounds two, a return three reads and a transaction', async () => {
    const round = { month: '2026-03', body: ownBody };
    expect(await callsOf('patrolBody', roundDocuments.tasks, { ...round, state: 'OPEN' })).toEqual(['query', 'query']);
    expect(await callsOf('patrolBody', roundDocuments.round, round)).toEqual(['query']);
    expect(await callsOf('bureau', roundDocuments.rounds, { month: '2026-03' })).toEqual(['query', 'query']);
    expect(await callsOf('bureau', roundDocuments.rounds, { body: ownBody })).toEqual(['query', 'query']);
    const unfinished = [{ reason: '停产', creditCodes: [codes.own, codes.other] }];
    const input = { idempotencyKey: newKey(), month: '2026-03', patrolBodyId: ownBody, unfinished };
    const calls = await callsOf('patrolBody', roundDocuments.submit, { input });
    expect(calls).toEqual(['get', 'query', 'query', 'transact']);
  });

  it('findings are one call a list, three reads and a transaction a step; what the history binds, one query more', async () => {
    await enterCaseOfficers(api);
    expect(await callsOf('officer', findingDocuments.open, { input: aFindingInput(employerId) })).toEqual([
      'get',
      'get',
      // The roster, and the employer's other findings.
      'query',
      'query',
      'transact',
    ]);
    const { findings } = await api.ask('officer', findingDocuments.list);
    expect(await callsOf('officer', findingDocuments.list)).toEqual(['query']);
    const findingId = findings.nodes[0].id;
    const { upload } = withFinding(api, findingId);
    const step = async (as: 'officer' | 'bureau', action: string, given: object = {}) => {
      const files = [await upload(as)];
      const input = { idempotencyKey: newKey(), findingId, action, text: '笔录', files, ...given };
      return callsOf(as, findingDocuments.step, { input });
    };
    expect(await step('officer', 'EDUCATE')).toEqual(['get', 'get', 'get', 'transact']);
    expect(await step('bureau', 'WAIVE', { waiver: {} })).toEqual(['get', 'get', 'get', 'query']);
    expect(await callsOf('employer', findingDocuments.finding, { id: findingId })).toEqual(['get', 'get']);
    expect((await callsOf('employer', findingDocuments.ofEmployer, { id: employerId })).toSorted()).toEqual([
      'get',
      'query',
    ]);
    expect(await callsOf('leader', findingDocuments.published)).toEqual(['query']);
  });

  it('a report document is three reads, and its version code two', async () => {
    const query = 'query ($id: ID!) { reportDocument(id: $id, kind: REPORT_DOCX) { fileName } }';
    expect(await callsOf('officer', query, { id: reportId })).toEqual(['get', 'get', 'get']);
    const version = 'query ($id: ID!) { report(id: $id) { versionCode } }';
    expect(await callsOf('officer', version, { id: reportId })).toEqual(['get', 'get', 'batchGet']);
  });

  it('a comment is read, counted by three limits and written, without the employer’s version', async () => {
    const input = aComment(reportId);
    const submit = commentDocuments.submit;
    const reads = ['get', 'get', 'get', 'get'];
    // The day's salt is made by the first comment of the day.
    const salt = ['get', 'transact', 'get'];
    const written = ['update', 'update', 'update', 'transact'];
    expect((await callsOf('leader', submit, { input })).toSorted()).toEqual([...reads, ...salt, ...written].toSorted());
    const next = { input: aComment(reportId) };
    expect((await callsOf('leader', submit, next)).toSorted()).toEqual([...reads, 'get', ...written].toSorted());
    expect(await callsOf('leader', submit, next)).toEqual(['get']);
  });

  it('comments of a report are three calls, what waits for an answer is one, an answer four', async () => {
    expect((await callsOf('employer', commentDocuments.ofReport, { id: reportId })).toSorted()).toEqual([
      'get',
      'get',
      'query',
    ]);
    expect(await callsOf('bureau', '{ unansweredComments { nodes { id text author { phone } } } }')).toEqual(['query']);
    const [commentId = ''] = await listCommentIds(api, reportId);
    const input = { idempotencyKey: newKey(), commentId, text: '已核实。' };
    expect(await callsOf('employer', commentDocuments.answer, { input })).toEqual(['get', 'get', 'get', 'transact']);
  });

  it('a public notice with its comments is five calls', async () => {
    const calls = await callsOf('leader', commentDocuments.notice, { id: reportId });
    expect(calls.toSorted()).toEqual(['get', 'get', 'get', 'query', 'query']);
  });

  it('a page of the inbox is one call, with what is settled two, with the unread count three', async () => {
    const openReminders = createJobsHandler(api.wiring);
    await openReminders({ job: 'openReminders' });
    expect(await callsOf('bureau', '{ inbox { nodes { id title text } } }')).toEqual(['query']);
    const all = '{ unreadMessages inbox(unreadOnly: true) { nodes { id settled } } }';
    expect((await callsOf('bureau', all)).toSorted()).toEqual(['batchGet', 'query', 'query']);
  });

  it('marking messages read is two reads and one transaction', async () => {
    const { inbox } = await api.ask('bureau', '{ inbox { nodes { id } } }');
    const messageIds = inbox.nodes.map(({ id }: { id: string }) => id);
    expect(messageIds.length).toBeGreaterThan(0);
    const query = 'mutation ($input: MarkReadInput!) { markRead(input: $input) { __typename } }';
    const input = { idempotencyKey: newKey(), messageIds };
    expect(await callsOf('bureau', query, { input })).toEqual(['get', 'batchGet', 'transact']);
  });

  it('a visit is opened by three reads, one of each state’s visits and one transaction; a step is two and one', async () => {
    const open = visitDocument('openVisit');
    const input = aVisit(employerId, { restDayReason: null });
    const opening = await callsOf('officer', open, { input });
    // The notices may be kept from an earlier request.
    expect(opening.filter((call) => call !== 'query')).toEqual(['get', 'get', 'transact']);
    expect(opening.filter((call) => call === 'query').length).toBeLessThanOrEqual(9);
    const { visits } = await api.ask('officer', '{ visits(state: PLANNED) { nodes { id } } }');
    const step = { idempotencyKey: newKey(), visitId: visits.nodes[0].id, number: '1' };
    const approving = await callsOf('bureau', visitDocument('approveVisit'), { input: step });
    expect(approving).toEqual(['get', 'get', 'transact']);
  });

  it('a page of visits in a state, of an employer and of what is published is one call each', async () => {
    expect(await callsOf('officer', '{ visits(state: PLANNED) { nodes { id matters } } }')).toEqual(['query']);
    const ofEmployer = 'query ($id: ID!) { employer(id: $id) { visits { nodes { id } } } }';
    expect(await callsOf('employer', ofEmployer, { id: employerId })).toEqual(['get', 'query']);
    expect(await callsOf('leader', '{ publishedVisits(county: "433122") { nodes { result } } }')).toEqual(['query']);
    // One for each state that can stand in a calendar.
    const calendar = await callsOf('officer', '{ officerVisits(officerId: "O1") { id } }');
    expect(calendar).toEqual(Array(9).fill('query'));
    const page = await callsOf('leader', '{ visitsFrom(from: "2026-03-02") { id employerId } }');
    expect(page).toEqual(Array(8).fill('query'));
  });

  it('public tables need no store', async () => {
    const query =
      '{ ruleSet(id: "national-2022-50@1") { id } county(code: "433122") { name } deadline(kind: PATROL, from: "2026-03-01") { endsOn } }';
    expect(await callsOf('leader', query)).toEqual([]);
  });

  it('an assessment reads its employer, the first answer and the versions of its county', async () => {
    const input = anAssessment(employerId);
    const query = 'mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) { __typename } }';
    // The holiday notices are kept by the process.
    expect(await callsOf('employer', query, { input })).toEqual(['get', 'get', 'get', 'transact']);
  });

  it('the set of a day is one call; a county’s own set two more, once a process', async () => {
    const ask = () => callsOf('leader', 'query ($on: PlainDate) { ruleSet(on: $on) { id } }', { on: '2026-03-05' });
    expect(await ask()).toEqual(['get']);
    await importTable(api);
    expect(await ask()).toEqual(['get', 'get', 'get']);
    expect(await ask()).toEqual(['get']);
    expect(await callsOf('leader', '{ ruleSets(county: "433122") { id } }')).toEqual(['get']);
  });

  it('a trial is two calls for a hundred employers, an import two reads and a transaction', async () => {
    const uploadId = await uploadTable(api, await toTable(twoItems));
    const input = { uploadId };
    expect(await callsOf('bureau', ruleSetDocuments.try, { input })).toEqual(['query', 'batchGet']);
    const given = {
      ...input,
      idempotencyKey: newKey(),
      title: '表',
      decisionNumber: '号',
      effectiveFrom: '2026-04-01',
    };
    expect(await callsOf('bureau', ruleSetDocuments.import, { input: given })).toEqual(['get', 'get', 'transact']);
  });

  it('a review is read in five calls, a step of it and a save read four and five and write once', async () => {
    api = await testApi();
    const filed = await aFiledReport(api);
    const input = () => ({ idempotencyKey: newKey(), reportId: filed.reportId });
    const start = 'mutation ($input: StartReviewInput!) { startReview(input: $input) { __typename } }';
    const reads = ['get', 'get', 'get', 'get'];
    expect(await callsOf('officer', start, { input: input() })).toEqual([...reads, 'transact']);
    const shown = [...reads, 'batchGet'];
    expect((await callsOf('officer', reviewDocuments.read, { id: filed.reportId })).toSorted()).toEqual(
      shown.toSorted(),
    );
    const save = 'mutation ($input: SaveReviewVerdictsInput!) { saveReviewVerdicts(input: $input) { __typename } }';
    const saved = { ...input(), verdicts: [{ itemId: 'CATEGORY', verdict: 'TRUTHFUL', seenRevision: 0 }] };
    // The answer is the review as it stands afterwards, read anew.
    const saving = await callsOf('officer', save, { input: saved });
    expect(saving.slice(0, 6)).toEqual([...reads, 'get', 'transact']);
    expect(saving.slice(6).toSorted()).toEqual(shown.toSorted());
  });

  it('a worklist with differences is four calls, and a category that is not to be confirmed two', async () => {
    api = await testApi();
    const { employerId: id } = await aFiledReport(api);
    const worklist = await callsOf('leader', reviewDocuments.worklist, { state: 'FILED' });
    expect(worklist.toSorted()).toEqual(['batchGet', 'batchGet', 'batchGet', 'query']);
    const input = { idempotencyKey: newKey(), employerId: id };
    expect(await callsOf('officer', reviewDocuments.confirm, { input })).toEqual(['get', 'get']);
  });

  it('a page of a timeline is seven calls beside the employer, an export eleven, without the chain ten', async () => {
    // The employer's own partition, its comments, visits, entries on lists, referrals, list of patrols, circulars to it.
    const pages = Array(7).fill('query');
    expect((await callsOf('officer', timelineQuery, { id: employerId })).toSorted()).toEqual(['get', ...pages]);
    const query = 'mutation ($input: ExportArchiveInput!) { exportArchive(input: $input) { __typename } }';
    const input = { idempotencyKey: newKey(), employerId };
    const reads = ['get', 'get', ...pages];
    expect((await callsOf('bureau', query, { input })).toSorted()).toEqual([...reads, 'query', 'transact'].toSorted());
    const own = { input: { ...input, idempotencyKey: newKey() } };
    expect((await callsOf('employer', query, own)).toSorted()).toEqual([...reads, 'transact']);
  });

  it('what is public, what is overdue and what is due are one call each', async () => {
    for (const query of Object.values(publicationQueries)) expect(await callsOf('officer', query)).toEqual(['query']);
  });
});

describe('store calls of a plan', () => {
  let id: string;

  beforeAll(async () => {
    api = await testApi();
    const { story } = await aCounty(api);
    id = (await story.draft()).id;
  });

  it('what settings would come to is one call for the roster and one for each megabyte of directory', async () => {
    // The holiday notices are kept by the process.
    expect(await callsOf('bureau', planDocuments.estimate, { input: anEstimate() })).toEqual(['query', 'query']);
  });

  it('a freeze reads answer, plan, rules, roster, directory and what is to be counted, and writes once', async () => {
    const input = { idempotencyKey: newKey(), planId: id };
    const calls = await callsOf('bureau', planDocuments.freezePlan, { input });
    expect(calls.toSorted()).toEqual(['get', 'get', 'get', 'query', 'query', 'query', 'transact']);
  });

  it('a part of the seed is two reads and a transaction, the one that draws too', async () => {
    const { plan } = await api.ask(null, planDocuments.plan, { id });
    const story = tellPlan(api);
    await story.commitBoth(id, plan.freeze.freezeHash);
    await story.mutate('revealSeed', { planId: id, nonce: nonces.bureau });
    const input = { idempotencyKey: newKey(), planId: id, nonce: nonces.leader };
    expect(await callsOf('leader', planDocuments.revealSeed, { input })).toEqual(['get', 'get', 'transact']);
  });

  it('a plan with its result is one call, with officers’ names two; plans of a county are one', async () => {
    expect(await callsOf('employerWithoutOrganisation', planDocuments.plan, { id })).toEqual(['get']);
    expect(await callsOf('bureau', planDocuments.plan, { id })).toEqual(['get', 'query']);
    expect(await callsOf('leader', planDocuments.plans)).toEqual(['query']);
  });

  it('a patrol form is saved in two reads and a transaction, read in one or two calls', async () => {
    api = await testApi();
    const patrols = await tellPatrols('2026-03-02', api);
    const input = { idempotencyKey: newKey(), month: '2026-04', definition: JSON.stringify(nextForm) };
    expect(await callsOf('bureau', patrolFormDocuments.save, { input })).toEqual(['get', 'get', 'transact']);
    expect(await callsOf('patrolBody', patrolFormDocuments.ofMonth, { month: '2026-04' })).toEqual(['get', 'batchGet']);
    // The process has read its questions.
    expect(await callsOf('patrolBody', patrolFormDocuments.list)).toEqual(['get']);
    const asked = { month: '2026-03', id: patrols.employerId };
    expect(await callsOf('patrolBody', patrolFormDocuments.waiting, asked)).toEqual(['get']);
    const sent = aBatch(operationsOf({ field: 1 }), { formVersion: 'county-9' });
    await api.ask('patrolBody', patrolDocuments.sync, { input: sent });
    expect(await callsOf('patrolBody', patrolFormDocuments.waiting, asked)).toEqual(['get', 'batchGet']);
  });

  it('what a device wrote on a record is three reads and a transaction, a repeat the reads; changes are two calls', async () => {
    api = await testApi();
    const patrols = await tellPatrols('2026-03-02', api);
    const input = aBatch(operationsOf(completeAnswers));
    const reads = ['get', 'get', 'get'];
    // The form of the month is found once a process.
    expect(await callsOf('patrolBody', patrolDocuments.sync, { input })).toEqual([...reads, 'get', 'transact']);
    expect(await callsOf('patrolBody', patrolDocuments.sync, { input })).toEqual(reads);
    expect(await callsOf('patrolBody', patrolDocuments.changes, { month })).toEqual(['query', 'batchGet']);
    const asked = { month, id: patrols.employerId };
    expect(await callsOf('patrolBody', patrolDocuments.record, asked)).toEqual(['get']);
    expect(await callsOf('patrolBody', patrolDocuments.records, { month, inConflict: true })).toEqual(['query']);
    expect(await callsOf('patrolBody', patrolDocuments.history, asked)).toEqual(['get', 'query', 'batchGet']);
    expect(await callsOf('officer', patrolDocuments.referrals, { state: 'RECEIVED' })).toEqual(['query']);
  });
});

describe('store calls of counties', () => {
  beforeAll(async () => {
    api = await testApi();
  });

  it('a county that is set up is three calls, a body that is retired four', async () => {
    const init = { query: countyDocuments.init, input: { idempotencyKey: newKey(), ...aSetup() } };
    expect(await callsOf('operator', init.query, { input: init.input })).toEqual(['get', 'get', 'transact']);
    const input = { idempotencyKey: newKey(), id: '433122203' };
    const calls = await callsOf('bureau', countyDocuments.retireBody, { input });
    expect(calls).toEqual(['get', 'get', 'query', 'transact']);
    // Its counties are listed beside, by the source that all requests share.
    expect(await callsOf('superior', '{ areaFigures { figures { value } counties { county { name } } } }')).toEqual([
      'batchGet',
    ]);
  });
});

describe('store calls of the names of counties', () => {
  it('are one for hundreds, then none for a minute, whatever is searched', async () => {
    const source = openCountySource(openCountedStores(), () => 0);
    await source.listNames();
    await source.listNames();
    expect(calls).toEqual(['query']);
    await api.ask(null, '{ counties { nodes { name } } }');
    expect(await callsOf('superior', '{ counties(search: "泸溪") { nodes { name } } }')).toEqual([]);
  });
});

describe('store calls of the published lists', () => {
  let entryId: string;

  beforeAll(async () => {
    api = await testApi();
    ({ entryId } = await walkToList(api, 'CHECKED'));
  });

  it('a list, an entry and the criteria are one call each, public or not', async () => {
    const list = { list: 'NONCOMPLIANT', state: 'CHECKED' };
    expect(await callsOf('officer', listDocuments.entries, list)).toEqual(['query']);
    expect(await callsOf('employer', listDocuments.noncompliant)).toEqual(['query']);
    expect(await callsOf('employer', listDocuments.honours, { list: 'HEALTHY' })).toEqual(['query']);
    expect(await callsOf('leader', listDocuments.json, { list: 'NONCOMPLIANT' })).toEqual(['query']);
    expect(await callsOf('officer', listDocuments.entry, { id: entryId })).toEqual(['get']);
    expect(await callsOf('employer', listDocuments.criteria)).toEqual(['get']);
  });

  it('a step reads answer, employer, entry, criteria, findings and entries, writes once, and reads what it wrote', async () => {
    const input = { idempotencyKey: newKey(), entryId, action: 'GIVE_NOTICE' };
    const calls = await callsOf('officer', listDocuments.step, { input });
    // The notices may be kept from an earlier request.
    expect(calls.filter((call) => call !== 'query')).toEqual(['get', 'get', 'get', 'get', 'transact', 'get']);
    expect(calls.filter((call) => call === 'query').length).toBeLessThanOrEqual(3);
  });

  it('a count is drawn in five calls, signed in four, looked at in two and reported in five', async () => {
    const input = () => ({ idempotencyKey: newKey(), campaignId: '2023-pilot', bodyId: ownBody });
    const drawn = await callsOf('patrolBody', campaignDocuments.drawCountReturn, { input: input() });
    expect(drawn.toSorted()).toEqual(['get', 'get', 'query', 'query', 'transact']);
    const found = await api.wiring.stores.findCountReturn({ ...input(), county: '433122' });
    const signing = { ...input(), sha256: found?.list.sha256, differences: [], lateBecause: '示例' };
    const signed = await callsOf('patrolBody', campaignDocuments.signCountReturn, { input: signing });
    expect(signed.toSorted()).toEqual(['get', 'get', 'query', 'transact']);
    await callsOf('bureau', campaignDocuments.acceptCountReturn, { input: input() });
    const standings = '{ countReturns(campaignId: "2023-pilot") { bodyId daysLate countReturn { state } } }';
    expect(await callsOf('bureau', standings)).toEqual(['query', 'query']);
    const reporting = { idempotencyKey: newKey(), campaignId: '2023-pilot', incompleteBecause: '示例' };
    const reported = await callsOf('bureau', campaignDocuments.reportCount, { input: reporting });
    expect(reported.toSorted()).toEqual(['get', 'query', 'query', 'query', 'transact']);
  });

  it('scores are tried by the directory, what is entered, and the months with a round', async () => {
    const calls = await callsOf('bureau', '{ trialScores(period: "2025Q2") { points } }');
    // Rules, entries, directory, campaigns, returns of the pilot, what is owed, and three months without a round.
    expect(calls.filter((call) => call === 'query')).toHaveLength(9);
    expect(calls.filter((call) => call === 'get')).toHaveLength(1);
    expect(await callsOf('leader', scoringDocuments.tables)).toEqual(['query']);
  });
});
