import { judgeVisitOfficers } from '../../../rules/inspections/judgeVisitOfficers.ts';
import { type SiteVisit, toVisitOfficer } from '../../../rules/inspections/siteVisit.ts';
import { visitForm } from '../../../rules/inspections/visitForm.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { refuseInput, takeVisitStep, type VisitStepInput } from './takeVisitStep.ts';

export type StartVisitInput = VisitStepInput & { readonly officerIds: readonly string[] };

/**
 * Starts a visit on its day with the officers who are there: at least two of those sent, whose cards are valid today.
 * The check list is that of the employer's category today. Permission `conductVisit`. Refusals: NOT_THE_VISIT_DAY,
 * VISIT_DAY_BLOCKED, WRONG_VISIT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source visitLifecycle, visitForm；行政处罚法（2021年修订）第四十二条、第五十五条
 */
export async function startVisit(context: Context, input: StartVisitInput): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'startVisit',
    permission: 'conductVisit',
    action: 'START',
    complete: async (visit) => {
      const present = [...new Set(input.officerIds)];
      if (!present.every((id) => visit.officerIds.includes(id)))
        return refuseInput('officerIds', 'OFFICER_NOT_SENT', '到场人员不是本次检查指派的人员，请先办理改派');
      const officers = await context.visitSource.listOfficers(context, visit.county);
      const notices = await context.notices.read(visit.county);
      const refusal = judgeVisitOfficers(visit, present, context.today, { officers, notices });
      if (refusal !== null) return refused(refusal);
      const employer = await context.stores.findEmployer(visit);
      const start = {
        startedAt: context.now,
        officers: officers.filter(({ officerId }) => present.includes(officerId)).map(toVisitOfficer),
        form: { version: visitForm.version, category: employer?.effective?.category ?? null },
      };
      return accepted({ visit: { start } });
    },
  });
}
