import { composeRuleSet, toRuleSetId } from '../../../rules/assessments/countyRuleSets.ts';
import type { ManagementGrade } from '../../../rules/assessments/grades.ts';
import { type CategoryShift, judgeByRuleSet, toOutcome } from '../../../rules/assessments/judgeByRuleSet.ts';
import { findCapProblems, toCap } from '../../../rules/assessments/registerRuleSet.ts';
import type { RuleSet } from '../../../rules/assessments/ruleSet.ts';
import { defaultRuleSet } from '../../../rules/assessments/ruleSets.ts';
import type { ListedEmployer } from '../../../rules/employers/employerRecord.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { type Context, permit } from '../../context.ts';
import { getAssessments } from '../listAssessments.ts';
import { getRuleSet } from './findRuleSet.ts';
import { readRuleSetUpload } from './readRuleSetUpload.ts';

/** Employers that one trial looks at: five pages, ten store calls, well below the gateway's time limit. */
export const mostTried = 500;
const pageSize = 100;

export type TryRuleSetInput = {
  readonly uploadId: string;
  readonly keyItemCapsGrade: ManagementGrade | null;
  /** Cursor of the trial before; null: from the beginning of the directory. */
  readonly after: string | null;
};

/** One employer whose category changes, or may change. */
export type TriedEmployer = CategoryShift & Pick<ListedEmployer, 'county' | 'creditCode' | 'name'>;

/** What an uploaded table would come to for one portion of the county's employers; portions are added up. */
export type RuleSetTrial = {
  readonly itemCount: number;
  readonly totalMarks: number;
  readonly employers: number;
  readonly unassessed: number;
  readonly changing: number;
  readonly undecided: number;
  readonly shifts: readonly (CategoryShift & { readonly employers: number })[];
  readonly affected: readonly TriedEmployer[];
  readonly endCursor: string | null;
};

/**
 * Says how an uploaded table would have judged the latest assessments of the county's next 500 employers; writes
 * nothing. Two store calls for a hundred employers. Permission `importRuleSet`. Refusals: INVALID_INPUT,
 * FILE_REJECTED, WORKBOOK_REJECTED.
 */
export async function tryRuleSet(
  context: Context,
  { uploadId, keyItemCapsGrade, after }: TryRuleSetInput,
): Promise<Result<RuleSetTrial, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'importRuleSet', { county });
  const problems = findCapProblems(keyItemCapsGrade);
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const read = await readRuleSetUpload(context, county, uploadId);
  if (!read.ok) return read;
  // Not yet a version: nothing is told by its id, title or day.
  const particulars = {
    id: toRuleSetId(county, 0),
    baseId: defaultRuleSet.id,
    title: '',
    decisionNumber: '',
    effectiveFrom: context.today,
    keyItemCapsGrade: toCap(keyItemCapsGrade),
  };
  const tried = composeRuleSet(particulars, read.value);
  let employers = 0;
  const judged: TriedEmployer[] = [];
  let cursor = after;
  do {
    const page = await context.stores.listEmployers(county, {}, { first: pageSize, after: cursor });
    employers += page.items.length;
    judged.push(...(await judgePage(context, page.items, tried)));
    cursor = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
  } while (cursor !== null && employers < mostTried);
  const thousandths = read.value.reduce((sum, { marks }) => sum + Math.round(marks * 1_000), 0);
  const portion = { employers, unassessed: employers - judged.length, endCursor: cursor };
  return accepted({
    itemCount: read.value.length,
    totalMarks: thousandths / 1_000,
    ...portion,
    ...countShifts(judged),
  });
}

/** The assessed among a page's employers, by the table that is tried. */
async function judgePage(
  context: Context,
  employers: readonly ListedEmployer[],
  tried: RuleSet,
): Promise<readonly TriedEmployer[]> {
  const latest = employers.flatMap(({ county, creditCode, summary }) =>
    summary ? [{ county, creditCode, assessmentId: summary.assessmentId }] : [],
  );
  if (latest.length === 0) return [];
  const nameOf = new Map(employers.map(({ creditCode, name }) => [creditCode, name]));
  const assessments = await getAssessments(context, latest);
  return Promise.all(
    assessments.map(async (assessment) => {
      const { county, creditCode, ruleSetId } = assessment;
      const shift = judgeByRuleSet(assessment, await getRuleSet(context, ruleSetId), tried);
      return { county, creditCode, name: nameOf.get(creditCode) ?? creditCode, ...shift };
    }),
  );
}

function countShifts(judged: readonly TriedEmployer[]) {
  const shifts = new Map<string, CategoryShift & { employers: number }>();
  for (const { from, best, worst } of judged) {
    const key = `${from} ${best} ${worst}`;
    shifts.set(key, { from, best, worst, employers: (shifts.get(key)?.employers ?? 0) + 1 });
  }
  const affected = judged.filter((one) => toOutcome(one) !== 'SAME');
  const changing = affected.filter((one) => toOutcome(one) === 'CHANGES').length;
  return { changing, undecided: affected.length - changing, shifts: [...shifts.values()], affected };
}
