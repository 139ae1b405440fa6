import { beforeEach, describe, expect, it } from 'vitest';
import { type AuditEntry, findBrokenLink } from '../../functions/rules/kernel/auditChain.ts';
import { codes } from '../support/accounts.ts';
import { aDraft, anAssessment, anEmployer, documents, tellStory } from '../support/story.ts';
import { newKey, type TestApi, testApi } from '../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});

async function readAuditEntries(): Promise<readonly AuditEntry[]> {
  const ref = { kind: 'employer', county: '433122', id: codes.own } as const;
  const { items } = await api.wiring.stores.listAuditEntries(ref, { first: 100, after: null });
  return items;
}

describe('a repeated mutation', () => {
  it('returns the first answer and changes nothing', async () => {
    const story = tellStory(api);
    const employerId = (await story.saveEmployer())['id'] as unknown as string;
    const input = anAssessment(employerId);
    const first = await story.mutate('recordAssessment', input);
    api.setToday('2026-03-05');
    expect(await story.mutate('recordAssessment', input)).toEqual(first);
    const { employer } = await api.ask('employer', documents.employer, { id: employerId });
    expect(employer.assessments.nodes).toHaveLength(1);
  });

  it('is refused when the key comes with other content', async () => {
    const idempotencyKey = newKey();
    const story = tellStory(api);
    await story.saveEmployer({ idempotencyKey });
    expect(await story.saveEmployer({ idempotencyKey, staff: 61 })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('keeps keys apart by viewer', async () => {
    const idempotencyKey = newKey();
    await tellStory(api).saveEmployer({ idempotencyKey });
    const second = { ...anEmployer({ idempotencyKey, creditCode: codes.other, name: '示例二厂' }) };
    const { saveEmployer } = await api.ask('patrolBody', documents.saveEmployer, { input: second });
    expect(saveEmployer.__typename).toBe('Employer');
  });

  it('may be tried again after a refusal, which is not kept', async () => {
    const { story, reportId } = await aDraft(api);
    const idempotencyKey = newKey();
    expect(await story.fileReport(reportId, { idempotencyKey })).toMatchObject({ __typename: 'PublicityNotStarted' });
    await story.startPublicity(reportId);
    api.setToday('2026-03-10');
    await story.signOff(reportId);
    expect(await story.fileReport(reportId, { idempotencyKey })).toMatchObject({ state: 'FILED' });
  });

  it('starts anew after seven days', async () => {
    const story = tellStory(api);
    const idempotencyKey = newKey();
    await story.saveEmployer({ idempotencyKey });
    api.setToday('2026-03-10');
    expect(await story.saveEmployer({ idempotencyKey, staff: 61 })).toMatchObject({
      __typename: 'Employer',
      staff: 61,
    });
  });

  it.each(['', ' ', '键', 'x'.repeat(65)])('is refused with a malformed key %j', async (idempotencyKey) => {
    expect(await tellStory(api).saveEmployer({ idempotencyKey })).toMatchObject({ __typename: 'InvalidInput' });
  });
});

describe('two at once', () => {
  it('the same request is carried out once and answered twice alike', async () => {
    const { story, employerId, reportId } = await aDraft(api);
    const input = { idempotencyKey: newKey(), reportId, place: '厂区公告栏' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => story.mutate('startPublicity', input)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ state: 'IN_PUBLICITY' });
    const { employer } = await api.ask('employer', documents.employer, { id: employerId });
    expect(employer.reports.nodes).toHaveLength(1);
  });

  it('of different requests on one report exactly one wins, the others learn of it', async () => {
    const { story, reportId } = await aDraft(api);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        story.mutate('startPublicity', { idempotencyKey: newKey(), reportId, place: '门口' }),
      ),
    );
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'Report')).toHaveLength(1);
    expect(names.filter((name) => name === 'StateConflict' || name === 'WrongReportState')).toHaveLength(5);
  });

  it('of two drafts for one employer one is made', async () => {
    const story = tellStory(api);
    const employerId = (await story.saveEmployer())['id'] as unknown as string;
    await story.recordAssessment(employerId);
    const answers = await Promise.all([1, 2, 3].map(() => story.draftReport(employerId)));
    expect(answers.filter(({ __typename }) => __typename === 'Report')).toHaveLength(1);
  });
});

describe('the audit chain of an employer', () => {
  it('has an entry for every change, linked, with who and what', async () => {
    const { story, reportId } = await aDraft(api);
    await story.startPublicity(reportId);
    const entries = await readAuditEntries();
    expect(entries.map(({ operation, actor }) => [operation, actor.role])).toEqual([
      ['saveEmployer', 'BUREAU'],
      ['recordAssessment', 'EMPLOYER'],
      ['draftReport', 'EMPLOYER'],
      ['startPublicity', 'EMPLOYER'],
    ]);
    expect(findBrokenLink(entries)).toBeNull();
  });

  it('names the request and the key under which it could be repeated', async () => {
    const idempotencyKey = newKey();
    await tellStory(api).saveEmployer({ idempotencyKey });
    const [entry] = await readAuditEntries();
    // graphqlEvent() says so; on AWS it is the id in the gateway's access log.
    expect(entry).toMatchObject({ requestId: 'test', idempotencyKey });
    const stored = await api.wiring.stores.findEmployer({ county: '433122', creditCode: codes.own });
    expect(stored?.auditHead).toEqual({ seq: 1, hash: entry?.hash, at: entry?.at });
  });

  it('breaks at an edited, a removed and a swapped entry', async () => {
    await aDraft(api);
    const entries = await readAuditEntries();
    const [first, second, third] = entries as [AuditEntry, AuditEntry, AuditEntry];
    expect(findBrokenLink([first, { ...second, operation: 'fileReport' }, third])).toBe(2);
    expect(findBrokenLink([first, third])).toBe(3);
    expect(findBrokenLink([second, first, third])).toBe(2);
  });

  it('says nothing of what was refused', async () => {
    const { story, reportId } = await aDraft(api);
    const before = await readAuditEntries();
    await story.fileReport(reportId);
    await story.startPublicity(reportId, { workingDays: 1 });
    expect(await readAuditEntries()).toEqual(before);
  });
});
