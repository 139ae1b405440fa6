import { beforeEach, describe, expect, it } from 'vitest';
import { codes } from '../../support/accounts.ts';
import { aFindingInput, enterCaseOfficers, findingDocuments, tellFinding } from '../../support/findings.ts';
import { aJpeg, sha256Of } from '../../support/images.ts';
import { anEmployer } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';
import { aRecord, tellVisits } from '../../support/visits.ts';

let api: TestApi;
let story: Awaited<ReturnType<typeof tellFinding>>;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  story = await tellFinding(api);
});

async function open(change: object = {}) {
  const input = aFindingInput(story.employerId, change);
  return (await api.ask('officer', findingDocuments.open, { input })).openFinding;
}

describe('opening a finding', () => {
  it.each([
    ['text', { text: ' ' }],
    ['text', { text: '文'.repeat(1001) }],
    ['reference', { reference: '' }],
    ['foundOn', { foundOn: '2026-03-03' }],
    ['endedOn', { foundOn: '2026-02-01', endedOn: '2026-02-02' }],
    ['harm.deaths', { harm: { deaths: -1 } }],
    ['alsoBreaks', { alsoBreaks: Array.from({ length: 11 }, () => 'P70-01') }],
    [
      'officers[0].name',
      {
        officers: [
          { name: '', cardNumber: '1' },
          { name: '示例', cardNumber: '2' },
        ],
      },
    ],
  ])('is refused for its %s', async (path, change) => {
    expect(await open(change)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path }] });
  });

  it.each([
    ['one officer', [{ name: '示例甲', cardNumber: 'ZF-001' }]],
    [
      'one card twice',
      [
        { name: '示例甲', cardNumber: 'ZF-001' },
        { name: '示例乙', cardNumber: ' ZF-001' },
      ],
    ],
  ])('needs two officers: %s', async (_, officers) => {
    expect(await open({ officers })).toMatchObject({ __typename: 'EnforcementRefused', code: 'OFFICERS_TOO_FEW' });
  });

  it('names no provision that there is not', async () => {
    const { errors } = await api.send('officer', findingDocuments.open, {
      input: aFindingInput(story.employerId, { penaltyId: 'P99' }),
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('writes a finding of a visit’s record down, once', async () => {
    const { api: visited, employerId, take, attach, start } = await tellVisits();
    const visit = await start();
    await attach(visit.id);
    const ended = await take('endVisit', aRecord(visit, ['FH-1'], [sha256Of(aJpeg())]), 'officer');
    await enterCaseOfficers(visited);
    const [found] = ended.record.findings;
    const write = async (reference: string) => {
      const input = aFindingInput(employerId, { originKind: 'VISIT', reference, penaltyId: found.penaltyIds[0] });
      return (await visited.ask('officer', findingDocuments.open, { input })).openFinding;
    };
    expect(await write(`${found.findingId.slice(0, 26)}-99`)).toMatchObject({ __typename: 'NotFound' });
    expect(await write('V1-01')).toMatchObject({ __typename: 'NotFound' });
    expect(await write(found.findingId)).toMatchObject({ __typename: 'Finding', penalty: { id: 'P72-02' } });
    expect(await write(found.findingId)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ code: 'FOUND_ALREADY' }],
    });
  });

  it('of an employer that is not there, or as the same act as another employer’s, is not found', async () => {
    expect(await open({ employerId: Buffer.from('E:433122:91433122MA531HQTL1').toString('base64url') })).toMatchObject({
      __typename: 'NotFound',
    });
    const { saveEmployer } = await api.ask(
      'bureau',
      'mutation ($input: SaveEmployerInput!) { saveEmployer(input: $input) { ... on Employer { id } } }',
      { input: anEmployer({ creditCode: codes.other, name: '示例二厂' }) },
    );
    expect(await open({ employerId: saveEmployer.id, sameActAs: story.findingId })).toMatchObject({
      __typename: 'NotFound',
    });
  });
});

