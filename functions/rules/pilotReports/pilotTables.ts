import type { Column } from '../reports/reportDocument.ts';
import { getMeasure, type MeasureId } from '../statistics/measures.ts';
import type { PilotChart, PilotTable } from './pilotDocument.ts';
import type { PilotFacts } from './pilotFacts.ts';
import { toLastDay, toPeriodText } from './pilotPeriod.ts';

/** What a table's figures are of: as things stand on the day of the figures, or of the months of the period. */
export type Span = 'STOCK' | 'PERIOD';

/** A column of numbers, by a measure's title unless another is given. */
export function toNumberColumn(measure: MeasureId, title = getMeasure(measure).title): Column {
  return { title: `${title}（${getMeasure(measure).unit}）`, weight: 2, align: 'right' };
}

/** A share in percent with one decimal, a half rounded up; a dash where there is nothing to have a share of. */
export function toPercent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${(Math.round((part * 1000) / whole) / 10).toFixed(1)}%`;
}

/** The note under a table: which days its figures are of, and what each measure counts. */
export function toNote(facts: PilotFacts, span: Span, measures: readonly MeasureId[], more = ''): string {
  const days = {
    STOCK: `数字截至 ${facts.asOf}，为当日现状`,
    PERIOD: `${toPeriodText(facts)}发生数，统计至 ${toLastDay(facts, facts.asOf)}，口径中的“当年”指本期间`,
  }[span];
  const definitions = measures.map((measure) => {
    const { title, definition, source } = getMeasure(measure);
    return `${title}：${definition.replace(/。$/, '')}（${source.clause}）`;
  });
  return `来源：职监平台统计；${days}。${[...definitions, ...(more === '' ? [] : [more])].join('；')}。`;
}

/** A row for each of the names and a sum below; the sum of rows that cannot be added up is given. */
export function withSum(
  rows: readonly (readonly string[])[],
  sum: readonly string[],
): Pick<PilotTable, 'rows' | 'emphasised'> {
  return { rows: [...rows, sum], emphasised: [rows.length] };
}

/**
 * A row of numbers for each body, one for what belongs to none of them (retired bodies, or none given) where there is
 * any, and the county's below: so that rows always add up.
 * @param read the numbers of a body by its id, or of the county
 */
export function toBodyRows(
  { county }: Pick<PilotFacts, 'county'>,
  read: (bodyId?: string) => readonly number[],
  toRow: (name: string, numbers: readonly number[]) => readonly string[] = (name, numbers) => [
    name,
    ...numbers.map(String),
  ],
): Pick<PilotTable, 'rows' | 'emphasised'> {
  const all = read();
  const rows = county.bodies.map(({ id, name }) => ({ name, numbers: read(id) }));
  const rest = all.map((n, at) => rows.reduce((left, { numbers }) => left - (numbers[at] ?? 0), n));
  const shown = rest.some((n) => n !== 0) ? [...rows, { name: '其他（已撤并或未列）', numbers: rest }] : rows;
  return withSum(
    shown.map(({ name, numbers }) => toRow(name, numbers)),
    toRow('合计', all),
  );
}

/** A chart, unless it would show nothing: then a line says so. */
export function chartUnlessEmpty(
  chart: Omit<PilotChart, 'kind'>,
): PilotChart | { readonly kind: 'paragraph'; readonly text: string } {
  if (chart.series.some(({ values }) => values.some((value) => value > 0))) return { kind: 'chart', ...chart };
  return { kind: 'paragraph', text: `（${chart.title}：各数均为 0，不作图。）` };
}
