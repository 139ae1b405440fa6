import type { Officer } from '../../../rules/inspections/officer.ts';
import type { VisitPlan } from '../../../rules/inspections/planVisits.ts';
import type { PlainDate } from '../../../rules/kernel/plainDate.ts';
import type { Context } from '../../context.ts';

/** What visits need of a plan once it is drawn. */
export type DrawnPlan = VisitPlan & {
  readonly name: string;
  /** Number of the decision that the plan rests on. */
  readonly decision: string;
  /** Those that are visited, substitutes in place of the replaced, each with at least two officers of the roster. */
  readonly drawn: readonly { readonly creditCode: string; readonly officerIds: readonly string[] }[];
};

/** An officer with the subject of its account; null: it does not sign in. */
export type RosterOfficer = Officer & { readonly account: string | null };

export type PlanRef = Pick<VisitPlan, 'county' | 'planId'>;

/** Where visits learn of officers, plans and the county's cap, which other operations keep. */
export type VisitSource = {
  /** The roster without those who have retired; those whose card has expired included. */
  readonly listOfficers: (context: Context, county: string) => Promise<readonly RosterOfficer[]>;
  /** Null while it is not drawn. */
  readonly findDrawnPlan: (context: Context, plan: PlanRef) => Promise<DrawnPlan | null>;
  /** Most checks of one employer in a calendar year; null where the county has set none. */
  readonly findYearlyCap: (context: Context, county: string, on: PlainDate) => Promise<number | null>;
};
