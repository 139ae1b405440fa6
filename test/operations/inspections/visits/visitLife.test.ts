import { beforeEach, describe, expect, it } from 'vitest';
import { accounts } from '../../../support/accounts.ts';
import { aJpeg, sha256Of } from '../../../support/images.ts';
import { newKey } from '../../../support/testApi.ts';
import {
  type Answer,
  aRecord,
  aSource,
  roster,
  tellVisits,
  visitDocument,
  visitFields,
} from '../../../support/visits.ts';

const visitQuery = `query ($id: ID!) { visit(id: $id) { ${visitFields} } }`;
const publishedQuery = `query ($code: String) { publishedVisits(county: "433122", creditCode: $code) { nodes {
  employerName visitedOn cause matters units result failedItems publishedOn } } }`;
const inboxQuery = '{ inbox { nodes { kind title text } } }';

let story: Awaited<ReturnType<typeof tellVisits>>;
beforeEach(async () => {
  story = await tellVisits(aSource({ cap: 1 }));
});

const signed = { statement: '对检查情况无异议', signedBy: { name: '示例人1', position: '安环部长' } };

/** Started, ended with one finding, confirmed and concluded. */
async function conclude(): Promise<Answer> {
  const visit = await story.start();
  await story.attach(visit.id);
  await story.take('endVisit', aRecord(visit, ['FH-1'], [sha256Of(aJpeg())]), 'officer');
  await story.take('confirmVisit', { visitId: visit.id, ...signed }, 'officer');
  return story.take('concludeVisit', { visitId: visit.id }, 'bureau');
}

