import { countCheck } from '../../../rules/inspections/inspectionCount.ts';
import {
  findRecordProblems,
  listUnansweredItems,
  toVisitFindings,
  type VisitRecordInput,
} from '../../../rules/inspections/judgeVisitRecord.ts';
import type { SiteVisit } from '../../../rules/inspections/siteVisit.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Change } from '../../../storage/stores.ts';
import { changeAggregate } from '../../changes.ts';
import type { Context } from '../../context.ts';
import { openPublicationDuty } from '../../disclosure/publicationSteps.ts';
import { takeVisitStep, type VisitStepInput } from './takeVisitStep.ts';

export type EndVisitInput = VisitStepInput & VisitRecordInput;

/**
 * Ends a visit with its record: a verdict for every item of the list, findings with their evidence, measurements; or why
 * nothing could be checked. From then on its result is owed to the public. Only a visit that checked something counts in the employer's year. Permission `conductVisit`.
 * Refusals: ITEMS_WITHOUT_VERDICT, WRONG_VISIT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source visitLifecycle, visitForm
 */
export async function endVisit(context: Context, input: EndVisitInput): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'endVisit',
    permission: 'conductVisit',
    action: 'END',
    complete: async (visit) => {
      const itemIds = listUnansweredItems(visit, input);
      if (itemIds.length > 0) return refused<Refusal>({ code: 'ITEMS_WITHOUT_VERDICT', itemIds });
      const problems = findRecordProblems(visit, input);
      if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
      const { outcome, note, answers, measurements } = input;
      const record = {
        endedAt: context.now,
        outcome,
        note: note?.trim() ?? null,
        answers,
        measurements,
        findings: toVisitFindings(visit, input),
      };
      const counted = outcome === 'CHECKED' ? await countForEmployer(context, visit) : [];
      const owed = await openPublicationDuty(context, 'endVisit', toPublicationOf(visit));
      return accepted({ visit: { record }, alsoWrites: [...counted, owed] });
    },
  });
}

function toPublicationOf({ county, visitId, employerName: name, creditCode, on }: SiteVisit) {
  return { county, kind: 'VISIT_RESULT' as const, subjectId: visitId, party: { name, creditCode }, eventOn: on };
}

/** None where the employer has left the ledger meanwhile. */
async function countForEmployer(context: Context, visit: SiteVisit): Promise<readonly Change[]> {
  const employer = await context.stores.findEmployer(visit);
  if (employer === null) return [];
  const after = { ...employer, inspections: countCheck(employer.inspections, visit.on) };
  return [changeAggregate(context, 'endVisit', 'employer', employer, after)];
}
