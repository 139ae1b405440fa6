import { countPublicationPeriod } from '../../../rules/disclosure/publicationDuties.ts';
import { findPublishedVisit, toVisitContent } from '../../../rules/inspections/publishedVisit.ts';
import { type SiteVisit, toVisitResult } from '../../../rules/inspections/siteVisit.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { publishDuty } from '../../disclosure/publicationSteps.ts';
import { takeVisitStep, type VisitStepInput } from './takeVisitStep.ts';

/**
 * Settles a visit's result, which follows from its record, and the last day for publishing it. Permission
 * `concludeVisit`. Refusals: VISIT_NOT_APPROVED (an emergency without its approval), WRONG_VISIT_STATE, NOT_FOUND,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source visitLifecycle, publicationDuties
 */
export async function concludeVisit(context: Context, input: VisitStepInput): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'concludeVisit',
    permission: 'concludeVisit',
    action: 'CONCLUDE',
    complete: async ({ record, on, county }) => {
      // The lifecycle lets nothing get here that has no record.
      if (record === null) return refused<Refusal>({ code: 'STATE_CONFLICT' });
      const notices = await context.notices.read(county);
      const { endsOn } = countPublicationPeriod('VISIT_RESULT', on, { notices });
      const conclusion = { result: toVisitResult(record), concludedOn: context.today, publishBy: endsOn };
      return accepted({ visit: { conclusion } });
    },
  });
}

/**
 * Makes a visit's result public; from then on nothing of the visit changes. Late publication is possible and shows by
 * its day. Permission `publishVisit`. Refusals: WRONG_VISIT_STATE, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source visitLifecycle, R163
 */
export async function publishVisit(context: Context, input: VisitStepInput): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'publishVisit',
    permission: 'publishVisit',
    action: 'PUBLISH',
    complete: async (visit) => {
      const published = findPublishedVisit({ ...visit, publishedOn: context.today });
      // The lifecycle lets nothing get here that has no result.
      if (published === null) return refused<Refusal>({ code: 'STATE_CONFLICT' });
      const ref = { county: visit.county, kind: 'VISIT_RESULT' as const, subjectId: visit.visitId };
      const duty = await publishDuty(context, 'publishVisit', ref, { ...toVisitContent(published), persons: [] });
      return duty.ok ? accepted({ visit: { publishedOn: context.today }, alsoWrites: [duty.value] }) : duty;
    },
  });
}
