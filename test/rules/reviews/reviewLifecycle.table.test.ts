import { expect, it } from 'vitest';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import type { ReportState } from '../../../functions/rules/kernel/refusals.ts';
import { judgeReportStep, listNextSteps } from '../../../functions/rules/reports/judgeReportStep.ts';
import { reviewActions } from '../../../functions/rules/reports/reportLifecycle.ts';
import { reportFacts } from '../../support/reportFacts.ts';

const { report } = reportFacts();
const today = plainDate('2026-03-12');

/** State → the steps of the review that it allows, written out by hand. */
const allowed: Record<ReportState, readonly string[]> = {
  DRAFT: [],
  IN_PUBLICITY: [],
  WITHDRAWN: [],
  SIGNED: [],
  FILED: ['START_REVIEW'],
  UNDER_REVIEW: ['ORDER_ON_SITE', 'ACCEPT', 'RETURN'],
  ON_SITE: ['RECORD_ON_SITE'],
  RETURNED: [],
  ACCEPTED: [],
  SUPERSEDED: [],
};

const cases = Object.keys(allowed).flatMap((state) =>
  reviewActions.map((action) => [state as ReportState, action] as const),
);

it.each(cases)('%s: %s', (state, action) => {
  const judged = judgeReportStep({ ...report, state }, action, today);
  if (allowed[state].includes(action)) expect(judged.ok).toBe(true);
  else expect(judged).toMatchObject({ ok: false, refusal: { code: 'WRONG_REPORT_STATE', state } });
});

it.each(['FILED', 'UNDER_REVIEW', 'ON_SITE', 'RETURNED', 'ACCEPTED', 'SUPERSEDED'] as const)(
  '%s: the employer itself has no step to take, and withdraws nothing',
  (state) => {
    expect(listNextSteps({ ...report, state }, today)).toEqual([]);
  },
);
