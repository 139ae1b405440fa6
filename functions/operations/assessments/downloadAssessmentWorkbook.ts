import { type ComposedWorkbook, composeAssessmentWorkbook } from '../../rules/assessments/composeAssessmentWorkbook.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { StoredEmployer } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import { findEmployer } from '../employers/findEmployer.ts';
import { workbookType } from '../employers/startLedgerImport.ts';
import { getRuleSetOn } from './ruleSets/findRuleSet.ts';
import { writeAssessmentWorkbook } from './workbook/writeAssessmentWorkbook.ts';

export type WorkbookDownload = { readonly url: string; readonly fileName: string };

/** An employer's workbook by the set of today, filled in with its latest assessment, or with the ledger's factors. */
export async function composeOwnWorkbook(context: Context, employer: StoredEmployer): Promise<ComposedWorkbook> {
  const latest = employer.summary && (await context.stores.findAssessment(employer, employer.summary.assessmentId));
  return composeAssessmentWorkbook(employer, latest, await getRuleSetOn(context, employer.county, context.today));
}

/**
 * A passing address of an employer's filled-in workbook, or null when there is no such employer. Records nothing.
 * Permission `fillAssessmentWorkbook`.
 */
export async function downloadAssessmentWorkbook(context: Context, ref: EmployerRef): Promise<WorkbookDownload | null> {
  const employer = await findEmployer(context, ref, 'fillAssessmentWorkbook');
  if (employer === null) return null;
  const composed = await composeOwnWorkbook(context, employer);
  const { county, creditCode } = employer;
  const key = `exports/${county}/${creditCode}/assessment-workbook.xlsx`;
  await context.files.write(key, await writeAssessmentWorkbook(composed, context.now), workbookType);
  return { url: await context.files.presignDownload(key, composed.fileName), fileName: composed.fileName };
}