describe('the officers of a case', () => {
  const named = [
    { name: '示例甲', cardNumber: 'ZF-001' },
    { name: '示例丁', cardNumber: 'ZF-004' },
  ];

  it('are named anew by the bureau, and who withdrew is never named again', async () => {
    const text = '示例乙系当事人近亲属，申请回避';
    const officers = { named, recused: ['ZF-002'] };
    expect(await story.take('bureau', 'NAME_OFFICERS', { text, officers })).toMatchObject({ officers: named });
    const back = { named: [...named, { name: '示例乙', cardNumber: 'ZF-002' }] };
    expect(await story.take('bureau', 'NAME_OFFICERS', { text, officers: back })).toMatchObject({
      code: 'OFFICER_RECUSED',
      cardNumber: 'ZF-002',
    });
    expect(await story.take('bureau', 'NAME_OFFICERS', { text, officers: { named: named.slice(1) } })).toMatchObject({
      code: 'OFFICERS_TOO_FEW',
    });
    expect(await story.take('bureau', 'NAME_OFFICERS', { text })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'officers', code: 'REQUIRED' }],
    });
    expect((await story.read()).officers).toEqual(named);
    const stranger = { named: [named[0], { name: '示例戊', cardNumber: 'ZF-999' }] };
    expect(await story.take('bureau', 'NAME_OFFICERS', { text, officers: stranger })).toMatchObject({
      code: 'OFFICER_NOT_ELIGIBLE',
    });
  });
});

describe('the form of a step', () => {
  it.each([
    ['a part of another step', { payment: { paidFen: 1 } }, 'NOT_OF_THIS_STEP'],
    ['a text that is too long', { text: '文'.repeat(1001) }, 'TEXT_INVALID'],
    [
      'an upload id that is none',
      { files: [{ uploadId: '../x', sha256: '0'.repeat(64), fileName: 'a' }] },
      'UPLOAD_ID_INVALID',
    ],
    ['a digest that is none', { files: [{ uploadId: '0'.repeat(26), sha256: 'x', fileName: 'a' }] }, 'DIGEST_INVALID'],
    [
      'a file without a name',
      { files: [{ uploadId: '0'.repeat(26), sha256: '0'.repeat(64), fileName: ' ' }] },
      'FILE_NAME_INVALID',
    ],
    [
      'too many files',
      {
        files: Array.from({ length: 11 }, () => ({ uploadId: '0'.repeat(26), sha256: '0'.repeat(64), fileName: 'a' })),
      },
      'TOO_MANY',
    ],
  ])('is refused for %s', async (_, input, code) => {
    expect(await story.take('officer', 'EDUCATE', input)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ code }],
    });
  });

  it('takes no file that is missing, no evidence, or not what was sent', async () => {
    const uploaded = await story.upload('officer', new TextEncoder().encode('文字'));
    const refusal = async (file: object) =>
      (await story.take('officer', 'EDUCATE', { text: '教育', files: [file] })).reason;
    expect(await refusal(uploaded)).toBe('NOT_EVIDENCE');
    expect(await refusal({ ...uploaded, uploadId: '0'.repeat(26) })).toBe('FILE_MISSING');
    expect(await refusal({ ...(await story.upload('officer')), sha256: '0'.repeat(64) })).toBe('DIGEST_DIFFERS');
    expect(await story.read()).toMatchObject({ state: 'FOUND' });
  });

  it('orders a last day that is one: a day, working days or days, exactly one of them', async () => {
    await story.record('officer', 'EDUCATE');
    const order = (term: object) =>
      story.record('officer', 'ORDER_CORRECTION', { order: { items: ['配备口罩'], term } });
    expect(await order({ workingDays: 0 })).toMatchObject({ code: 'TERM_NOT_POSSIBLE', longestDays: 365 });
    expect(await order({ on: '2026-03-02' })).toMatchObject({ code: 'TERM_NOT_POSSIBLE', after: '2026-03-02' });
    expect(await story.record('officer', 'ORDER_CORRECTION')).toMatchObject({ code: 'ORDER_WITHOUT_ITEMS' });
    const { errors } = await api.send('officer', findingDocuments.step, {
      input: {
        idempotencyKey: 'one-of',
        findingId: story.findingId,
        action: 'ORDER_CORRECTION',
        order: { items: ['配备口罩'], term: { days: 1, workingDays: 1 } },
      },
    });
    expect(errors).toHaveLength(1);
    expect(await order({ on: '2026-03-07' })).toMatchObject({ order: { due: { endsOn: '2026-03-07' } } });
  });

  it('establishes something, or is refused', async () => {
    expect(await story.record('officer', 'ESTABLISH_FACTS')).toMatchObject({ code: 'FACTS_MISSING' });
  });

  it('asks for an upload of no more than 20 MB', async () => {
    const ask = async (sizeBytes: number) =>
      (await api.ask('officer', findingDocuments.upload, { input: { findingId: story.findingId, sizeBytes } }))
        .requestFindingUpload;
    expect(await ask(20 * 1024 * 1024)).toMatchObject({ __typename: 'FindingUpload' });
    expect(await ask(20 * 1024 * 1024 + 1)).toMatchObject({ __typename: 'InvalidInput' });
  });
});
