import { composeRuleSetWorkbook } from '../../../rules/assessments/ruleSetWorkbook.ts';
import { type Context, permit } from '../../context.ts';
import { workbookType } from '../../employers/startLedgerImport.ts';
import type { WorkbookDownload } from '../downloadAssessmentWorkbook.ts';
import { writeRuleSetWorkbook } from '../workbook/writeRuleSetWorkbook.ts';
import { getRuleSetOn } from './findRuleSet.ts';

/**
 * A passing address of the table that the viewer's county judges by today, to be edited and uploaded again. Records
 * nothing. Permission `importRuleSet`.
 */
export async function downloadRuleSetWorkbook(context: Context): Promise<WorkbookDownload> {
  const county = context.viewer.county ?? '';
  permit(context, 'importRuleSet', { county });
  const composed = composeRuleSetWorkbook(await getRuleSetOn(context, county, context.today));
  const key = `exports/${county}/rule-set-workbook.xlsx`;
  await context.files.write(key, await writeRuleSetWorkbook(composed, context.now), workbookType);
  return { url: await context.files.presignDownload(key, composed.fileName), fileName: composed.fileName };
}
