import { judgeSeedSources } from '../../../../functions/rules/inspections/freezePlan.ts';
import { judgePlanDay } from '../../../../functions/rules/inspections/judgePlanDraft.ts';
import { judgePlanSettings } from '../../../../functions/rules/inspections/judgePlanSettings.ts';
import { judgeParties } from '../../../../functions/rules/inspections/planParties.ts';
import type { Instant, PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import type { Problem } from '../../shared/refusal.ts';
import { today } from '../../shared/today.ts';
import { toInstant } from './chinaTime.ts';
import type { Role } from './plans.graphql.ts';

export type QuietText = { readonly from: string; readonly to: string; readonly reason: string };
export type PartyText = { readonly name: string; readonly role: Role; readonly holder: string };

/** A plan as it is typed; moments as `datetime-local` fields hold them. */
export type PlanText = {
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly revealBy: string;
  readonly quietPeriods: readonly QuietText[];
  readonly parties: readonly PartyText[];
  readonly hasBeacon: boolean;
  readonly source: string;
  readonly round: string;
  readonly at: string;
};

export const blankParty: PartyText = { name: '', role: 'BUREAU', holder: '' };

export const blankPlan: PlanText = {
  title: '',
  startsOn: '',
  endsOn: '',
  revealBy: '',
  quietPeriods: [],
  parties: [blankParty, { ...blankParty, role: 'LEADER' }],
  hasBeacon: false,
  source: '',
  round: '',
  at: '',
};

/** A moment that is not filled in is left empty; `findPlanProblems` says so before anything is sent. */
export function toPlanInput(text: PlanText) {
  const { hasBeacon, source, round, at, revealBy, parties, quietPeriods, ...rest } = text;
  return {
    ...rest,
    title: rest.title.trim(),
    quietPeriods: quietPeriods.map((one) => ({ ...one, reason: one.reason.trim() })),
    parties: parties.map(({ name, role, holder }) => ({ name: name.trim(), role, holder: holder.trim() || null })),
    beacon: hasBeacon ? { source: source.trim(), round: round.trim(), at: toInstant(at) ?? '' } : null,
    revealBy: toInstant(revealBy) ?? '',
  };
}

/** Settings without a fault, beside which the period is judged. */
const anySettings = {
  decision: '—',
  ratios: { JIA: 0, YI: 0, BING: 0 },
  timesPerYear: { JIA: 0, YI: 0, BING: 0 },
  fullCoverage: [],
  yearlyCap: 1,
  spacingDays: 0,
  officersPerEmployer: 2,
} as const;

type Period = {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly quietPeriods: readonly { readonly from: PlainDate; readonly to: PlainDate; readonly reason: string }[];
};

/** What is wrong before it is sent, by the rules that the server judges by. */
export function findPlanProblems(text: PlanText): readonly Problem[] {
  const { title, parties, beacon, revealBy, ...period } = toPlanInput(text);
  const { startsOn, endsOn, quietPeriods } = period as unknown as Period;
  const problems: Problem[] = [];
  if (!startsOn) problems.push({ path: 'startsOn', message: '请填写检查期间的第一天。' });
  if (!endsOn) problems.push({ path: 'endsOn', message: '请填写检查期间的最后一天。' });
  if (!revealBy) problems.push({ path: 'revealBy', message: '请填写公开随机数的期限。' });
  if (beacon?.at === '') problems.push({ path: 'beacon.at', message: '请填写公共随机源产生结果的时间。' });
  parties.forEach(({ name }, at) => {
    if (name === '') problems.push({ path: `parties[${at}]`, message: '请填写参与方的名称。' });
  });
  if (problems.length > 0) return problems;
  return [
    ...judgePlanDay({ title, startsOn, endsOn }, today()),
    ...judgePlanSettings({ ...anySettings, startsOn, endsOn, quietPeriods, effectiveOn: startsOn }),
    ...judgeParties(parties),
    ...judgeSeedSources({
      planId: 'new',
      county: '000000',
      replaces: null,
      parties: parties.map(({ name }) => name),
      beacon: beacon as { readonly source: string; readonly round: string; readonly at: Instant } | null,
      frozenAt: new Date().toISOString() as Instant,
      revealBy: revealBy as Instant,
    }),
  ];
}
