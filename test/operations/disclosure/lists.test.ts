import { beforeEach, describe, expect, it } from 'vitest';
import { createJobsHandler } from '../../../functions/handlers/jobs.ts';
import { takeListStep } from '../../../functions/operations/disclosure/lists/takeListStep.ts';
import { updateLists } from '../../../functions/operations/disclosure/lists/updateLists.ts';
import { publicViewer } from '../../../functions/rules/accounts/viewer.ts';
import type { EmployerRef } from '../../../functions/rules/reports/report.ts';
import { type AccountName, accounts, codes } from '../../support/accounts.ts';
import { timelineQuery } from '../../support/archives.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { readInbox, runJob } from '../../support/inbox.ts';
import { aCriterion, listDocuments, newPlant, tellLists, walkToList } from '../../support/lists.ts';
import { publicationQueries } from '../../support/publications.ts';
import { anEmployer, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';
import { startReceiver } from '../../support/webhookReceiver.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const declare = () => tellStory(api).saveEmployer(anEmployer({ ...newPlant, declared: true }));
const kindsOf = async (as: AccountName) =>
  (await readInbox(api, as)).nodes.map(({ kind }: { kind: string }) => kind).toReversed();

describe('collecting', () => {
  it('makes a candidate with the records that show it, once, however often it runs', async () => {
    const { entry, run, entries } = await walkToList(api, 'CANDIDATE');
    expect(entry).toMatchObject({
      ...{ list: 'NONCOMPLIANT', creditCode: codes.own, criteriaId: 'default-criteria@1', clock: null, steps: [] },
      grounds: [{ amount: 1, unit: '次', criterion: { id: 'UNDECLARED' }, records: [{ record: 'employer' }] }],
    });
    const context = () => api.wiring.openContext(publicViewer);
    await Promise.all([updateLists(context(), '433122'), updateLists(context(), '433122')]);
    await run();
    expect(await entries('CANDIDATE')).toHaveLength(1);
    expect(await kindsOf('bureau')).toEqual(['NONCOMPLIANCE_CANDIDATE']);
    expect(await kindsOf('employer')).toEqual([]);
  });

  it('passes over who has declared, and drops with a reason who has meanwhile', async () => {
    const lists = tellLists(api);
    await declare();
    await lists.run();
    expect(await lists.entries('CANDIDATE')).toEqual([]);
    await lists.saveUndeclared();
    await lists.run();
    await declare();
    await lists.run();
    expect(await lists.entries('CANDIDATE')).toEqual([]);
    const [dropped] = await lists.entries('DROPPED');
    expect(dropped.steps).toMatchObject([{ action: 'DROP', byText: '平台', text: expect.stringContaining('不符合') }]);
    await lists.saveUndeclared();
    await lists.run();
    expect(await lists.entries('CANDIDATE')).toHaveLength(1);
  });

  it('takes up what is met since, and does not bring the same records again after a dismissal', async () => {
    const { entryId, take, run, entries, employerId } = await walkToList(api, 'CANDIDATE');
    await tellStory(api).recordAssessment(employerId);
    api.setToday('2026-06-30');
    await run();
    const [entry] = await entries('CANDIDATE');
    expect(entry.grounds.map((ground: { criterion: { id: string } }) => ground.criterion.id)).toContain('UNDECLARED');
    expect(await take('officer', entryId, 'DISMISS')).toMatchObject({ state: 'DISMISSED', stateText: '核查不列入' });
    api.setToday('2027-06-30');
    await run();
    expect((await entries('CANDIDATE')).filter((one) => one.grounds.length === entry.grounds.length)).toEqual([]);
  });
});

describe('the way onto the list', () => {
  it('hears the employer, decides with reasons, publishes for a term, and tells each step', async () => {
    const { entryId, take, read, upload, employerId } = await walkToList(api, 'HEARING');
    expect((await read('employer', entryId)).clock).toMatchObject({
      title: '陈述、申辩',
      period: { endsOn: '2026-03-09' },
    });
    expect((await read('employer', entryId)).steps).toMatchObject([{ action: 'GIVE_NOTICE' }]);
    const files = [await upload('employer', employerId)];
    api.setToday('2026-03-09');
    const stated = await take('employer', entryId, 'STATE', { text: '正在申报', files });
    expect(stated).toMatchObject({ state: 'HEARING', steps: [{}, { action: 'STATE', text: '正在申报' }] });
    expect(stated.steps[1].files[0].downloadUrl).toContain('http');
    expect(await take('bureau', entryId, 'LIST')).toMatchObject({ code: 'LIST_HEARING_OPEN', endsOn: '2026-03-09' });
    api.setToday('2026-03-10');
    expect(await take('employer', entryId, 'STATE')).toMatchObject({
      code: 'LIST_HEARING_CLOSED',
      endedOn: '2026-03-09',
    });
    expect(await take('bureau', entryId, 'LIST', { text: '陈述不能成立' })).toMatchObject({ state: 'LISTED' });
    expect((await api.ask('bureau', publicationQueries.due)).duePublications.nodes).toMatchObject([
      { kind: 'NONCOMPLIANT_LISTING', eventOn: '2026-03-10' },
    ]);
    expect(await tellLists(api).published()).toEqual([]);
    api.setToday('2026-03-11');
    expect(await take('bureau', entryId, 'PUBLISH')).toMatchObject({
      state: 'PUBLISHED',
      publishedFrom: '2026-03-11',
      publishedUntil: '2026-09-11',
    });
    expect(await tellLists(api).published()).toEqual([
      {
        employerName: '泸溪示例001木业胶合板厂',
        creditCode: codes.own,
        personName: null,
        grounds: ['存在职业病危害因素而未申报'],
        repair: ['完成职业病危害项目申报'],
        from: '2026-03-11',
        until: '2026-09-11',
      },
    ]);
    const { publications } = await api.ask(null, publicationQueries.published);
    expect(publications.nodes).toMatchObject([
      { kind: 'NONCOMPLIANT_LISTING', standing: 'IN_TIME', creditCode: codes.own },
    ]);
    const step = 'NONCOMPLIANCE_STEP';
    expect(await kindsOf('employer')).toEqual([step, step, step, 'NONCOMPLIANCE_LISTED']);
    expect(await kindsOf('patrolBody')).toEqual([]);
    expect(JSON.stringify((await readInbox(api, 'bureau')).nodes)).not.toContain('正在申报');
  });

  it('lists nobody who no longer meets what it was told of, even if something else is met', async () => {
    const { entryId, take } = await walkToList(api, 'HEARING');
    await declare();
    api.setToday('2026-03-10');
    expect(await take('bureau', entryId, 'LIST')).toMatchObject({ code: 'LIST_CRITERIA_NOT_MET' });
    expect(await take('bureau', entryId, 'DECLINE')).toMatchObject({ state: 'DECLINED' });
    expect((await api.ask('bureau', publicationQueries.due)).duePublications.nodes).toEqual([]);
  });

  it('asks each role for its own steps only, and for reasons, and refuses what does not follow', async () => {
    const { entryId, take, read } = await walkToList(api, 'CANDIDATE');
    const send = (as: AccountName | null, action: string, id = entryId) =>
      api.send(as, listDocuments.step, { input: { idempotencyKey: newKey(), entryId: id, action, text: '示例' } });
    for (const [as, action] of [
      ['bureau', 'CHECK'],
      ['officer', 'LIST'],
      ['officer', 'STATE'],
      ['employer', 'WITHDRAW'],
      ['bureau', 'EXPIRE'],
      ['officer', 'DROP'],
      ['leader', 'CHECK'],
      ['patrolBody', 'CHECK'],
      ['techService', 'STATE'],
      ['otherEmployer', 'STATE'],
      ['otherCountyBureau', 'LIST'],
    ] as const) {
      expect((await send(as, action)).errors?.[0]?.extensions['code'], `${as} ${action}`).toBe('FORBIDDEN');
    }
    expect((await send(null, 'STATE')).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(await take('officer', entryId, 'CHECK', { text: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'text', code: 'TEXT_INVALID' }],
    });
    expect(await take('bureau', entryId, 'PUBLISH')).toMatchObject({ code: 'WRONG_LIST_STATE', state: 'CANDIDATE' });
    // What the employer was not told of does not exist for it.
    expect(await read('employer', entryId)).toBeNull();
    expect(await take('employer', entryId, 'STATE')).toMatchObject({ code: 'NOT_FOUND' });
    const none = Buffer.from(`L:433122:${codes.own}:NOLIST:1`).toString('base64url');
    expect(await take('officer', none, 'CHECK')).toMatchObject({ code: 'NOT_FOUND' });
    const { employer } = await api.ask('employer', listDocuments.ofEmployer, {
      id: Buffer.from(`E:433122:${codes.own}`).toString('base64url'),
    });
    expect(employer.listEntries).toEqual([]);
  });

  it('lets one of two win, and answers a repeat with the first', async () => {
    const { entryId, take } = await walkToList(api, 'CHECKED');
    const answers = await Promise.all([take('officer', entryId, 'GIVE_NOTICE'), take('officer', entryId, 'DISMISS')]);
    const refused = answers.filter(({ code }) => code !== undefined);
    expect(refused).toHaveLength(1);
    expect(['STATE_CONFLICT', 'WRONG_LIST_STATE']).toContain(refused[0].code);
    const idempotencyKey = newKey();
    const { entryId: another, take: again } = await walkToList(api, 'CANDIDATE', {
      creditCode: codes.other,
      name: '示例二厂',
    });
    const first = await again('officer', another, 'CHECK', { idempotencyKey });
    expect(await again('officer', another, 'CHECK', { idempotencyKey })).toEqual(first);
    expect(await again('officer', another, 'CHECK', { idempotencyKey, text: '另一理由' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});

describe('what is kept', () => {
  it('stands in the timeline for those who enforce, and in chains that verify', async () => {
    const { employerId, entryId } = await walkToList(api, 'PUBLISHED');
    const ask = (as: AccountName) => api.ask(as, timelineQuery, { id: employerId, kinds: ['LIST'] });
    const { nodes } = (await ask('officer')).employer.timeline;
    expect(nodes.map(({ title }: { title: string }) => title.split('：')[0])).toEqual([
      ...['公布', '决定列入', '列入前告知', '核查'],
    ]);
    for (const as of ['employer', 'patrolBody'] as const) expect((await ask(as)).employer.timeline.nodes).toEqual([]);
    const { employer } = await api.ask('employer', listDocuments.ofEmployer, { id: employerId });
    expect(employer.listEntries).toMatchObject([{ id: entryId, state: 'PUBLISHED' }]);
    await api.ask('bureau', listDocuments.saveCriteria, {
      input: { idempotencyKey: newKey(), effectiveOn: '2026-04-01', decision: '示例', criteria: [aCriterion()] },
    });
    const { keys, faults } = await auditFaultsOf(api);
    expect(faults).toEqual([]);
    expect(keys).toEqual(expect.arrayContaining([`listEntry#${codes.own}#NONCOMPLIANT#0001`, 'listCriteria#433122']));
    const chain = await api.wiring.stores.findAggregate({ kind: 'employer', county: '433122', id: codes.own });
    expect(chain?.entries.filter(({ operation }) => operation === 'takeListStep')).toHaveLength(1);
  });
});

describe('bounds', () => {
  it('let a decision rest on the employer’s file as it was read, and on no other', async () => {
    const { entry } = await walkToList(api, 'HEARING');
    api.setToday('2026-03-10');
    const { sub: subject, name } = accounts.bureau;
    const viewer = { subject, name, role: 'BUREAU', county: '433122', organisation: null } as const;
    const context = api.wiring.openContext(viewer);
    const stores = {
      ...context.stores,
      readFindingHistory: async (ref: EmployerRef) => {
        // Somebody declares between the reading and the decision.
        await declare();
        return context.stores.readFindingHistory(ref);
      },
    };
    const ref = { county: '433122', creditCode: entry.creditCode, list: 'NONCOMPLIANT', number: 1 } as const;
    const input = { idempotencyKey: newKey(), entry: ref, action: 'LIST', text: '示例', files: [] } as const;
    const answer = await takeListStep({ ...context, stores }, input);
    expect(answer).toEqual({ ok: false, refusal: { code: 'STATE_CONFLICT' } });
  });

  it('take an employer’s statements up to a number, and files up to five', async () => {
    const { entryId, take, upload, employerId } = await walkToList(api, 'HEARING');
    const file = await upload('employer', employerId);
    expect(await take('employer', entryId, 'STATE', { files: Array(6).fill(file) })).toMatchObject({
      problems: [{ path: 'files', code: 'FILE_COUNT' }],
    });
    expect(await take('employer', entryId, 'STATE', { text: '长'.repeat(1001) })).toMatchObject({
      problems: [{ path: 'text', code: 'TEXT_INVALID' }],
    });
    for (let at = 0; at < 20; at += 1) expect((await take('employer', entryId, 'STATE')).state).toBe('HEARING');
    expect(await take('employer', entryId, 'STATE')).toMatchObject({
      problems: [{ path: 'entryId', code: 'TOO_MANY' }],
    });
    api.setToday('2026-03-10');
    expect(await take('bureau', entryId, 'DECLINE')).toMatchObject({ state: 'DECLINED' });
  });
});

describe('the way off the list', () => {
  it('is by repair, once it is cured, with evidence', async () => {
    const { entryId, take, upload, employerId, published } = await walkToList(api, 'PUBLISHED');
    expect(await take('employer', entryId, 'REQUEST_REPAIR')).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'files', code: 'FILE_COUNT' }],
    });
    const notAnImage = await upload('employer', employerId, new TextEncoder().encode('<script>'));
    expect(await take('employer', entryId, 'REQUEST_REPAIR', { files: [notAnImage] })).toMatchObject({
      code: 'FILE_REJECTED',
      reason: 'NOT_EVIDENCE',
    });
    const files = [await upload('employer', employerId)];
    const asked = await take('employer', entryId, 'REQUEST_REPAIR', { files });
    expect(asked).toMatchObject({ state: 'REPAIR_REQUESTED', clock: { period: { endsOn: '2026-03-25' } } });
    expect(await published()).toHaveLength(1);
    expect(await take('bureau', entryId, 'GRANT_REPAIR')).toMatchObject({
      code: 'LIST_NOT_CURED',
      titles: ['存在职业病危害因素而未申报'],
      possibleFrom: null,
    });
    expect(await take('bureau', entryId, 'REFUSE_REPAIR')).toMatchObject({ state: 'PUBLISHED' });
    await declare();
    await take('employer', entryId, 'REQUEST_REPAIR', { files });
    expect(await take('bureau', entryId, 'GRANT_REPAIR')).toMatchObject({ state: 'REPAIRED' });
    expect(await published()).toEqual([]);
    expect((await api.ask(null, publicationQueries.published)).publications.nodes).toEqual([]);
    expect(await kindsOf('employer')).toContain('NONCOMPLIANCE_REPAIRED');
  });

  it('is by the end of the term: the last day is shown, the day after is not, whether the job has run or not', async () => {
    const { entryId, take, published, read, run } = await walkToList(api, 'PUBLISHED');
    api.setToday('2026-09-11');
    await run();
    expect(await published()).toHaveLength(1);
    api.setToday('2026-09-12');
    expect(await published()).toEqual([]);
    expect(await take('bureau', entryId, 'WITHDRAW')).toMatchObject({ code: 'WRONG_LIST_STATE', state: 'EXPIRED' });
    await createJobsHandler(api.wiring)({ job: 'updateLists' });
    await run();
    expect(await read('bureau', entryId)).toMatchObject({ state: 'EXPIRED', steps: expect.any(Array) });
    expect(
      (await read('bureau', entryId)).steps.filter(({ action }: { action: string }) => action === 'EXPIRE'),
    ).toHaveLength(1);
    expect((await kindsOf('employer')).at(-1)).toBe('NONCOMPLIANCE_REMOVED');
  });

  it('is by withdrawal, before publication too', async () => {
    const { entryId, take } = await walkToList(api, 'LISTED');
    expect(await take('bureau', entryId, 'WITHDRAW', { text: '认定有误' })).toMatchObject({ state: 'WITHDRAWN' });
    expect((await api.ask('bureau', publicationQueries.due)).duePublications.nodes).toEqual([]);
  });
});

describe('the list as others take it over', () => {
  it('is a file of three formats with its digest, and JSON for anyone, without what was written about the employer', async () => {
    const { employerId } = await walkToList(api, 'PUBLISHED');
    expect(employerId).toBeTruthy();
    const { publishedListJson: json } = await api.ask(null, listDocuments.json, { list: 'NONCOMPLIANT' });
    const { createHash } = await import('node:crypto');
    expect(json.sha256).toBe(createHash('sha256').update(json.text).digest('hex'));
    expect(JSON.parse(json.text)).toMatchObject({
      at: '2026-03-11T01:00:00.000Z',
      county: '433122',
      entries: [{ creditCode: codes.own, from: '2026-03-11', until: '2026-09-11' }],
    });
    expect(json.text).not.toContain('示例理由');
    for (const format of ['XLSX', 'CSV', 'JSON']) {
      const { listFile } = await api.ask('bureau', listDocuments.file, { list: 'NONCOMPLIANT', format });
      expect(listFile).toMatchObject({ count: 1, fileName: expect.stringContaining(`.${format.toLowerCase()}`) });
      const key = `exports/433122/lists/NONCOMPLIANT-${listFile.sha256}.${format.toLowerCase()}`;
      const bytes = await api.wiring.files.read(key);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(listFile.sha256);
      if (format === 'CSV') expect(new TextDecoder().decode(bytes)).toContain(`1,泸溪示例001木业胶合板厂,${codes.own}`);
      if (format === 'XLSX') expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    }
  });
});

describe('the credit system', () => {
  it('is sent the listing and the repair by webhook, and nothing of what led there', async () => {
    const receiver = await startReceiver();
    const { listed, repaired } = { listed: 'NONCOMPLIANCE_LISTED', repaired: 'NONCOMPLIANCE_REPAIRED' };
    const add = 'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { __typename } }';
    await api.ask('bureau', add, { input: { idempotencyKey: newKey(), url: receiver.url, kinds: [listed, repaired] } });
    const { entryId, take, upload, employerId } = await walkToList(api, 'PUBLISHED');
    await runJob(api, 'deliverOutbox');
    await take('employer', entryId, 'REQUEST_REPAIR', { files: [await upload('employer', employerId)] });
    await declare();
    await take('bureau', entryId, 'GRANT_REPAIR');
    await runJob(api, 'deliverOutbox');
    const bodies = receiver.received.map(({ body }) => JSON.parse(body));
    expect(bodies).toMatchObject([
      { kind: listed, creditCode: codes.own },
      { kind: repaired, creditCode: codes.own },
    ]);
  });
});
