import { composeVisitNotified } from '../../../rules/inbox/composeVisitHappenings.ts';
import { judgeVisitOfficers } from '../../../rules/inspections/judgeVisitOfficers.ts';
import { type SiteVisit, toVisitOfficer } from '../../../rules/inspections/siteVisit.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { takeVisitStep, type VisitStepInput } from './takeVisitStep.ts';

/**
 * Serves the employer the notice of a visit: from then on it sees the visit with its officers' names and cards. They are
 * looked at once more as they will be on the day. Permission `notifyVisit`. Refusals: NOTICE_NOT_IN_TIME,
 * VISIT_NOT_APPROVED, VISIT_DAY_BLOCKED, WRONG_VISIT_STATE, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source visitLifecycle, visitCauses
 */
export async function notifyVisit(context: Context, input: VisitStepInput): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'notifyVisit',
    permission: 'notifyVisit',
    action: 'NOTIFY',
    tell: composeVisitNotified,
    complete: async (visit) => {
      const officers = await context.visitSource.listOfficers(context, visit.county);
      const notices = await context.notices.read(visit.county);
      const refusal = judgeVisitOfficers(visit, visit.officerIds, visit.on, { officers, notices });
      if (refusal !== null) return refused(refusal);
      const sent = officers.filter(({ officerId }) => visit.officerIds.includes(officerId)).map(toVisitOfficer);
      return accepted({ visit: { notice: { servedAt: context.now, officers: sent } } });
    },
  });
}
