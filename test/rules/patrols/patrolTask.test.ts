import { describe, expect, it } from 'vitest';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import type { PatrolSummary } from '../../../functions/rules/patrols/patrolSummary.ts';
import { judgePatrolTask } from '../../../functions/rules/patrols/patrolTask.ts';
import { tallyRound, toRates } from '../../../functions/rules/patrols/tallyRound.ts';
import { aSummary } from '../../support/patrolRounds.ts';

const dueOn = plainDate('2026-12-05');
const at = (moment: string) => moment as Instant;
const unsent = { submittedAt: null } as const;

describe('the state of a patrol task, with its reason', () => {
  it.each([
    ['no record, first day', null, '2026-11-01', 'OPEN', 0, '待巡查，应于 2026-12-05（含当日）前报送，还有 34 日'],
    ['no record, day due', null, '2026-12-05', 'OPEN', 0, '还有 0 日'],
    ['no record, day after', null, '2026-12-06', 'LATE', 1, '今天为 2026-12-06，已逾期 1 日，尚无巡查记录'],
    ['begun without a visit', aSummary({ ...unsent, visitedOn: null }), '2026-12-05', 'OPEN', 0, '待巡查'],
    ['visited', aSummary(unsent), '2026-12-05', 'VISITED', 0, '已于 2026-03-10 巡查，巡查表尚未完成报送'],
    [
      'visited, in conflict',
      aSummary({ ...unsent, conflictCount: 2 }),
      '2026-12-05',
      'VISITED',
      0,
      '有 2 处填写不一致',
    ],
    ['visited, over', aSummary(unsent), '2026-12-08', 'LATE', 3, '巡查表尚未完成报送'],
    ['excuse not submitted', aSummary({ ...unsent, excuse: '停产' }), '2026-12-05', 'VISITED', 0, '尚未完成报送'],
    [
      'submitted at the last moment',
      aSummary({ submittedAt: at('2026-12-05T15:59:59.999Z') }),
      '2026-12-20',
      'SUBMITTED',
      0,
      '已于 2026-12-05 报送',
    ],
    [
      'submitted a moment later',
      aSummary({ submittedAt: at('2026-12-05T16:00:00.000Z') }),
      '2026-12-20',
      'LATE',
      1,
      '逾期报送：应于 2026-12-05（含当日）前报送，实际于 2026-12-06 报送，逾期 1 日',
    ],
    ['excused', aSummary({ excuse: '企业已关闭' }), '2026-12-20', 'EXCUSED', 0, '无需巡查：企业已关闭'],
    [
      'excused, late',
      aSummary({ excuse: '停产', submittedAt: at('2026-12-09T00:00:00.000Z') }),
      '2026-12-20',
      'LATE',
      4,
      '巡查情况：停产',
    ],
  ] as [string, PatrolSummary | null, string, string, number, string][])(
    '%s',
    (_, summary, today, state, daysLate, reason) => {
      const verdict = judgePatrolTask({ summary, dueOn, today: plainDate(today) });
      expect(verdict).toMatchObject({ state, daysLate });
      expect(verdict.reason).toContain(reason);
    },
  );
});

describe('the figures of a round', () => {
  const summaries = [
    aSummary({ problemCount: 2, referralCount: 1 }),
    aSummary({ excuse: '停产', visitedOn: null }),
    aSummary({ submittedAt: at('2026-12-06T01:00:00.000Z') }),
    aSummary({ submittedAt: null, conflictCount: 1, problemCount: 1 }),
  ];

  it('on the day due nobody is late who has not submitted', () => {
    const figures = tallyRound(10, summaries, { dueOn, today: dueOn });
    expect(figures).toEqual({
      expected: 10,
      visited: 3,
      submitted: 3,
      submittedInTime: 2,
      late: 1,
      excused: 1,
      problems: 3,
      referrals: 1,
      inConflict: 1,
    });
    expect(toRates(figures)).toEqual({ completeness: 0.3, timeliness: 0.2 });
  });

  it('on the day after all without a submitted record are late', () => {
    expect(tallyRound(10, summaries, { dueOn, today: plainDate('2026-12-06') })).toMatchObject({ late: 8, excused: 1 });
  });

  it('of an empty list has no rates', () => {
    expect(toRates(tallyRound(0, [], { dueOn, today: dueOn }))).toEqual({ completeness: null, timeliness: null });
  });
});