describe('a visit for a complaint', () => {
  it('goes from its opening to its published result, and counts in the employer’s year', async () => {
    const { take, api, employerId, open } = story;
    const opened = await open();
    expect(opened).toMatchObject({
      __typename: 'Visit',
      state: 'PLANNED',
      cause: 'COMPLAINT',
      causeText: '有人反映打磨车间没有除尘设施',
      tally: { year: 2026, checked: 0, cap: 1, capReached: false },
    });
    const approved = await take('approveVisit', { visitId: opened.id, number: '泸卫检〔2026〕1号' }, 'bureau');
    expect(approved).toMatchObject({ state: 'APPROVED', approval: { approvedOn: '2026-03-02', late: false } });
    api.setToday('2026-03-04');
    const notified = await take('notifyVisit', { visitId: opened.id }, 'officer');
    expect(notified.state).toBe('NOTIFIED');
    expect(notified.notice.officers).toEqual([
      { officerId: 'O1', name: '示例人员O1', unit: '泸溪县示例执法局', cardNumber: '示例证O1' },
      { officerId: 'O2', name: '示例人员O2', unit: '泸溪县示例执法局', cardNumber: '示例证O2' },
    ]);
    const started = await take('startVisit', { visitId: opened.id, officerIds: ['O2', 'O1'] }, 'officer');
    expect(started).toMatchObject({ state: 'STARTED', start: { formVersion: 1, category: 'BING' } });
    expect(started.items).toHaveLength(49);
    const photo = sha256Of(aJpeg());
    expect(await story.attach(opened.id)).toMatchObject({ state: 'STARTED', evidence: [{ sha256: photo }] });
    const ended = await take(
      'endVisit',
      {
        ...aRecord(started, ['FH-1'], [photo.toUpperCase()]),
        measurements: [{ workplace: '打磨', quantity: '噪声', value: '86.5', unit: 'dB(A)' }],
      },
      'officer',
    );
    expect(ended.record.findings).toEqual([
      {
        findingId: expect.stringMatching(/^[0-9A-Z]{26}-01$/),
        itemId: 'FH-1',
        text: '打磨工位未设吸尘罩',
        penaltyIds: ['P72-02'],
        evidence: [{ sha256: photo }],
      },
    ]);
    const confirmed = await take('confirmVisit', { visitId: opened.id, ...signed }, 'officer');
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', confirmation: { ...signed, refusal: null } });
    const concluded = await take('concludeVisit', { visitId: opened.id }, 'bureau');
    // 20 working days after 4 March 2026: 清明 takes 6 April, past the last of them.
    expect(concluded.conclusion).toEqual({
      result: 'PROBLEMS_FOUND',
      concludedOn: '2026-03-04',
      publishBy: '2026-04-01',
    });
    expect((await api.ask(null, publishedQuery)).publishedVisits.nodes).toEqual([]);
    const published = await take('publishVisit', { visitId: opened.id }, 'bureau');
    expect(published).toMatchObject({ state: 'PUBLISHED', publishedOn: '2026-03-04' });
    const { employer } = await api.ask(
      'bureau',
      'query ($id: ID!) { employer(id: $id) { inspections { year drawn checked lastCheckedOn } } }',
      { id: employerId },
    );
    expect(employer.inspections).toEqual({ year: 2026, drawn: 0, checked: 1, lastCheckedOn: '2026-03-04' });
  });

  it('is not barred by a cap that is reached, and says so', async () => {
    await conclude();
    const second = await story.open({ on: '2026-03-05' });
    expect(second).toMatchObject({ state: 'PLANNED', tally: { checked: 1, cap: 1, capReached: true } });
  });

  it('is public without any person’s name, for all and for one employer', async () => {
    const { id } = await conclude();
    await story.take('publishVisit', { visitId: id }, 'bureau');
    for (const code of [null, '91433122MAQCG2KEAB']) {
      const { publishedVisits } = await story.api.ask(null, publishedQuery, { code });
      expect(publishedVisits.nodes).toEqual([
        {
          employerName: '泸溪示例001木业胶合板厂',
          visitedOn: '2026-03-04',
          cause: 'COMPLAINT',
          matters: ['职业病防护设施'],
          units: ['泸溪县示例执法局'],
          result: 'PROBLEMS_FOUND',
          failedItems: ['职业病防护设施齐全，运行有效'],
          publishedOn: '2026-03-04',
        },
      ]);
    }
    const { publishedVisits } = await story.api.ask(null, publishedQuery, { code: '91433122MA1C6Q23T4' });
    expect(publishedVisits.nodes).toEqual([]);
  });

  it('is owed to the public from its end, and among the county’s publications when it is public', async () => {
    const { id } = await conclude();
    const owed = '{ duePublications { nodes { kind dueOn: deadline { endsOn } } } }';
    const publications =
      '{ publications(county: "433122") { nodes { kind title partyName standing lines { label text } } } }';
    expect((await story.api.ask('bureau', owed)).duePublications.nodes).toEqual([
      { kind: 'VISIT_RESULT', dueOn: { endsOn: '2026-04-01' } },
    ]);
    story.api.setToday('2026-04-02');
    await story.take('publishVisit', { visitId: id }, 'bureau');
    expect((await story.api.ask(null, publications)).publications.nodes).toMatchObject([
      {
        kind: 'VISIT_RESULT',
        title: '泸溪示例001木业胶合板厂检查结果',
        partyName: '泸溪示例001木业胶合板厂',
        standing: 'LATE',
        lines: expect.arrayContaining([{ label: '检查结果', text: '发现问题，依法处理' }]),
      },
    ]);
    expect((await story.api.ask('bureau', owed)).duePublications.nodes).toEqual([]);
  });

  it('is never edited once it is published: no step is taken any more', async () => {
    const { id, on } = await conclude();
    await story.take('publishVisit', { visitId: id }, 'bureau');
    const steps = [
      ['approveVisit', { number: '1' }, 'bureau'],
      ['notifyVisit', {}, 'officer'],
      ['startVisit', { officerIds: ['O1', 'O2'] }, 'officer'],
      ['endVisit', { outcome: 'CLOSED', note: '补', answers: [], measurements: [], findings: [] }, 'officer'],
      ['confirmVisit', signed, 'officer'],
      ['concludeVisit', {}, 'bureau'],
      ['publishVisit', {}, 'bureau'],
      ['rescheduleVisit', { on, reason: '改' }, 'bureau'],
      ['assignVisitOfficers', { officerIds: ['O1', 'O3'], reason: '改' }, 'bureau'],
      ['cancelVisit', { reason: '改' }, 'bureau'],
    ] as const;
    for (const [name, input, as] of steps) {
      expect(await story.take(name, { visitId: id, ...input }, as), name).toMatchObject({
        code: 'WRONG_VISIT_STATE',
        state: 'PUBLISHED',
      });
    }
    expect(await story.attach(id)).toMatchObject({ code: 'WRONG_VISIT_STATE' });
  });
});

