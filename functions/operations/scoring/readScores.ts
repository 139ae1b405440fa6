import { composeScoreWorkbook } from '../../rules/scoring/composeScoreWorkbook.ts';
import type { ScorePeriod } from '../../rules/scoring/scorePeriod.ts';
import type { ScoreObjection, ScoreTable, ScoreVersion } from '../../rules/scoring/scoreTable.ts';
import type { UnitScore } from '../../rules/scoring/scoreUnits.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { type Context, permit, permitList } from '../context.ts';
import { workbookType } from '../employers/startLedgerImport.ts';
import { tryScores } from './fixScores.ts';
import { readScores } from './scoreFiles.ts';

/** Score tables of the viewer's county, latest period first. Permission `readScores`. @throws AccessRefused */
export async function listScoreTables(context: Context, page: PageRequest): Promise<Page<ScoreTable>> {
  const { county } = permitList(context, 'readScores');
  return context.stores.listScoreTables(county, page);
}

/** The table of a period, or null until it is fixed. Permission `readScores`. @throws AccessRefused */
export async function findScoreTable(context: Context, period: ScorePeriod): Promise<ScoreTable | null> {
  const { county } = permitList(context, 'readScores');
  return context.stores.findScoreTable(county, period);
}

/** The scores of a version; to a body its own. One file. Permission `readScores`. */
export async function listUnitScores(context: Context, version: ScoreVersion): Promise<readonly UnitScore[]> {
  return selectOwn(context, (await readScores(context, version)).scores);
}

/** What was objected; to a body what it said itself. */
export function selectObjections(context: Context, table: ScoreTable): readonly ScoreObjection[] {
  return selectOwn(context, table.objections);
}

/** What the scores of a period would be as of now; nothing is fixed. To a body its own. Permission `readScores`. */
export async function trialScores(context: Context, period: ScorePeriod): Promise<readonly UnitScore[]> {
  const { county } = permitList(context, 'readScores');
  return selectOwn(context, (await tryScores(context, county, period))?.scores ?? []);
}

function selectOwn<T extends { readonly unitId: string }>(context: Context, given: readonly T[]): readonly T[] {
  const { bodyId } = permitList(context, 'readScores');
  return given.filter(({ unitId }) => bodyId === null || unitId === bodyId);
}

/** A passing address of a version's workbook, with all units. Permission `fixScores`, or leaders'. Null to bodies. */
export async function downloadScoreWorkbook(
  context: Context,
  { county, period }: ScoreTable,
  version: ScoreVersion,
): Promise<string | null> {
  permit(context, 'readScores', { county, bodyId: context.viewer.organisation ?? '' });
  if (permitList(context, 'readScores').bodyId !== null) return null;
  const { writePlanWorkbook } = await import('../inspections/writePlanWorkbook.ts');
  const bytes = await writePlanWorkbook(composeScoreWorkbook(await readScores(context, version)), version.fixedAt);
  const key = `exports/${county}/scores-${period}-${version.number}.xlsx`;
  await context.files.write(key, bytes, workbookType);
  return context.files.presignDownload(key, `${period}考核评分-第${version.number}版.xlsx`);
}
