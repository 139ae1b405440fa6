import type { OfficerRecord } from '../rules/inspections/officerRecord.ts';
import { isCounting, type Plan } from '../rules/inspections/plan.ts';
import type { PlanSettingsRegister } from '../rules/inspections/planSettingsVersion.ts';
import type { Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { countingPartition, keys } from './keys.ts';
import type { Versioned } from './stores.ts';

export function toOfficerItem(officer: Versioned<OfficerRecord>): Item {
  return encode('officer', keys.officer(officer.county, officer.officerId), officer);
}

export function fromOfficerItem(item: Item): Versioned<OfficerRecord> {
  return decode<Versioned<OfficerRecord>>('officer', item);
}

export function toPlanSettingsItem(register: Versioned<PlanSettingsRegister>): Item {
  return encode('planSettings', keys.planSettings(register.county), register);
}

export function fromPlanSettingsItem(item: Item): Versioned<PlanSettingsRegister> {
  return decode<Versioned<PlanSettingsRegister>>('planSettings', item);
}

/** On the worklist while drawn employers are still to be counted. */
export function toPlanItem(plan: Versioned<Plan>): Item {
  const worklist = { gsi2pk: countingPartition(plan.county), gsi2sk: plan.planId };
  return encode('plan', { ...keys.plan(plan.county, plan.planId), ...(isCounting(plan) && worklist) }, plan);
}

export function fromPlanItem(item: Item): Versioned<Plan> {
  return decode<Versioned<Plan>>('plan', item);
}
