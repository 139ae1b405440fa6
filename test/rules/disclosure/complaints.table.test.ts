import { describe, expect, it } from 'vitest';
import {
  complaintLimits,
  complaintPhotoLimits,
  maskComplaintText,
} from '../../../functions/rules/disclosure/complaint.ts';
import { complaintKinds } from '../../../functions/rules/disclosure/complaintKinds.ts';
import {
  type ComplaintState,
  complaintClocks,
  complaintLifecycle,
} from '../../../functions/rules/disclosure/complaintLifecycle.ts';
import { countComplaints } from '../../../functions/rules/disclosure/countComplaints.ts';
import { countComplaintPeriod, isComplaintOverdue } from '../../../functions/rules/disclosure/judgeComplaintStep.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

describe('the tables of complaints', () => {
  it('name a source in every row, and limits whose windows make up a day', () => {
    for (const { source, title } of Object.values(complaintKinds)) expect([source.clause, title]).not.toContain('');
    for (const { source } of Object.values(complaintLifecycle)) expect(source.clause).not.toBe('');
    const limits = [...complaintLimits, ...complaintPhotoLimits];
    expect(new Set(limits.map(({ id }) => id)).size).toBe(limits.length);
    for (const { windowSeconds, most } of limits) expect([86_400 % windowSeconds, most > 0]).toEqual([0, true]);
  });

  it('lead from receipt to an end by every path, and have a clock wherever something is to be done', () => {
    const steps = Object.values(complaintLifecycle);
    const walk = (state: ComplaintState): ComplaintState[] => {
      const next = steps.filter(({ from }) => from === state).map(({ to }) => to);
      expect(state in complaintClocks, state).toBe(next.length > 0);
      return next.length === 0 ? [state] : next.flatMap(walk);
    };
    expect(walk('RECEIVED').toSorted()).toEqual(['HANDLED', 'NOT_ACCEPTED']);
  });
});

describe('the periods of complaints', () => {
  it.each([
    ['RECEIVED', '2026-03-02', '2026-03-17'],
    // The 15th day is a Saturday: it rolls over to Monday.
    ['RECEIVED', '2026-03-06', '2026-03-23'],
    ['ACCEPTED', '2026-03-03', '2026-05-06'],
    ['HANDLED', '2026-03-02', null],
    ['NOT_ACCEPTED', '2026-03-02', null],
  ] as const)('%s on %s: %s', (state, on, due) => {
    expect(countComplaintPeriod(state, plainDate(on), [])).toBe(due);
  });

  it('are over from the day after the last', () => {
    const dueOn = plainDate('2026-03-17');
    const overdue = (on: string) => isComplaintOverdue({ dueOn }, plainDate(on));
    expect(['2026-03-16', '2026-03-17', '2026-03-18'].map(overdue)).toEqual([false, false, true]);
    expect(isComplaintOverdue({ dueOn: null }, plainDate('2099-01-01'))).toBe(false);
  });
});

describe('what others may know of complaints', () => {
  it.each([
    [0, 0],
    [1, null],
    [2, null],
    [3, 3],
  ])('%i of a kind are told as %j', (number, told) => {
    const complaints = Array.from({ length: number }, () => ({ kind: 'TRAINING', state: 'ACCEPTED' }) as const);
    const { byKind, received, open } = countComplaints(2026, complaints);
    expect(byKind.find(({ kind }) => kind === 'TRAINING')?.count).toBe(told);
    expect([received, open]).toEqual([number, number]);
  });

  it('is a text without the reporter', () => {
    const sender = { reporter: { name: '示例举报人', phone: '13900000009' } };
    expect(maskComplaintText(sender, '示例举报人（139 0000 0009）反映粉尘大')).toBe(
      '〔姓名或号码已隐去〕（〔手机号码已隐去〕）反映粉尘大',
    );
    expect(maskComplaintText({ reporter: { name: null, phone: null } }, '粉尘大')).toBe('粉尘大');
  });
});
