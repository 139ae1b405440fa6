import { describe, expect, it } from 'vitest';
import { maskPersons } from '../../../functions/rules/disclosure/maskPersons.ts';
import {
  isStillShown,
  judgePublication,
  publicationDuties,
} from '../../../functions/rules/disclosure/publicationDuties.ts';
import {
  lapse,
  type PublicationDuty,
  publish,
  toPublicContent,
  toPublicParty,
  withdraw,
} from '../../../functions/rules/disclosure/publicationDuty.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const day = plainDate;
const now = '2026-03-10T01:00:00.000Z' as Instant;

describe('whether something is public in time', () => {
  // Monday 2 March 2026; 20 working days after it is 30 March, 7 are 11 March, 5 are 9 March, 3 are 5 March.
  it.each([
    ['VISIT_RESULT', '2026-03-30', '2026-03-31'],
    ['DECISION', '2026-03-11', '2026-03-12'],
    ['DRAW_RESULT', '2026-03-09', '2026-03-10'],
    ['DECISION_WITHDRAWAL', '2026-03-05', '2026-03-06'],
    ['DRAW_PLAN', '2026-03-02', '2026-03-03'],
  ] as const)('%s: %s is the last day, %s is late', (kind, last, after) => {
    const event = day('2026-03-02');
    const judge = (publishedOn: string | null, today: string) =>
      judgePublication(kind, event, publishedOn === null ? null : day(publishedOn), day(today));
    expect(judge(null, last)).toMatchObject({ standing: 'DUE', workingDaysLate: 0, deadline: { endsOn: last } });
    expect(judge(null, after)).toMatchObject({ standing: 'OVERDUE', workingDaysLate: 1 });
    expect(judge(last, '2026-12-01')).toMatchObject({ standing: 'IN_TIME', workingDaysLate: 0 });
    expect(judge(after, '2026-12-01')).toMatchObject({ standing: 'LATE', workingDaysLate: 1 });
    expect(judge('2026-02-02', '2026-12-01').standing).toBe('IN_TIME');
  });

  it('is late by no working day on a rest day right after the last day', () => {
    // Friday 6 March is the third working day after Tuesday.
    const verdict = judgePublication('DECISION_WITHDRAWAL', day('2026-03-03'), null, day('2026-03-07'));
    expect(verdict).toMatchObject({ standing: 'OVERDUE', workingDaysLate: 0 });
  });

  it('names every day that was counted, and each duty its source', () => {
    const { deadline } = judgePublication('DECISION', day('2026-03-02'), null, day('2026-03-02'));
    expect(deadline.days.filter(({ counted }) => counted)).toHaveLength(7);
    for (const { source } of Object.values(publicationDuties)) expect(source.instrument).not.toBe('');
  });

  it('says so where the notice of a year is not loaded', () => {
    const { deadline } = judgePublication('VISIT_RESULT', day('2026-12-25'), null, day('2026-12-25'));
    expect(deadline.provisional).toBe(true);
  });
});

describe('how long something is shown', () => {
  it.each([
    ['DECISION', '2029-03-01', true],
    ['DECISION', '2029-03-02', true],
    ['DECISION', '2029-03-03', false],
    ['VISIT_RESULT', '2029-03-03', true],
  ] as const)('%s of 2 March 2026 on %s: %s', (kind, today, expected) => {
    expect(isStillShown(kind, day('2026-03-02'), day(today))).toBe(expected);
  });
});

describe('what the public reads', () => {
  it('masks the natural persons named, longer names first, and their numbers', () => {
    const content = toPublicContent(
      { title: '对示例甲的处罚', lines: [{ label: '事实', text: '示例甲乙与示例甲，电话 13800000001' }] },
      ['示例甲', '示例甲乙'],
    );
    expect(content.title).toBe('对示某某的处罚');
    expect(content.lines[0]?.text).toBe('示某某与示某某，电话 〔手机号码已隐去〕');
  });

  it('leaves a text alone where no person is named', () => {
    expect(maskPersons('示例厂未设警示标识', ['', '示例人'])).toBe('示例厂未设警示标识');
  });

  it('names a unit with its code, and a natural person not', () => {
    const unit = { name: '示例厂', creditCode: '91433122MAQCG2KEAB' };
    expect(toPublicParty(unit)).toEqual(unit);
    expect(toPublicParty({ name: '示例人', creditCode: null })).toEqual({ name: '示某某', creditCode: null });
  });
});

describe('the life of a duty', () => {
  const owed: PublicationDuty = {
    county: '433122',
    kind: 'DECISION',
    subjectId: 'X',
    party: null,
    eventOn: day('2026-03-02'),
    dueOn: day('2026-03-11'),
    state: 'DUE',
    published: null,
    withdrawn: null,
  };
  const content = { title: '示例', lines: [] };

  it('is published once, withdrawn once, and never anything after', () => {
    const published = publish(owed, content, [], now);
    if (!published.ok) throw new Error('owed');
    expect(published.value).toMatchObject({ state: 'PUBLISHED', published: { title: '示例', at: now } });
    const withdrawn = withdraw(published.value, '决定已撤销', now);
    if (!withdrawn.ok) throw new Error('public');
    expect(withdrawn.value).toMatchObject({
      state: 'WITHDRAWN',
      withdrawn: { reason: '决定已撤销' },
      published: { title: '示例' },
    });
    const refused = { ok: false, refusal: { code: 'STATE_CONFLICT' } };
    expect(publish(published.value, content, [], now)).toEqual(refused);
    expect(publish(withdrawn.value, content, [], now)).toEqual(refused);
    expect(withdraw(owed, '无', now)).toEqual(refused);
    expect(withdraw(withdrawn.value, '无', now)).toEqual(refused);
    expect(lapse(published.value, '无', now)).toEqual(refused);
  });

  it('lapses when its subject is undone before it was public', () => {
    expect(lapse(owed, '决定已撤销', now)).toMatchObject({
      ok: true,
      value: { state: 'WITHDRAWN', published: null, withdrawn: { reason: '决定已撤销' } },
    });
  });
});
