import type { Figure } from './composeDashboard.ts';
import type { MeasureId } from './measures.ts';

type RateRow = {
  readonly title: string;
  readonly definition: string;
  /** What it is a share of: these together. The lists behind a rate are those of its figures. */
  readonly of: readonly MeasureId[];
  readonly part: MeasureId;
};

/**
 * Shares that are made of figures beside them.
 * @source R83、R84、R153；分子、分母的口径为自定（D）
 */
export const rates = {
  FILED_ON_TIME_RATE: {
    title: '评估报告按期报送率',
    definition: '当年报送的评估报告中按期报送的比例。',
    part: 'FILED_ON_TIME',
    of: ['FILED_ON_TIME', 'FILED_LATE'],
  },
  PATROL_COMPLETENESS: {
    title: '巡查报送率',
    definition: '应巡查中已报送的比例，不论是否逾期。',
    part: 'PATROLS_SUBMITTED',
    of: ['PATROLS_EXPECTED'],
  },
  PATROL_TIMELINESS: {
    title: '巡查及时率',
    definition: '应巡查中按期报送的比例。',
    part: 'PATROLS_IN_TIME',
    of: ['PATROLS_EXPECTED'],
  },
} as const satisfies Record<string, RateRow>;

export type RateId = keyof typeof rates;

/** A share of 0–1; null where there is nothing that it is a share of. */
export type Rate = { readonly rate: RateId; readonly value: number | null };

/** The rate with its row's type widened. */
export function getRate(id: RateId): RateRow {
  return rates[id];
}

/** The rates of a row of figures: those whose figures all stand in it. */
export function computeRates(figures: readonly Figure[]): readonly Rate[] {
  const values = new Map(figures.map(({ measure, value }) => [measure, value]));
  return (Object.keys(rates) as RateId[]).flatMap((rate) => {
    const { part, of } = getRate(rate);
    const found = [part, ...of].map((measure) => values.get(measure));
    if (found.includes(undefined)) return [];
    const whole = of.reduce((sum, measure) => sum + (values.get(measure) ?? 0), 0);
    return [{ rate, value: whole === 0 ? null : (values.get(part) ?? 0) / whole }];
  });
}
