import { beforeEach, describe, expect, it } from 'vitest';
import { createJobsHandler } from '../../../functions/handlers/jobs.ts';
import { openNoticeSource } from '../../../functions/operations/calendar/noticeSource.ts';
import { codes } from '../../support/accounts.ts';
import { aNotice } from '../../support/calendarNotice.ts';
import { aDraft, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

const load = `mutation ($input: LoadCalendarNoticeInput!) { loadCalendarNotice(input: $input) { __typename
  ... on LoadedNotice { year number issuedOn holidays { name from to } makeUpDays replaced { number issuedOn } recomputed { at } }
  ... on Refusal { code message } ... on InvalidInput { problems { path code } } ... on NoticeNotNewer { year issuedOn } } }`;

const report = `query ($id: ID!) { report(id: $id) { state filingDue { endsOn provisional }
  publicity { endsOnAtPosting moved { endsOn because } daysLeft deadline { endsOn provisional } } nextSteps { action possibleFrom }
  employer { nextDue { kind on previously { on because } } } } }`;

const auditOf = `query ($id: ID!) { auditOf(employerId: $id) { verified { whole }
  entries(first: 100) { nodes { operation actor { role subject } digests { record } } } } }`;

const notices =
  '{ calendarNotices(county: "433122") { year number recomputed { movedEmployers } replaced { number } } }';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-12-28');
});

async function loadNotice(change: object = {}) {
  const { loadCalendarNotice } = await api.ask('bureau', load, {
    input: { idempotencyKey: newKey(), ...aNotice(), ...change },
  });
  return loadCalendarNotice;
}

const runJob = (): Promise<unknown> => createJobsHandler(api.wiring)({ job: 'recomputeDeadlines' });

async function aPostedReport() {
  const made = await aDraft(api);
  await made.story.startPublicity(made.reportId);
  return made;
}

const showReport = async (id: string) => (await api.ask('employer', report, { id })).report;

describe('a notice that is loaded', () => {
  it('moves the end of a publicity under way, which is provisional no more; the old days stay with the reason', async () => {
    const { employerId, reportId } = await aPostedReport();
    expect(await showReport(reportId)).toMatchObject({
      publicity: { endsOnAtPosting: '2027-01-05', moved: [], deadline: { endsOn: '2027-01-05', provisional: true } },
      filingDue: { endsOn: '2027-01-19', provisional: true },
      employer: { nextDue: { kind: 'FILING', on: '2027-01-19', previously: null } },
    });
    expect(await loadNotice()).toMatchObject({
      __typename: 'LoadedNotice',
      year: 2027,
      replaced: [],
      recomputed: null,
    });
    // Counted by it at once; the records follow by the job.
    expect(await showReport(reportId)).toMatchObject({
      publicity: { deadline: { endsOn: '2027-01-06', provisional: false }, moved: [] },
      filingDue: { endsOn: '2027-01-19', provisional: false },
    });
    api.setToday('2026-12-29');
    await runJob();
    const because = '国办发明电〔2026〕示例号';
    expect(await showReport(reportId)).toMatchObject({
      publicity: {
        endsOnAtPosting: '2027-01-05',
        moved: [{ endsOn: '2027-01-06', because }],
        deadline: { endsOn: '2027-01-06', provisional: false },
      },
      nextSteps: [{ action: 'WITHDRAW' }, { action: 'SIGN_OFF', possibleFrom: '2027-01-07' }, { action: 'REVISE' }],
    });
    const { auditOf: chain } = await api.ask('bureau', auditOf, { id: employerId });
    expect(chain.verified.whole).toBe(true);
    expect(chain.entries.nodes.at(-1)).toMatchObject({
      operation: 'recomputeDeadlines',
      actor: { role: 'BUREAU', subject: 'test-BUREAU-433122' },
      digests: expect.arrayContaining([{ record: 'employer' }]),
    });
    expect((await api.ask(null, notices)).calendarNotices).toMatchObject([{ recomputed: { movedEmployers: 1 } }]);
  });

  it('moves what an employer owes next and keeps the day of before until something else is due', async () => {
    // Posted on 30 December: without the notice counted 31 Dec, 4–7 Jan, then ten days; with it three days later.
    api.setToday('2026-12-30');
    const { reportId, story } = await aPostedReport();
    const before = (await showReport(reportId)).employer.nextDue;
    await loadNotice({
      holidays: aNotice().holidays.map((one) => (one.name === '元旦' ? { ...one, to: '2027-01-05' } : one)),
      makeUpDays: [...aNotice().makeUpDays, '2027-03-06', '2027-03-13'],
    });
    api.setToday('2026-12-31');
    await runJob();
    const { nextDue } = (await showReport(reportId)).employer;
    expect(nextDue).toMatchObject({
      kind: 'FILING',
      previously: { on: before.on, because: '国办发明电〔2026〕示例号' },
    });
    expect(nextDue.on > before.on).toBe(true);
    await story.saveEmployer({ phone: '0743-4260001' });
    expect((await showReport(reportId)).employer.nextDue).toEqual(nextDue);
    await story.mutate('withdrawReport', { idempotencyKey: newKey(), reportId, reason: '示例' });
    expect((await showReport(reportId)).employer.nextDue.previously).toBeNull();
  });

  it('keeps an early sign-off from passing on the day that it would have been possible', async () => {
    const { story, reportId } = await aPostedReport();
    await loadNotice();
    api.setToday('2027-01-06');
    expect(await story.signOff(reportId)).toMatchObject({ __typename: 'PublicityNotFinished', endsOn: '2027-01-06' });
    api.setToday('2027-01-07');
    expect(await story.signOff(reportId)).toMatchObject({ state: 'SIGNED' });
  });

  it('counts for its county, and for nobody else', async () => {
    await loadNotice();
    const ask = async (as: 'leader' | null, county?: string) => {
      const query = `query ($county: String) { deadline(kind: PUBLICITY, from: "2026-12-28", county: $county) { endsOn } }`;
      return (await api.ask(as, query, { county })).deadline.endsOn;
    };
    expect(await ask('leader')).toBe('2027-01-06');
    expect(await ask(null, '433122')).toBe('2027-01-06');
    expect(await ask(null)).toBe('2027-01-05');
    expect(await ask('leader', '433101')).toBe('2027-01-05');
  });
});

