import { describe, expect, it } from 'vitest';
import type { EmployerRecord } from '../../../functions/rules/employers/employerRecord.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { composeReminder } from '../../../functions/rules/reminders/composeReminder.ts';
import { findReminder } from '../../../functions/rules/reminders/findReminder.ts';
import { isSettled, listDeadlines } from '../../../functions/rules/reminders/listDeadlines.ts';
import { getOffsets } from '../../../functions/rules/reminders/reminderRules.ts';

const record = {
  county: '433122',
  creditCode: '91433122MAQCG2KEAB',
  name: '示例一厂',
  productionStartOn: plainDate('2019-03-11'),
  summary: { reportState: 'IN_PUBLICITY' },
  openPosting: { postedOn: plainDate('2026-03-02'), workingDays: 5 },
  filedAssessmentOn: null,
  majorChange: null,
  nextDue: { kind: 'FILING', on: plainDate('2026-03-23') },
} as unknown as EmployerRecord;

function compose(change: Partial<EmployerRecord>, today: string) {
  const employer = { ...record, ...change };
  return listDeadlines(employer, []).flatMap((open) => {
    const reminder = findReminder(open.dueOn, plainDate(today), getOffsets(open.deadline));
    return reminder ? [composeReminder(employer, open, reminder, plainDate(today))] : [];
  });
}

describe('a reminder says', () => {
  it('the day, the duty and how working days were counted', () => {
    const [filing] = compose({}, '2026-03-16');
    expect(filing).toMatchObject({
      kind: 'REMINDER',
      title: '评估报告报送期限还有 7 天：示例一厂',
      text: '应于 2026-03-23 前（含当日）报送签字盖章的评估报告。计算方法：自公示期满之日（2026-03-09，当日不计入）起算，2026-03-23 为第 10 个工作日，其间休息日 4 天不计入或顺延。',
      reminder: { deadline: 'FILING', dueOn: '2026-03-23', offsetDays: -7 },
    });
  });

  it('when a publicity ends, and that it has ended', () => {
    const texts = (today: string) =>
      compose({}, today).flatMap(({ title, reminder }) => (reminder?.deadline === 'PUBLICITY_END' ? [title] : []));
    expect(texts('2026-03-05')).toEqual([]);
    expect(texts('2026-03-08')).toEqual(['评估报告公示期还有 1 天：示例一厂']);
    expect(texts('2026-03-09')).toEqual(['评估报告公示期今日届满：示例一厂']);
    expect(texts('2026-03-10')).toEqual(['评估报告公示期已满：示例一厂']);
  });

  it('that the day may move where a year’s notice is not out', () => {
    // 6 May 2028 is a Saturday, and of 2028 only the statutory days are known.
    const nextDue = { kind: 'REASSESSMENT', on: plainDate('2028-05-08') } as const;
    const [reminder] = compose(
      { openPosting: null, filedAssessmentOn: plainDate('2025-05-06'), nextDue },
      '2028-05-01',
    );
    expect(reminder?.text).toContain('自上次评估之日（2025-05-06，当日不计入）起算，2028-05-08 为');
    expect(reminder?.text).toContain('放假通知尚未公布，该日为暂定');
  });

  it('that the county’s first round set the day, where it was not counted', () => {
    const nextDue = { kind: 'FIRST_ASSESSMENT', on: plainDate('2023-07-31') } as const;
    const [reminder] = compose({ openPosting: null, nextDue }, '2023-08-01');
    expect(reminder).toMatchObject({ title: '首次评估期限已逾期 1 天：示例一厂' });
    expect(reminder?.text).toContain('首轮评估的截止日');
  });

  it('the same under the same id on every day on which it stands', () => {
    const ids = ['2026-03-16', '2026-03-17', '2026-03-19'].map((day) => compose({}, day)[0]?.messageId);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(compose({}, '2026-03-20')[0]?.messageId).not.toBe(ids[0]);
    expect(compose({ creditCode: '91433122MA1C6Q23T4' }, '2026-03-16')[0]?.messageId).not.toBe(ids[0]);
  });
});

describe('a deadline is settled', () => {
  const filing = { deadline: 'FILING', dueOn: plainDate('2026-03-23') } as const;
  it('once the employer owes it no more, or by another day', () => {
    expect(isSettled(filing, record, [])).toBe(false);
    expect(isSettled(filing, { ...record, nextDue: null }, [])).toBe(true);
    expect(isSettled(filing, { ...record, nextDue: { kind: 'FILING', on: plainDate('2026-03-24') } }, [])).toBe(true);
  });
});
