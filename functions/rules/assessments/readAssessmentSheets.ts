import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { Cell, LedgerSheet } from '../employers/ledgerSheet.ts';
import { toCellText } from '../employers/normaliseText.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { WorkbookProblem } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import {
  factorColumns,
  guideCells,
  identityRows,
  selfCheckColumns,
  workbookSheets,
  workbookTemplate,
} from './assessmentWorkbook.ts';
import { withNotes } from './explainGrading.ts';
import { findSheet, findSheetProblems } from './findSheetProblems.ts';
import { type EmployerGrading, gradeEmployer } from './gradeEmployer.ts';
import { type FactorFinding, judgeFactors } from './judgeFactors.ts';
import { placeFactorProblems, readFactorRows } from './readFactorRows.ts';
import { placeSelfCheckProblems, readSelfCheckRows } from './readSelfCheckRows.ts';
import type { RuleSet } from './ruleSet.ts';
import { type SelfCheckAnswer, scoreSelfCheck } from './scoreSelfCheck.ts';
import { settleIndustryRisk } from './settleIndustryRisk.ts';
import { testValidities } from './testValidity.ts';
import { toWorkbookProblem, type WorkbookProblemCode } from './workbookProblems.ts';

/** What a workbook says, ready to be recorded, and what it would come to on the day it was read. */
export type AssessmentDraft = {
  readonly factors: readonly FactorFinding[];
  readonly selfCheck: readonly SelfCheckAnswer[];
  readonly grading: EmployerGrading;
};

export type WorkbookCircumstances = {
  readonly employer: EmployerRecord;
  readonly ruleSet: RuleSet;
  /** Day that the assessment is judged for. */
  readonly today: PlainDate;
};

type Rejection = { readonly problems: readonly WorkbookProblem[] };

/**
 * Reads an employer's filled-in workbook. One that is not ours, is another employer's, or was made for another
 * template version or rule set is refused as a whole; otherwise every problem is named at its cell, those of the
 * rules on factors and answers too.
 * @returns the draft with its trial grading; or the problems, at least one
 * @source R70–R76
 */
export function readAssessmentSheets(
  sheets: readonly LedgerSheet[],
  { employer, ruleSet, today }: WorkbookCircumstances,
): Result<AssessmentDraft, Rejection> {
  const foreign = findIdentityProblem(sheets, employer, ruleSet);
  if (foreign !== null) return refused({ problems: [foreign] });
  const structure = [
    ...findSheetProblems(sheets, workbookSheets.factors, factorColumns),
    ...findSheetProblems(sheets, workbookSheets.selfCheck, selfCheckColumns),
  ];
  const factorSheet = findSheet(sheets, workbookSheets.factors);
  const selfCheckSheet = findSheet(sheets, workbookSheets.selfCheck);
  if (structure.length > 0 || !factorSheet || !selfCheckSheet) return refused({ problems: structure });

  const factors = readFactorRows(factorSheet);
  const findings = factors.found.map(({ finding }) => finding);
  const validity = testValidities[settleIndustryRisk(employer.industryCode, employer.industryAnswer).risk.risk];
  const judged = judgeFactors(findings, { assessedOn: today, staff: employer.staff, validity });
  if (!judged.ok) placeFactorProblems(factors, judged.refusal.problems);

  const selfCheck = readSelfCheckRows(selfCheckSheet, ruleSet.selfCheckItems);
  const answers = selfCheck.found.map(({ answer }) => answer);
  const scored = scoreSelfCheck(answers, ruleSet);
  if (!scored.ok) placeSelfCheckProblems(selfCheck, ruleSet.selfCheckItems, scored.refusal.problems);

  const problems = [...factors.problems.list(), ...selfCheck.problems.list()];
  if (problems.length > 0 || !judged.ok) return refused({ problems });
  const graded = gradeEmployer({ factors: judged.value, management: { answers } }, ruleSet);
  if (!graded.ok) throw new Error(`factors and answers without a problem are not graded: ${graded.refusal.code}`);
  return accepted({ factors: findings, selfCheck: answers, grading: withNotes(graded.value, judged.value) });
}

function findIdentityProblem(
  sheets: readonly LedgerSheet[],
  employer: EmployerRecord,
  ruleSet: RuleSet,
): WorkbookProblem | null {
  const rows = findSheet(sheets, workbookSheets.identity)?.rows ?? [];
  const read = (key: keyof typeof identityRows): Cell => rows[identityRows[key].row - 1]?.[1] ?? null;
  const refuse = (code: WorkbookProblemCode, cell: string) => toWorkbookProblem(workbookSheets.guide, cell, code);
  const version = Number(toCellText(read('version')));
  const isWhole = (['ruleSetId', 'county', 'creditCode'] as const).every((key) => toCellText(read(key)) !== '');
  if (toCellText(read('mark')) !== workbookTemplate.mark || !(version >= 1) || !isWhole) {
    return refuse('TEMPLATE_FOREIGN', guideCells.title);
  }
  const isOwn =
    toCellText(read('creditCode')) === employer.creditCode && toCellText(read('county')) === employer.county;
  if (!isOwn) return refuse('TEMPLATE_OTHER_EMPLOYER', guideCells.creditCode);
  const isCurrent = version === workbookTemplate.version && toCellText(read('ruleSetId')) === ruleSet.id;
  return isCurrent ? null : refuse('TEMPLATE_OUTDATED', guideCells.ruleSet);
}
