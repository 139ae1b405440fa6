import { categories } from '../../../../../functions/rules/assessments/grades.ts';
import { wholeRatio } from '../../../../../functions/rules/inspections/judgePlanSettings.ts';
import {
  judgeSamplingRules,
  type SamplingRules,
} from '../../../../../functions/rules/inspections/planSettingsVersion.ts';
import type { PlainDate } from '../../../../../functions/rules/kernel/plainDate.ts';
import type { Problem } from '../../../shared/refusal.ts';
import { today } from '../../../shared/today.ts';
import type { PlanText } from '../planForm.ts';
import type { Category, SettingsVersionsQuery, VisitWeight } from '../plans.graphql.ts';

export type SettingsVersion = SettingsVersionsQuery['planSettings'][number];
export type ByCategoryText = Readonly<Record<Category, string>>;

/** Sampling rules as they are typed; ratios in percent. */
export type SettingsText = {
  readonly effectiveOn: string;
  readonly decision: string;
  readonly ratios: ByCategoryText;
  readonly timesPerYear: ByCategoryText;
  /** Industry codes with anything between them. */
  readonly fullCoverage: string;
  readonly yearlyCap: string;
  readonly spacingDays: string;
  readonly officersPerEmployer: string;
};

/** Over which days and with what visits rules are tried. */
export type PeriodText = Pick<PlanText, 'startsOn' | 'endsOn' | 'quietPeriods'> & { readonly weight: VisitWeight };

const blank: SettingsText = {
  effectiveOn: '',
  decision: '',
  ratios: { JIA: '', YI: '', BING: '' },
  timesPerYear: { JIA: '1', YI: '1', BING: '1' },
  fullCoverage: '',
  yearlyCap: '2',
  spacingDays: '30',
  officersPerEmployer: '2',
};

const percentParts = wholeRatio / 100;

/** Ten-thousandths as percent: 1250 → 12.5. */
export const toPercent = (ratio: number): string => String(ratio / percentParts);

/** The latest decision to go on from; day and document are a new one's own. */
export function toSettingsText(version: SettingsVersion | null): SettingsText {
  if (version === null) return blank;
  const { ratios, timesPerYear, fullCoverage, yearlyCap, spacingDays, officersPerEmployer } = version;
  return {
    effectiveOn: '',
    decision: '',
    ratios: mapCategories((category) => toPercent(ratios[category])),
    timesPerYear: mapCategories((category) => String(timesPerYear[category])),
    fullCoverage: fullCoverage.join('、'),
    yearlyCap: String(yearlyCap),
    spacingDays: String(spacingDays),
    officersPerEmployer: String(officersPerEmployer),
  };
}

export function toRules(text: SettingsText): SamplingRules {
  const { ratios, timesPerYear, fullCoverage } = text;
  const codes = fullCoverage
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((code) => code !== '');
  return {
    effectiveOn: text.effectiveOn as PlainDate,
    decision: text.decision.trim(),
    ratios: mapCategories((category) => Math.round(toNumber(ratios[category]) * percentParts)),
    timesPerYear: mapCategories((category) => toNumber(timesPerYear[category])),
    fullCoverage: [...new Set(codes)].sort(),
    yearlyCap: toNumber(text.yearlyCap),
    spacingDays: toNumber(text.spacingDays),
    officersPerEmployer: toNumber(text.officersPerEmployer),
  };
}

/** Nothing typed is no number, rather than nought. */
const toNumber = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));

function mapCategories<Value>(toValue: (category: Category) => Value): Readonly<Record<Category, Value>> {
  return { JIA: toValue('JIA'), YI: toValue('YI'), BING: toValue('BING') };
}

/** What keeps a decision from being recorded. */
export function findSettingsProblems(text: SettingsText): readonly Problem[] {
  const blankNumbers = findBlankNumbers(text);
  const { effectiveOn } = text;
  if (!effectiveOn) return [...blankNumbers, { path: 'rules.effectiveOn', message: '请填写从哪一天起施行。' }];
  if (effectiveOn < today()) return [...blankNumbers, { path: 'rules.effectiveOn', message: '施行日期不得早于今日。' }];
  const day = effectiveOn as PlainDate;
  const anyPeriod = { startsOn: day, endsOn: day, quietPeriods: [] };
  return withoutBlank(blankNumbers, judgeSamplingRules(toRules(text), anyPeriod));
}

/** What keeps rules from being tried; day and document do not matter for that. */
export function findTrialProblems(text: SettingsText, period: PeriodText): readonly Problem[] {
  if (!period.startsOn || !period.endsOn) return [{ path: 'endsOn', message: '请填写试算的期间。' }];
  const { rules, quietPeriods, startsOn, endsOn } = toTrial(toRules(text), period);
  const judged = judgeSamplingRules(rules, { startsOn, endsOn, quietPeriods } as Parameters<
    typeof judgeSamplingRules
  >[1]);
  return withoutBlank(findBlankNumbers(text), judged);
}

/** Rules as if they were in effect from the period's first day. */
export function toTrial(rules: SamplingRules, { startsOn, endsOn, quietPeriods, weight }: PeriodText) {
  const inEffect = { ...rules, effectiveOn: startsOn as PlainDate, decision: rules.decision || '试算' };
  return { rules: inEffect, startsOn, endsOn, quietPeriods, weight };
}

function findBlankNumbers(text: SettingsText): readonly Problem[] {
  const fields = [
    ...categories.flatMap((category) => [
      [`rules.ratios.${category}`, text.ratios[category]] as const,
      [`rules.timesPerYear.${category}`, text.timesPerYear[category]] as const,
    ]),
    ['rules.yearlyCap', text.yearlyCap] as const,
    ['rules.spacingDays', text.spacingDays] as const,
    ['rules.officersPerEmployer', text.officersPerEmployer] as const,
  ];
  return fields
    .filter(([, typed]) => Number.isNaN(toNumber(typed)))
    .map(([path]) => ({ path, message: '请填写数字。' }));
}

/** A field that is blank is said to be so, once. */
function withoutBlank(blanks: readonly Problem[], judged: readonly Problem[]): readonly Problem[] {
  return [...blanks, ...judged.filter(({ path }) => !blanks.some((one) => one.path === path))];
}
