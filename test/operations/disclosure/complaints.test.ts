import { beforeEach, describe, expect, it } from 'vitest';
import { complaintLimits, complaintPhotoLimits } from '../../../functions/rules/disclosure/complaint.ts';
import { type AccountName, accounts, codes } from '../../support/accounts.ts';
import { download, exportArchive, openArchive } from '../../support/archives.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import {
  aComplaint,
  complaintDocuments,
  listComplaintIds,
  reporter,
  sendComplaint,
  stepOn,
  uploadComplaintPhoto,
} from '../../support/complaints.ts';
import { aJpeg } from '../../support/images.ts';
import { tellStory } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';
import { tellVisits } from '../../support/visits.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

async function readFeedback(number: string, code: string, county = '433122') {
  return (await api.ask(null, complaintDocuments.feedback, { county, number, code })).complaintFeedback;
}

/** A complaint that was taken, with its opaque id. */
async function complain(change: object = {}) {
  const sent = await sendComplaint(api, aComplaint(change));
  expect(sent.__typename).toBe('SubmittedComplaint');
  const number = sent['number'] ?? '';
  const id = Buffer.from(`C:433122:${number}`).toString('base64url');
  return { id, number, code: sent['code'] ?? '' };
}

describe('a complaint', () => {
  it('is taken without sign-in, accepted, handled, and read by its reporter with number and code', async () => {
    const { id, number, code } = await complain();
    expect(await readFeedback(number, code)).toEqual({
      ...{ number, state: 'RECEIVED', dueOn: '2026-03-17', overdue: false },
      steps: [],
    });
    expect(await stepOn(api, id)).toMatchObject({ state: 'ACCEPTED', dueOn: '2026-05-06' });
    const answer = '已责令安装除尘设备，可电0743-4260001询问。';
    expect(await stepOn(api, id, { action: 'HANDLE', text: answer }, 'bureau')).toMatchObject({
      state: 'HANDLED',
      dueOn: null,
    });
    const { state, steps } = await readFeedback(number.toLowerCase(), code.toLowerCase().replaceAll('-', ' '));
    expect(state).toBe('HANDLED');
    expect(steps[1]).toEqual({ action: 'HANDLE', text: '已责令安装除尘设备，可电〔电话号码已隐去〕询问。' });
  });

  it('is declined with a reason', async () => {
    const { id, number, code } = await complain();
    expect(
      await stepOn(api, id, { action: 'DECLINE', text: '不属于职业卫生监督范围，请向住建部门反映。' }),
    ).toMatchObject({
      state: 'NOT_ACCEPTED',
      dueOn: null,
    });
    expect((await readFeedback(number, code)).state).toBe('NOT_ACCEPTED');
  });

  it('may be anonymous, then without consent and with nobody to be named', async () => {
    const { id } = await complain({ name: null, phone: null, consent: false });
    const { complaint } = await api.ask('officer', complaintDocuments.one, { id });
    expect(complaint.reporter).toBeNull();
  });

  it('is taken once, however often it is sent', async () => {
    const input = aComplaint();
    const first = await sendComplaint(api, input);
    expect(await sendComplaint(api, input)).toEqual(first);
    expect(await sendComplaint(api, { ...input, text: '同一编号下的另一件事情。' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await listComplaintIds(api)).toHaveLength(1);
  });

  it('tells nothing to a wrong code, number or county', async () => {
    const { number, code } = await complain();
    expect(await readFeedback(number, 'AAAA-BBBB-CCCC-DDDD')).toBeNull();
    expect(await readFeedback('0'.repeat(26), code)).toBeNull();
    expect(await readFeedback('../employer', code)).toBeNull();
    expect(await readFeedback(number, code, '433101')).toBeNull();
  });

  it.each([
    ['a short text', { text: '太短' }, 'text', 'TEXT_LENGTH'],
    ['a long text', { text: '长'.repeat(2001) }, 'text', 'TEXT_LENGTH'],
    ['no employer', { employerName: ' ' }, 'employerName', 'NAME_INVALID'],
    ['a wrong credit code', { creditCode: '91433122MAQCG2KEAC' }, 'creditCode', 'CREDIT_CODE_INVALID'],
    ['a wrong number', { phone: '12345' }, 'phone', 'PHONE_INVALID'],
    ['a name without consent', { consent: false }, 'consent', 'CONSENT_MISSING'],
    ['a key that can be guessed', { idempotencyKey: 'k1' }, 'idempotencyKey', 'IDEMPOTENCY_KEY_INVALID'],
    [
      'four photos',
      { photos: Array(4).fill({ uploadId: '0'.repeat(26), sha256: 'a'.repeat(64), fileName: 'a.jpg' }) },
      'photos',
      'TOO_MANY_PHOTOS',
    ],
    [
      'an upload id that is a path',
      { photos: [{ uploadId: '../x', sha256: 'a'.repeat(64), fileName: 'a' }] },
      'photos.0.uploadId',
      'UPLOAD_ID_INVALID',
    ],
  ])('is refused for %s, and nothing is kept', async (_, change, path, code) => {
    const answer = await sendComplaint(api, aComplaint(change));
    expect(answer.__typename).toBe('InvalidInput');
    expect(answer['problems']).toContainEqual({ path, code });
    expect(await listComplaintIds(api)).toEqual([]);
  });

  it('is refused for a county that is not there', async () => {
    expect(await sendComplaint(api, aComplaint({ county: '999999' }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the limits of complaints', () => {
  const [address, phone, about] = complaintLimits;
  it.each([
    ['an address', address.most, () => ({ phone: null, name: null }), () => '198.51.100.7'],
    ['a telephone number', phone.most, () => ({}), (at: number) => `198.51.100.${at}`],
    ['an employer', about.most, () => ({ phone: null }), (at: number) => `198.51.100.${at}`],
  ])('hold for %s', async (_, most, change, from) => {
    for (let at = 1; at <= most; at += 1) {
      expect((await sendComplaint(api, aComplaint(change()), from(at))).__typename).toBe('SubmittedComplaint');
    }
    const refused = await sendComplaint(api, aComplaint(change()), from(most + 1));
    expect(refused).toMatchObject({ __typename: 'TooManyRequests', code: 'TOO_MANY_REQUESTS' });
    expect(await listComplaintIds(api)).toHaveLength(Math.min(most, 20));
  });

  it('hold for photos that nobody has named yet', async () => {
    const { most } = complaintPhotoLimits[0];
    const send = () => uploadComplaintPhoto(api, aJpeg());
    for (let at = 0; at < most; at += 1) expect((await send()).photo).not.toBeNull();
    expect((await send()).asked).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });
});

describe('photos of a complaint', () => {
  it('are kept as they were sent, for officers only', async () => {
    const { photo } = await uploadComplaintPhoto(api, aJpeg());
    const { id } = await complain({ photos: [photo] });
    const { complaint } = await api.ask('officer', complaintDocuments.one, { id });
    expect(complaint.photos).toMatchObject([
      { fileName: '现场.jpg', sizeBytes: aJpeg().length, sha256: photo?.sha256 },
    ]);
    expect(await download(complaint.photos[0])).toEqual(aJpeg());
    const { errors } = await api.send('leader', complaintDocuments.one, { id });
    expect(errors?.every(({ extensions }) => extensions['code'] === 'FORBIDDEN')).toBe(true);
  });

  it.each([
    ['a PDF', new TextEncoder().encode('%PDF-1.7 nothing'), /DAMAGED_PDF|NOT_AN_IMAGE|NOT_A_PDF/],
    ['a page', new TextEncoder().encode('<script>alert(1)</script>'), /NOT_EVIDENCE/],
    [
      'a picture that carries a page',
      aJpeg({ pixels: [...Buffer.from('<script>alert(1)</script>')] }),
      /IMAGE_WITH_MARKUP/,
    ],
  ])('are refused when they are %s', async (_, bytes, reason) => {
    const { photo } = await uploadComplaintPhoto(api, bytes);
    const answer = await sendComplaint(api, aComplaint({ photos: [photo] }));
    expect(answer.__typename).toBe('FileRejected');
    expect(answer['reason']).toMatch(reason);
    expect(await listComplaintIds(api)).toEqual([]);
  });

  it('are refused when nothing was uploaded, or something else', async () => {
    const { photo } = await uploadComplaintPhoto(api, aJpeg());
    const send = (change: object) => sendComplaint(api, aComplaint({ photos: [{ ...photo, ...change }] }));
    expect((await send({ uploadId: '0'.repeat(26) }))['reason']).toBe('FILE_MISSING');
    expect((await send({ sha256: '0'.repeat(64) }))['reason']).toBe('DIGEST_DIFFERS');
  });
});

describe('steps on a complaint', () => {
  it('begin in their state only', async () => {
    const { id } = await complain();
    expect(await stepOn(api, id, { action: 'HANDLE' })).toMatchObject({
      code: 'WRONG_COMPLAINT_STATE',
      state: 'RECEIVED',
    });
    await stepOn(api, id);
    for (const action of ['ACCEPT', 'DECLINE']) {
      expect(await stepOn(api, id, { action })).toMatchObject({ code: 'WRONG_COMPLAINT_STATE', state: 'ACCEPTED' });
    }
    await stepOn(api, id, { action: 'HANDLE' });
    for (const action of ['ACCEPT', 'DECLINE', 'HANDLE']) {
      expect(await stepOn(api, id, { action })).toMatchObject({ code: 'WRONG_COMPLAINT_STATE', state: 'HANDLED' });
    }
  });

  it('say something to the reporter, and name no visit that is not there', async () => {
    const { id } = await complain();
    expect(await stepOn(api, id, { text: ' ' })).toMatchObject({ problems: [{ path: 'text', code: 'TEXT_LENGTH' }] });
    const visitId = Buffer.from(`V:433122:${codes.own}:${'0'.repeat(26)}`).toString('base64url');
    expect(await stepOn(api, id, { visitId })).toMatchObject({
      problems: [{ path: 'visitId', code: 'VISIT_INVALID' }],
    });
    const none = Buffer.from(`C:433122:${'0'.repeat(26)}`).toString('base64url');
    expect(await stepOn(api, none)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('name the visit that was made for it, of the same employer only', async () => {
    const visits = await tellVisits();
    api = visits.api;
    const visit = await visits.open();
    const ours = await complain({ creditCode: codes.own });
    const others = await complain({ creditCode: codes.other, phone: null });
    expect(await stepOn(api, ours.id, { visitId: visit.id })).toMatchObject({ visitId: visit.id });
    expect(await stepOn(api, ours.id, { action: 'HANDLE' })).toMatchObject({ visitId: visit.id });
    expect(await stepOn(api, others.id, { visitId: visit.id })).toMatchObject({
      problems: [{ code: 'VISIT_INVALID' }],
    });
  });

  it('of two at once one is taken', async () => {
    const { id } = await complain();
    const answers = await Promise.all([stepOn(api, id), stepOn(api, id, { action: 'DECLINE' }, 'bureau')]);
    expect(answers.filter(({ __typename }) => __typename === 'Complaint')).toHaveLength(1);
    const [other] = answers.filter(({ __typename }) => __typename !== 'Complaint');
    expect(['STATE_CONFLICT', 'WRONG_COMPLAINT_STATE']).toContain(other?.['code']);
  });

  it('are late from the day after their last day, and those due first come first', async () => {
    await complain();
    api.setToday('2026-03-03');
    await complain({ phone: null });
    api.setToday('2026-03-17');
    const list = async () => (await api.ask('leader', complaintDocuments.list, { state: 'RECEIVED' })).complaints.nodes;
    expect(await list()).toMatchObject([{ dueOn: '2026-03-17', overdue: false }, { dueOn: '2026-03-18' }]);
    api.setToday('2026-03-18');
    expect(await list()).toMatchObject([{ overdue: true }, { overdue: false }]);
  });
});

describe('who sent a complaint', () => {
  const secrets = [reporter.name, reporter.phone];
  const everybody = [...(Object.keys(accounts) as AccountName[]), null];

  it('is told to officers and the bureau of the county, and to nobody else', async () => {
    const { id } = await complain({ creditCode: codes.own });
    await stepOn(api, id, { text: `${reporter.name}您好，已受理。` });
    for (const as of everybody) {
      const { data, errors } = await api.send(as, complaintDocuments.one, { id });
      if (as === 'officer' || as === 'bureau') {
        expect(data.complaint.reporter).toEqual(reporter);
        continue;
      }
      expect(errors?.[0]?.extensions['code'], String(as)).toBe(as === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      for (const secret of secrets) expect(JSON.stringify(data ?? {}), String(as)).not.toContain(secret);
    }
    const { complaints } = await api.ask('leader', complaintDocuments.list, { state: 'ACCEPTED' });
    expect(complaints.nodes[0].text).toContain('没有除尘设备');
    for (const secret of secrets) expect(JSON.stringify(complaints)).not.toContain(secret);
  });

  it('stands neither in the employer’s file nor in its inbox, and in the audit export for the bureau alone', async () => {
    const employer = await tellStory(api).saveEmployer();
    const employerId = employer['id'] as unknown as string;
    await complain({ creditCode: codes.own });
    for (const as of ['employer', 'officer', 'bureau'] as const) {
      const volume = await exportArchive(api, as, employerId);
      const archive = openArchive(await download(volume));
      for (const path of archive.paths)
        for (const secret of secrets) expect(archive.text(path), path).not.toContain(secret);
    }
    const { inbox } = await api.ask('employer', '{ inbox { nodes { title text } } }');
    expect(inbox.nodes).toEqual([]);
    const county = await api.ask('leader', '{ inbox { nodes { kind title text employerName creditCode } } }');
    expect(county.inbox.nodes).toMatchObject([{ kind: 'COMPLAINT_RECEIVED', creditCode: codes.own }]);
    for (const secret of secrets) expect(JSON.stringify(county)).not.toContain(secret);
    const { keys, faults } = await auditFaultsOf(api);
    expect(faults).toEqual([]);
    expect(keys.filter((key) => key.startsWith('complaint#'))).toHaveLength(1);
    const audit = '{ auditExport(first: 10) { nodes { line } } }';
    for (const as of everybody) {
      const { data } = await api.send(as, audit);
      if (as !== 'bureau')
        for (const secret of secrets) expect(JSON.stringify(data ?? {}), String(as)).not.toContain(secret);
    }
  });

  it('cannot be concluded from the public’s numbers', async () => {
    for (let at = 0; at < 3; at += 1) await complain({ phone: null });
    const { id } = await complain({ kind: 'TRAINING' });
    await stepOn(api, id, { action: 'DECLINE' });
    const { complaintCounts } = await api.ask(null, complaintDocuments.counts);
    expect(complaintCounts).toMatchObject({ received: 4, open: 3, notAccepted: 1, handled: 0 });
    const counts = Object.fromEntries(
      complaintCounts.byKind.map(({ kind, count }: { kind: string; count: number | null }) => [kind, count]),
    );
    expect(counts).toMatchObject({ PROTECTION: 3, TRAINING: null, OTHER: 0 });
  });
});
