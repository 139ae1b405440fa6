import { beforeEach, describe, expect, it } from 'vitest';
import { findBrokenLink } from '../../../functions/rules/kernel/auditChain.ts';
import { codes } from '../../support/accounts.ts';
import { anAssessment, documents, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let story: ReturnType<typeof tellStory>;
let employerId: string;

beforeEach(async () => {
  api = await testApi('2026-03-02');
  story = tellStory(api);
  employerId = (await story.saveEmployer())['id'] as unknown as string;
});

const delegate = (change: object = {}) =>
  story.mutate('delegate', { idempotencyKey: newKey(), employerId, techServiceCode: codes.techService, ...change });

/** What the body sees of the employer: its name, or the code of the error. */
async function reach(as: 'techService' | 'otherTechService' = 'techService'): Promise<unknown> {
  const { data, errors } = await api.send(as, documents.employer, { id: employerId });
  return errors ? errors[0]?.extensions['code'] : data.employer.name;
}

const listFor = async (as: 'techService' | 'otherTechService') =>
  (await api.ask(as, '{ delegatedEmployers { nodes { id } } }')).delegatedEmployers.nodes;

const seen = '泸溪示例001木业胶合板厂';

describe('a technical service body', () => {
  it('reaches the employer from the first to the last day of its delegation, and on no other', async () => {
    const delegation = { techServiceCode: codes.techService, validFrom: '2026-03-10', validTo: '2026-03-20' };
    expect(await delegate({ validFrom: '2026-03-10', validTo: '2026-03-20' })).toMatchObject({
      techServiceCode: null,
      delegation: { ...delegation, inForce: false },
    });
    for (const [day, expected] of [
      ['2026-03-09', 'FORBIDDEN'],
      ['2026-03-10', seen],
      ['2026-03-20', seen],
      ['2026-03-21', 'FORBIDDEN'],
    ] as const) {
      api.setToday(day);
      expect(await reach(), day).toBe(expected);
    }
    expect(await reach('otherTechService')).toBe('FORBIDDEN');
  });

  it('lists whom it may act for today, and nobody else', async () => {
    await delegate({ validFrom: '2026-03-10', validTo: '2026-03-20' });
    for (const [day, expected] of [
      ['2026-03-09', []],
      ['2026-03-10', [{ id: employerId }]],
      ['2026-03-20', [{ id: employerId }]],
      ['2026-03-21', []],
    ] as const) {
      api.setToday(day);
      expect(await listFor('techService'), day).toEqual(expected);
    }
    // The keys by which it is listed are those that an audit expects of the record.
    const audit = 'query ($id: ID!) { auditOf(employerId: $id) { verified { whole } } }';
    expect((await api.ask('bureau', audit, { id: employerId })).auditOf.verified.whole).toBe(true);
    api.setToday('2026-03-11');
    await delegate({ techServiceCode: codes.otherTechService });
    expect([await listFor('techService'), await listFor('otherTechService')]).toEqual([[], [{ id: employerId }]]);
    await delegate({ techServiceCode: null });
    expect(await listFor('otherTechService')).toEqual([]);
  });

  it('may act for one year from today where nothing else is said', async () => {
    expect(await delegate()).toMatchObject({
      techServiceCode: codes.techService,
      delegation: { validFrom: '2026-03-02', validTo: '2027-03-02', inForce: true },
    });
    api.setToday('2027-03-02');
    expect(await reach()).toBe(seen);
    api.setToday('2027-03-03');
    expect(await reach()).toBe('FORBIDDEN');
  });

  it('is out at once when the delegation is ended in the middle, also for repeating what it did before', async () => {
    await delegate();
    api.setToday('2026-03-05');
    const input = anAssessment(employerId, { mode: 'COMMISSIONED' });
    expect((await story.mutate('recordAssessment', input, 'techService')).__typename).toBe('Assessment');
    expect(await delegate({ techServiceCode: null })).toMatchObject({ techServiceCode: null, delegation: null });
    const { errors } = await api.send('techService', documents.recordAssessment, { input });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(await reach()).toBe('FORBIDDEN');
  });

  it('gives way to another body', async () => {
    await delegate();
    await delegate({ techServiceCode: codes.otherTechService });
    expect([await reach(), await reach('otherTechService')]).toEqual(['FORBIDDEN', seen]);
  });

  it('leaves its mark on assessment, steps and audit entries; the employer’s own acts carry none', async () => {
    await delegate();
    const mark = { techServiceCode: codes.techService };
    const commissioned = anAssessment(employerId, { mode: 'COMMISSIONED' });
    expect(await story.mutate('recordAssessment', commissioned, 'techService')).toMatchObject({ onBehalf: mark });
    const report = await story.mutate('draftReport', { idempotencyKey: newKey(), employerId }, 'techService');
    const reportId = report['id'] as unknown as string;
    const posting = { idempotencyKey: newKey(), reportId, place: '厂区公告栏' };
    expect((await story.mutate('startPublicity', posting, 'techService')).__typename).toBe('Report');
    const withdrawn = await story.mutate('withdrawReport', { idempotencyKey: newKey(), reportId, reason: '填错' });
    expect(withdrawn).toMatchObject({
      steps: [
        { action: null, takenAt: '2026-03-02T01:00:00.000Z', onBehalf: mark },
        { action: 'START_PUBLICITY', onBehalf: mark },
        { action: 'WITHDRAW', onBehalf: null },
      ],
    });
    expect(await story.recordAssessment(employerId)).toMatchObject({ onBehalf: null });

    const ref = { kind: 'employer', county: '433122', id: codes.own } as const;
    const { items: entries } = await api.wiring.stores.listAuditEntries(ref, { first: 100, after: null });
    expect(entries.map(({ operation, actor }) => [operation, actor.onBehalf?.techServiceCode ?? null])).toEqual([
      ['saveEmployer', null],
      ['delegateTechService', null],
      ['recordAssessment', codes.techService],
      ['draftReport', codes.techService],
      ['startPublicity', codes.techService],
      ['withdrawReport', null],
      ['recordAssessment', null],
    ]);
    expect(findBrokenLink(entries)).toBeNull();
  });
});

describe('a delegation is refused', () => {
  it.each([
    ['that begins before today', { validFrom: '2026-03-01' }, 'validFrom', 'DATE_IN_PAST'],
    ['that ends before it begins', { validTo: '2026-03-01' }, 'validTo', 'PERIOD_REVERSED'],
    ['of more than three years', { validTo: '2029-03-03' }, 'validTo', 'PERIOD_TOO_LONG'],
    ['to a wrong code', { techServiceCode: '91433122MA4FJ6FF4A' }, 'techServiceCode', 'CREDIT_CODE_CHECK'],
    [
      'to nobody for a period',
      { techServiceCode: null, validTo: '2026-04-01' },
      'techServiceCode',
      'PERIOD_WITHOUT_BODY',
    ],
  ])('%s', async (_, change, path, code) => {
    expect(await delegate(change)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path, code }] });
    expect(await reach()).toBe('FORBIDDEN');
  });
});
