import { beforeEach, describe, expect, it } from 'vitest';
import { type Item, openDynamoTable } from '../../../functions/storage/dynamo.ts';
import { codes } from '../../support/accounts.ts';
import { download } from '../../support/assessmentWorkbooks.ts';
import { anItem, ruleSetDocuments, toTable, twoItems, uploadTable } from '../../support/ruleSets.ts';
import { anAssessment, documents, tellStory } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const anId = async (change: object = {}): Promise<string> =>
  (await tellStory(api).saveEmployer(change))['id'] as unknown as string;
const record = async (employerId: string, change: object = {}) =>
  (await api.ask('employer', documents.recordAssessment, { input: anAssessment(employerId, change) })).recordAssessment;

describe('a trial', () => {
  const tryTable = async (bytes: Uint8Array, change: object = {}) => {
    const input = { uploadId: await uploadTable(api, bytes), ...change };
    return (await api.ask('bureau', ruleSetDocuments.try, { input })).tryRuleSet;
  };

  it('counts who would change, who may, and who is not assessed, and writes nothing', async () => {
    const employerId = await anId();
    // One factor of 60 people above the limit: Ⅲ. Full marks: A, 乙.
    const factors = [{ name: '噪声', level: 'NONCONFORMING', exposed: 50 }];
    await record(employerId, { factors });
    const otherId = await anId({ creditCode: codes.other, name: '示例二厂' });
    await tellStory(api, 'otherEmployer').recordAssessment(otherId, {
      selfCheck: anAssessment(otherId).selfCheck.map((one) =>
        one.itemId === 'ZZ-1' ? { ...one, verdict: 'NONCONFORMING' } : one,
      ),
    });
    await anId({ creditCode: codes.techService, name: '示例三厂' });
    // ZZ-1 of 80 marks, the new one of 20: 80 to 100 for the first, 0 to 20 for the second (Ⅰ × C is 乙).
    expect(await tryTable(await toTable(twoItems))).toMatchObject({
      itemCount: 2,
      totalMarks: 100,
      employers: 3,
      unassessed: 1,
      changing: 1,
      undecided: 1,
      endCursor: null,
      shifts: expect.arrayContaining([
        { from: 'YI', best: 'YI', worst: 'BING', employers: 1 },
        { from: 'JIA', best: 'YI', worst: 'YI', employers: 1 },
      ]),
      affected: expect.arrayContaining([
        { employerId, creditCode: codes.own, name: '泸溪示例001木业胶合板厂', from: 'YI', best: 'YI', worst: 'BING' },
        { employerId: otherId, creditCode: codes.other, name: '示例二厂', from: 'JIA', best: 'YI', worst: 'YI' },
      ]),
    });
    expect((await api.ask(null, ruleSetDocuments.list)).ruleSets).toEqual([]);
  });

  it('of the table in effect changes nobody', async () => {
    await record(await anId());
    const { ruleSetWorkbook } = await api.ask('bureau', ruleSetDocuments.template);
    expect(await tryTable(await download(api, ruleSetWorkbook.url))).toMatchObject({
      itemCount: 49,
      changing: 0,
      undecided: 0,
      shifts: [{ from: 'JIA', best: 'JIA', worst: 'JIA', employers: 1 }],
      affected: [],
    });
  });

  it('is refused for what an import is refused for', async () => {
    expect(await tryTable(await toTable([anItem({ marks: 101 })]))).toMatchObject({ __typename: 'WorkbookRejected' });
    expect(await tryTable(new Uint8Array([1]))).toMatchObject({ __typename: 'FileRejected' });
    expect(await tryTable(await toTable(twoItems), { keyItemCapsGrade: 'A' })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ code: 'CAP_INVALID' }],
    });
    const { errors } = await api.send('bureau', ruleSetDocuments.try, {
      input: { uploadId: await uploadTable(api, await toTable(twoItems)), after: 'nothing' },
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('goes through a county in portions that add up to an independent count', async () => {
    await record(await anId());
    await record(await anId(), { factors: [{ name: '噪声', level: 'NONCONFORMING', exposed: 50 }] });
    const verdicts = ['CONFORMING', 'PARTLY', 'NONCONFORMING'] as const;
    const made = await cloneEmployers(540, (assessment, number) => ({
      ...assessment,
      selfCheck: (assessment['selfCheck'] as { itemId: string }[]).map((one) =>
        one.itemId === 'ZZ-1' ? { ...one, verdict: verdicts[number % 3] } : one,
      ),
    }));

    const bytes = await toTable(twoItems);
    const portions = [await tryTable(bytes)];
    while (portions.at(-1).endCursor !== null)
      portions.push(await tryTable(bytes, { after: portions.at(-1).endCursor }));
    expect(portions.map(({ employers }) => employers)).toEqual([500, 41]);

    // The first employer is the one that was cloned: Ⅲ, ZZ-1 conforming.
    const all = [{ isGrave: true, verdict: 'CONFORMING' }, ...made];
    const expected = new Map<string, number>();
    for (const { isGrave, verdict } of all) {
      // 80 marks for ZZ-1 and 20 that are open: conforming 80 to 100, half 40 to 60, not 0 to 20.
      const [best, worst] = verdict === 'CONFORMING' ? ['A', 'B'] : ['C', 'C'];
      const table: Record<string, string> = isGrave
        ? { A: 'YI', B: 'BING', C: 'BING' }
        : { A: 'JIA', B: 'JIA', C: 'YI' };
      const key = `${isGrave ? 'YI' : 'JIA'} ${table[best ?? '']} ${table[worst ?? '']}`;
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    const counted = new Map<string, number>();
    for (const { from, best, worst, employers } of portions.flatMap(({ shifts }) => shifts)) {
      const key = `${from} ${best} ${worst}`;
      counted.set(key, (counted.get(key) ?? 0) + employers);
    }
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(expected));
    const sum = (name: string) => portions.reduce((total, portion) => total + portion[name], 0);
    expect(sum('changing')).toBe((expected.get('JIA YI YI') ?? 0) + (expected.get('YI BING BING') ?? 0));
    expect(sum('undecided')).toBe(expected.get('YI YI BING'));
    expect(portions.flatMap(({ affected }) => affected)).toHaveLength(sum('changing') + sum('undecided'));
  });
});

/** Employers like the one that was saved, with its two assessments in turn; how each was made. */
async function cloneEmployers(count: number, change: (assessment: Item, number: number) => Item) {
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
  const { items } = await table.query({ partition: `county#433122#employer#${codes.own}`, consistent: true });
  const [employer = {}] = items.filter(({ sk }) => sk === 'employer');
  const assessments = items.filter(({ sk }) => String(sk).startsWith('assessment#'));
  const made: { isGrave: boolean; verdict: string }[] = [];
  let writes: Item[] = [];
  const condition = { expression: 'attribute_not_exists(pk)', names: {}, values: {} };
  for (let number = 0; number < count; number += 1) {
    const creditCode = `CLONE${String(number).padStart(13, '0')}`;
    const pk = `county#433122#employer#${creditCode}`;
    const isGrave = number % 2 === 1;
    const assessmentId = `CLONE${String(number).padStart(21, '0')}`;
    const own = { pk, sk: `assessment#${assessmentId}`, creditCode, assessmentId };
    const assessment = change({ ...assessments[number % 2], ...own }, number);
    const summary = { ...(employer['summary'] as object), assessmentId };
    const gsi1sk = String(employer['gsi1sk']).replace(codes.own, creditCode);
    writes.push({ ...employer, pk, creditCode, gsi1sk, summary }, assessment);
    const { verdict } = (assessment['selfCheck'] as { itemId: string; verdict: string }[])[0] ?? { verdict: '' };
    made.push({ isGrave, verdict });
    if (writes.length < 80 && number < count - 1) continue;
    await table.transact(writes.map((item) => ({ kind: 'put', item, condition })));
    writes = [];
  }
  return made;
}
