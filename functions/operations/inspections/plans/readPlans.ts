import type { DrawFile, Substitution } from '../../../rules/inspections/drawFile.ts';
import type { OfficerRecord } from '../../../rules/inspections/officerRecord.ts';
import type { Plan, PlanRef } from '../../../rules/inspections/plan.ts';
import { listStanding } from '../../../rules/inspections/standingEmployers.ts';
import type { OfficerIdentity } from '../../../rules/inspections/toDrawRoster.ts';
import type { Page, PageRequest } from '../../../storage/stores.ts';
import { type Context, isPermitted, permit } from '../../context.ts';
import { readPlanFile } from './planFiles.ts';

/** A plan; public. */
export async function findPlan(context: Context, ref: PlanRef): Promise<Plan | null> {
  permit(context, 'readPlan', ref);
  return context.stores.findPlan(ref);
}

/** Plans of a county, newest first; public. */
export async function listPlans(context: Context, county: string, page: PageRequest): Promise<Page<Plan>> {
  permit(context, 'readPlan', { county });
  if (!/^\d{6}$/.test(county)) return { items: [], cursors: [], hasNextPage: false };
  return context.stores.listPlans(county, page);
}

/** An officer of a visit: to the public an id; with name, card and salt to who may know it. */
export type AssignedOfficer = {
  readonly id: string;
  readonly known: { readonly officer: OfficerRecord; readonly salt: string } | null;
};

/** An employer of a plan's result. */
export type PlanEmployer = {
  readonly creditCode: string;
  readonly name: string;
  readonly category: DrawFile['list'][number][2];
  /** Stratum and rank of a drawn employer; null of a substitute. */
  readonly place: Pick<DrawFile['drawn'][number], 'stratum' | 'rank'> | null;
  /** Why it is no longer visited; null: it is. */
  readonly replaced: Pick<Substitution, 'reason' | 'recordedOn' | 'substitute'> | null;
  readonly officers: readonly AssignedOfficer[];
};

/**
 * The employers of a result in the order of the draw, substitutes behind; none before the draw. Public, as the result
 * is; officers by name only for `readPlanOfficers`. The cursor is the place in the list. One file, and for those who
 * may see names one more with the roster.
 */
export async function listPlanEmployers(
  context: Context,
  plan: Plan,
  { first, after }: PageRequest,
): Promise<Page<PlanEmployer>> {
  if (plan.result === null) return { items: [], cursors: [], hasNextPage: false };
  const result = await readPlanFile(context, 'result', plan.result.file);
  const substitutes = result.substitutions.flatMap(({ substitute }) => substitute ?? []);
  const codes = [...result.drawn.map(({ creditCode }) => creditCode), ...substitutes];
  const start = after === null ? 0 : Number(after) + 1;
  const shown = codes.slice(start, start + first);
  const permitted = shown.filter((creditCode) =>
    isPermitted(context, 'readPlanOfficers', { county: plan.county, creditCode }),
  );
  const known = permitted.length === 0 ? new Map() : await readIdentities(context, plan);
  const describe = toDescription(result);
  return {
    items: shown.map((creditCode) => {
      const { officers: ids, ...employer } = describe(creditCode);
      const isKnown = permitted.includes(creditCode);
      return { ...employer, officers: ids.map((id) => ({ id, known: isKnown ? (known.get(id) ?? null) : null })) };
    }),
    cursors: shown.map((_, at) => String(start + at)),
    hasNextPage: codes.length > start + first,
  };
}

/** What a result says of one of its employers. */
function toDescription({ list, drawn, substitutions }: DrawFile) {
  const rows = new Map(list.map((row) => [row[0], row]));
  const places = new Map(drawn.map(({ creditCode, stratum, rank }) => [creditCode, { stratum, rank }]));
  const standing = listStanding({ drawn, substitutions });
  return (creditCode: string) => {
    const [, name = creditCode, category = 'BING'] = rows.get(creditCode) ?? [];
    const left = substitutions.find(({ replaced }) => replaced === creditCode);
    const replaced = left ? { reason: left.reason, recordedOn: left.recordedOn, substitute: left.substitute } : null;
    const place = places.get(creditCode) ?? null;
    return { creditCode, name, category, place, replaced, officers: standing.get(creditCode) ?? [] };
  };
}

async function readIdentities(context: Context, plan: Plan): Promise<Map<string, AssignedOfficer['known']>> {
  if (plan.frozen === null) return new Map();
  const [identities, roster] = await Promise.all([
    readPlanFile(context, 'identities', plan.frozen.identities),
    context.stores.readRoster(plan.county),
  ]);
  const records = new Map(roster.map((officer) => [officer.officerId, officer]));
  const toKnown = ({ officerId, salt }: OfficerIdentity): AssignedOfficer['known'] => {
    const officer = records.get(officerId);
    return officer ? { officer, salt } : null;
  };
  return new Map(identities.map((one) => [one.id, toKnown(one)]));
}