describe('the employer', () => {
  it('sees its visit from the notice on, with cards, and never who complained', async () => {
    const { api, employerId, take, open } = story;
    const { id } = await open({ emergency: '正在冒烟' });
    const list = 'query ($id: ID!) { employer(id: $id) { visits { nodes { id state } } } }';
    expect((await api.ask('employer', visitQuery, { id })).visit).toBeNull();
    expect((await api.ask('employer', list, { id: employerId })).employer.visits.nodes).toEqual([]);
    expect((await api.ask('officer', list, { id: employerId })).employer.visits.nodes).toHaveLength(1);
    expect((await api.ask('employer', inboxQuery)).inbox.nodes).toEqual([]);
    await take('approveVisit', { visitId: id, number: '1' }, 'bureau');
    api.setToday('2026-03-04');
    await take('notifyVisit', { visitId: id }, 'officer');
    const { visit } = await api.ask('employer', visitQuery, { id });
    expect(visit).toMatchObject({ state: 'NOTIFIED', causeText: null, emergency: null, officerChanges: [] });
    expect(visit.notice.sentences.join('')).toContain('示例人员O1（泸溪县示例执法局，执法证号 示例证O1）');
    expect((await api.ask('employer', list, { id: employerId })).employer.visits.nodes).toHaveLength(1);
    const { inbox } = await api.ask('employer', inboxQuery);
    expect(inbox.nodes).toMatchObject([{ kind: 'VISIT_NOTICE', title: expect.stringContaining('2026-03-04') }]);
    expect(inbox.nodes[0].text).not.toContain('反映');
  });

  it('sees no visit of another employer', async () => {
    const { id } = await story.open();
    const answer = await story.api.send('otherEmployer', visitQuery, { id });
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('officers', () => {
  it.each([
    ['RECUSED', ['O1', 'RECUSED'], '2026-03-04', ['RECUSED']],
    ['TOO_FEW_OFFICERS', ['O1', 'O1'], '2026-03-04', ['O1']],
    ['OFFICER_UNKNOWN', ['O1', 'O9'], '2026-03-04', ['O9']],
    ['CARD_NOT_VALID', ['O1', 'EXPIRING'], '2026-03-06', ['EXPIRING']],
  ])('are refused by the rule %s', async (rule, officerIds, on, concerned) => {
    const answer = await story.open({ officerIds, on });
    expect(answer).toMatchObject({ code: 'VISIT_DAY_BLOCKED', on, rule, officerIds: concerned });
  });

  it('may go on the last day of a card', async () => {
    expect(await story.open({ officerIds: ['O1', 'EXPIRING'], on: '2026-03-05' })).toMatchObject({ state: 'PLANNED' });
  });

  it('cannot be at a third visit of a day', async () => {
    const others = await tellVisits(aSource({ officers: roster.map((one) => ({ ...one, visitsPerDay: 1 })) }));
    await others.open();
    expect(await others.open({ officerIds: ['O2', 'O3'] })).toMatchObject({
      code: 'VISIT_DAY_BLOCKED',
      rule: 'OFFICER_DAY_FULL',
      officerIds: ['O2'],
      possibleOn: ['2026-03-05', '2026-03-06', '2026-03-09'],
    });
  });

  it('start in twos, and only those who were sent', async () => {
    const { id } = await story.open();
    await story.take('approveVisit', { visitId: id, number: '1' }, 'bureau');
    story.api.setToday('2026-03-04');
    await story.take('notifyVisit', { visitId: id }, 'officer');
    const start = (officerIds: string[]) => story.take('startVisit', { visitId: id, officerIds }, 'officer');
    expect(await start(['O1'])).toMatchObject({ code: 'VISIT_DAY_BLOCKED', rule: 'TOO_FEW_OFFICERS' });
    expect(await start(['O1', 'O3'])).toMatchObject({ problems: [{ code: 'OFFICER_NOT_SENT' }] });
    expect(await start(['O1', 'O2'])).toMatchObject({ state: 'STARTED' });
  });

  it('who was not sent, by its account, has no hand in the visit; who was, has', async () => {
    const withAccount = (own: string) =>
      roster.map((one) => ({ ...one, account: one.officerId === own ? accounts.officer.sub : null }));
    for (const [own, isSent] of [
      ['O3', false],
      ['O2', true],
    ] as const) {
      const { api, open, take } = await tellVisits(aSource({ officers: withAccount(own) }));
      const { id } = await open();
      await take('approveVisit', { visitId: id, number: '1' }, 'bureau');
      api.setToday('2026-03-04');
      await take('notifyVisit', { visitId: id }, 'officer');
      const input = { idempotencyKey: newKey(), visitId: id, officerIds: ['O1', 'O2'] };
      const { data, errors } = await api.send('officer', visitDocument('startVisit'), { input });
      if (isSent) expect(data.startVisit.state).toBe('STARTED');
      else expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('of two who start at once one wins', async () => {
    const { id } = await story.open();
    await story.take('approveVisit', { visitId: id, number: '1' }, 'bureau');
    story.api.setToday('2026-03-04');
    await story.take('notifyVisit', { visitId: id }, 'officer');
    const start = () => story.take('startVisit', { visitId: id, officerIds: ['O1', 'O2'] }, 'officer');
    const answers = await Promise.all([start(), start(), start()]);
    expect(answers.filter(({ __typename }) => __typename === 'Visit')).toHaveLength(1);
    for (const { code } of answers.filter(({ __typename }) => __typename !== 'Visit')) {
      expect(['STATE_CONFLICT', 'WRONG_VISIT_STATE']).toContain(code);
    }
  });

  it('a repeated request opens no second visit', async () => {
    const idempotencyKey = newKey();
    const first = await story.open({ idempotencyKey });
    expect((await story.open({ idempotencyKey })).id).toBe(first.id);
    expect(await story.open({ idempotencyKey, matter: '其他' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});

describe('days', () => {
  it('a rest day needs a reason, which a working day does not keep', async () => {
    expect(await story.open({ on: '2026-03-07' })).toMatchObject({ code: 'VISIT_DAY_BLOCKED', rule: 'REST_DAY' });
    const reason = '周末夜间才开工';
    expect(await story.open({ on: '2026-03-07', restDayReason: reason })).toMatchObject({ restDayReason: reason });
    expect(await story.open({ on: '2026-03-06', restDayReason: reason })).toMatchObject({ restDayReason: null });
  });

  it('in the past or too far ahead are named', async () => {
    for (const on of ['2026-03-01', '2026-09-30']) {
      expect(await story.open({ on })).toMatchObject({ problems: [{ path: 'on', code: 'DAY_OUT_OF_RANGE' }] });
    }
  });

  it('a complaint is told of on its day only, and starts on no other', async () => {
    const { id } = await story.open();
    await story.take('approveVisit', { visitId: id, number: '1' }, 'bureau');
    const early = await story.take('notifyVisit', { visitId: id }, 'officer');
    expect(early).toMatchObject({ code: 'NOTICE_NOT_IN_TIME', visitOn: '2026-03-04' });
    story.api.setToday('2026-03-04');
    await story.take('notifyVisit', { visitId: id }, 'officer');
    story.api.setToday('2026-03-05');
    const start = { visitId: id, officerIds: ['O1', 'O2'] };
    expect(await story.take('startVisit', start, 'officer')).toMatchObject({
      code: 'NOT_THE_VISIT_DAY',
      on: '2026-03-04',
      today: '2026-03-05',
    });
  });
});

describe('approval', () => {
  it('comes before the notice', async () => {
    const { id } = await story.open();
    story.api.setToday('2026-03-04');
    const answer = await story.take('notifyVisit', { visitId: id }, 'officer');
    expect(answer).toMatchObject({ __typename: 'VisitNotApproved', code: 'VISIT_NOT_APPROVED' });
  });

  it.each([
    ['2026-03-06', false],
    ['2026-03-09', true],
  ])('of an emergency is given afterwards, on %s late: %s, and before the result', async (approvedOn, late) => {
    const { take, api } = story;
    const { id } = await story.open({ emergency: '作业场所正在冒烟，不能等候批准' });
    api.setToday('2026-03-04');
    await take('notifyVisit', { visitId: id }, 'officer');
    await take('startVisit', { visitId: id, officerIds: ['O1', 'O2'] }, 'officer');
    const closed = { outcome: 'CLOSED', note: '厂门紧锁，已停产', answers: [], measurements: [], findings: [] };
    await take('endVisit', { visitId: id, ...closed }, 'officer');
    expect(await take('concludeVisit', { visitId: id }, 'bureau')).toMatchObject({ code: 'VISIT_NOT_APPROVED' });
    api.setToday(approvedOn);
    const approved = await take('approveVisit', { visitId: id, number: '1' }, 'bureau');
    expect(approved).toMatchObject({ state: 'ENDED', approval: { approvedOn, late } });
    expect(await take('approveVisit', { visitId: id, number: '2' }, 'bureau')).toMatchObject({
      code: 'WRONG_VISIT_STATE',
    });
    expect(await take('concludeVisit', { visitId: id }, 'bureau')).toMatchObject({ conclusion: { result: 'CLOSED' } });
  });
});

describe('the record', () => {
  it('has a verdict for every item', async () => {
    const visit = await story.start();
    const record = aRecord(visit);
    const answer = await story.take('endVisit', { ...record, answers: record.answers.slice(2) }, 'officer');
    expect(answer).toMatchObject({ code: 'ITEMS_WITHOUT_VERDICT', itemIds: ['ZZ-1', 'ZZ-2'] });
  });

  it('has no finding without evidence, and none that was not attached', async () => {
    const visit = await story.start();
    const bare = await story.take('endVisit', aRecord(visit, ['FH-1']), 'officer');
    expect(bare).toMatchObject({ problems: [{ path: 'findings[0].evidence', code: 'EVIDENCE_MISSING' }] });
    const unknown = await story.take('endVisit', aRecord(visit, ['FH-1'], ['0'.repeat(64)]), 'officer');
    expect(unknown).toMatchObject({ problems: [{ code: 'EVIDENCE_UNKNOWN' }] });
  });

  it('has nothing checked where nobody could check, and says why', async () => {
    const visit = await story.start();
    const outcome = { ...aRecord(visit), outcome: 'ENTRY_REFUSED' };
    const codes = (await story.take('endVisit', outcome, 'officer')).problems.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['NOTE_MISSING', 'NOT_CHECKED']);
  });

  it('of a refused entry needs no signature and counts no check', async () => {
    const { take, api, employerId } = story;
    const { id } = await story.start();
    const outcome = { outcome: 'ENTRY_REFUSED', note: '门卫拒绝开门', answers: [], measurements: [], findings: [] };
    await take('endVisit', { visitId: id, ...outcome }, 'officer');
    expect(await take('confirmVisit', { visitId: id, ...signed }, 'officer')).toMatchObject({
      code: 'WRONG_VISIT_STATE',
    });
    expect(await take('concludeVisit', { visitId: id }, 'bureau')).toMatchObject({
      conclusion: { result: 'ENTRY_REFUSED' },
    });
    const { employer } = await api.ask('bureau', 'query ($id: ID!) { employer(id: $id) { inspections { year } } }', {
      id: employerId,
    });
    expect(employer.inspections).toBeNull();
  });

  it('is signed, or refused before a witness, never both or neither', async () => {
    const visit = await story.start();
    await story.take('endVisit', aRecord(visit), 'officer');
    expect(await story.take('concludeVisit', { visitId: visit.id }, 'bureau')).toMatchObject({
      code: 'WRONG_VISIT_STATE',
      state: 'ENDED',
    });
    const refusal = { reason: '负责人称不识字', witness: '示例见证人' };
    for (const given of [{}, { ...signed, refusal }]) {
      expect(await story.take('confirmVisit', { visitId: visit.id, ...given }, 'officer')).toMatchObject({
        problems: [{ code: 'SIGNED_OR_REFUSED' }],
      });
    }
    const refused = await story.take('confirmVisit', { visitId: visit.id, refusal }, 'officer');
    expect(refused).toMatchObject({ state: 'CONFIRMED', confirmation: { signedBy: null, refusal } });
    const concluded = await story.take('concludeVisit', { visitId: visit.id }, 'bureau');
    expect(concluded.conclusion.result).toBe('NO_PROBLEM');
  });
});

describe('a file', () => {
  it('is attached only while the visit goes on, once, and as what its bytes are', async () => {
    const visit = await story.start();
    expect(await story.attach(visit.id, new TextEncoder().encode('<html>'))).toMatchObject({
      code: 'FILE_REJECTED',
      reason: 'NOT_EVIDENCE',
    });
    await story.attach(visit.id);
    expect(await story.attach(visit.id)).toMatchObject({ problems: [{ code: 'FILE_REPEATED' }] });
    const other = await story.open({ on: '2026-03-05' });
    expect(await story.attach(other.id)).toMatchObject({ code: 'WRONG_VISIT_STATE', state: 'PLANNED' });
  });
});

describe('a change of day', () => {
  it('keeps its reason, and tells an employer that has its notice', async () => {
    const { take, api } = story;
    const { id } = await story.open({ emergency: '正在冒烟' });
    const moved = await take('rescheduleVisit', { visitId: id, on: '2026-03-05', reason: '暴雨封路' }, 'bureau');
    expect(moved).toMatchObject({
      state: 'PLANNED',
      on: '2026-03-05',
      changes: [{ from: '2026-03-04', to: '2026-03-05', reason: '暴雨封路' }],
    });
    expect((await api.ask('employer', inboxQuery)).inbox.nodes).toEqual([]);
    api.setToday('2026-03-05');
    await take('notifyVisit', { visitId: id }, 'officer');
    const later = { visitId: id, on: '2026-03-06', reason: '车辆故障' };
    expect(await take('rescheduleVisit', later, 'bureau')).toMatchObject({ code: 'NOTICE_NOT_IN_TIME' });
    const others = { visitId: id, officerIds: ['O1', 'O3'], reason: '示例人员生病' };
    expect(await take('assignVisitOfficers', others, 'bureau')).toMatchObject({
      officerIds: ['O1', 'O3'],
      notice: { officers: [{ officerId: 'O1' }, { officerId: 'O3' }] },
    });
    expect(await take('cancelVisit', { visitId: id, reason: '投诉已撤回' }, 'bureau')).toMatchObject({
      state: 'CANCELLED',
    });
    const { inbox } = await api.ask('employer', inboxQuery);
    expect(inbox.nodes.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
      'VISIT_CHANGED',
      'VISIT_CHANGED',
      'VISIT_NOTICE',
    ]);
  });

  it('needs a reason, another day, and officers without relations', async () => {
    const { take } = story;
    const { id, on } = await story.open();
    const move = (change: object) =>
      take('rescheduleVisit', { visitId: id, on: '2026-03-05', reason: '因', ...change }, 'bureau');
    expect(await move({ reason: ' ' })).toMatchObject({ problems: [{ path: 'reason', code: 'REASON_MISSING' }] });
    expect(await move({ on })).toMatchObject({ problems: [{ path: 'on', code: 'DAY_UNCHANGED' }] });
    expect(await move({ on: '2026-03-01' })).toMatchObject({ problems: [{ code: 'DAY_PASSED' }] });
    expect(await move({ on: '2026-03-08' })).toMatchObject({ rule: 'REST_DAY' });
    const relation = { visitId: id, officerIds: ['O1', 'RECUSED'], reason: '因' };
    expect(await take('assignVisitOfficers', relation, 'bureau')).toMatchObject({ rule: 'RECUSED' });
  });
});

describe('a visit that does not exist', () => {
  it('is not found by any step', async () => {
    const { id } = await story.open();
    const other = Buffer.from(
      Buffer.from(id, 'base64url')
        .toString()
        .replace(/.{26}$/, '0'.repeat(26)),
    ).toString('base64url');
    expect(await story.take('approveVisit', { visitId: other, number: '1' }, 'bureau')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await story.api.ask('bureau', visitQuery, { id: other })).visit).toBeNull();
  });
});

describe('roles', () => {
  it.each([
    ['approveVisit', { number: '1' }, 'officer'],
    ['startVisit', { officerIds: ['O1', 'O2'] }, 'bureau'],
    ['publishVisit', {}, 'officer'],
    ['rescheduleVisit', { on: '2026-03-05', reason: '因' }, 'employer'],
    ['notifyVisit', {}, 'leader'],
    ['cancelVisit', { reason: '因' }, 'otherCountyBureau'],
  ] as const)('%s is not for everybody', async (name, input, as) => {
    const { id } = await story.open();
    const answer = await story.api.send(as, visitDocument(name), {
      input: { idempotencyKey: newKey(), visitId: id, ...input },
    });
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