describe('the job', () => {
  it('waits until no process counts by older notices, runs once, and changes nothing where nothing moves', async () => {
    const { employerId } = await aPostedReport();
    await tellStory(api).saveEmployer({
      creditCode: codes.other,
      name: '示例二厂',
      productionStartOn: null,
      factors: [],
    });
    await loadNotice();
    await runJob();
    expect((await api.ask(null, notices)).calendarNotices[0].recomputed).toBeNull();
    api.setToday('2026-12-29');
    await runJob();
    const entriesOf = async () => (await api.ask('bureau', auditOf, { id: employerId })).auditOf.entries.nodes.length;
    const after = await entriesOf();
    await runJob();
    expect(await entriesOf()).toBe(after);
    expect((await api.ask(null, notices)).calendarNotices[0].recomputed).toEqual({ movedEmployers: 1 });
  });
});

describe('loading', () => {
  it('is refused with every problem, and changes nothing', async () => {
    const answer = await loadNotice({ makeUpDays: ['2027-03-01'], number: '' });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' });
    expect(answer.problems).toEqual([
      { path: 'number', code: 'NUMBER_INVALID' },
      { path: 'makeUpDays[0]', code: 'NO_REST_DAY' },
    ]);
    expect((await api.ask(null, notices)).calendarNotices).toEqual([]);
  });

  it('again needs a later notice, and keeps the one before', async () => {
    await loadNotice();
    expect(await loadNotice()).toMatchObject({ __typename: 'NoticeNotNewer', year: 2027, issuedOn: '2026-11-05' });
    const later = { number: '国办发明电〔2026〕更正号', issuedOn: '2026-12-01' };
    expect(await loadNotice(later)).toMatchObject({
      number: later.number,
      replaced: [{ number: '国办发明电〔2026〕示例号' }],
    });
  });

  it('twice with one key is one loading', async () => {
    const idempotencyKey = newKey();
    const first = await loadNotice({ idempotencyKey });
    expect(await loadNotice({ idempotencyKey })).toEqual(first);
  });
});

describe('the notices that a process keeps', () => {
  it('are read once a minute and county, and anew when forgotten or when reading failed', async () => {
    let nowMs = 0;
    let reads = 0;
    let fails = false;
    const source = openNoticeSource(
      {
        listNotices: async () => {
          reads += 1;
          if (fails) throw new Error('told to fail');
          return [];
        },
      },
      () => nowMs,
    );
    await source.read('433122');
    nowMs = 59_999;
    await source.read('433122');
    expect(reads).toBe(1);
    await source.read('433101');
    await source.read(null);
    await source.read('no county');
    expect(reads).toBe(2);
    nowMs = 60_000;
    await source.read('433122');
    source.forget('433122');
    await source.read('433122');
    expect(reads).toBe(4);
    fails = true;
    source.forget('433122');
    await expect(source.read('433122')).rejects.toThrow('told to fail');
    fails = false;
    await source.read('433122');
    expect(reads).toBe(6);
  });
});
