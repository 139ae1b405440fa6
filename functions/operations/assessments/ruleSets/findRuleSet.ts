import {
  composeRuleSet,
  findRuleSetPlace,
  findVersionOn,
  type RuleSetRegister,
  type RuleSetVersion,
} from '../../../rules/assessments/countyRuleSets.ts';
import type { RuleSet } from '../../../rules/assessments/ruleSet.ts';
import { defaultRuleSet, findRuleSet as findBuiltIn } from '../../../rules/assessments/ruleSets.ts';
import type { PlainDate } from '../../../rules/kernel/plainDate.ts';
import { type Context, permit } from '../../context.ts';

/** As many sets as a process keeps; the one kept longest goes first. */
const keptAtMost = 100;

/**
 * The set that a county judges by on a day: its own version in effect, else the platform's default. Which version that
 * is is read strongly each time, in one call; its items once a process.
 */
export async function getRuleSetOn(context: Context, county: string | null, day: PlainDate): Promise<RuleSet> {
  const version = county === null ? null : findVersionOn(await findRegister(context, county), day);
  return version ? getRuleSet(context, version.id) : defaultRuleSet;
}

/** The set that a record names. @throws Error when it is missing, which is a fault. */
export async function getRuleSet(context: Context, id: string): Promise<RuleSet> {
  const found = await findKept(context, id);
  if (found === null) throw new Error(`rule set ${id} is named but missing`);
  return found;
}

/** The set of that id, built in or a county's, whether in effect, announced or withdrawn; null when there is none. Public. */
export async function findRuleSet(context: Context, id: string): Promise<RuleSet | null> {
  permit(context, 'readRuleSet', { county: findRuleSetPlace(id)?.county ?? '' });
  return findKept(context, id);
}

/** The versions of a county, oldest import first; public. */
export async function listRuleSets(context: Context, county: string): Promise<readonly RuleSetVersion[]> {
  permit(context, 'readRuleSet', { county });
  return (await findRegister(context, county))?.versions ?? [];
}

/** What asks may name any text as a county. */
async function findRegister({ stores }: Context, county: string): Promise<RuleSetRegister | null> {
  return /^\d{6}$/.test(county) ? stores.findRuleSetRegister(county) : null;
}

function findKept(context: Context, id: string): Promise<RuleSet | null> {
  const builtIn = findBuiltIn(id);
  if (builtIn) return Promise.resolve(builtIn);
  const { keptRuleSets } = context;
  const known = keptRuleSets.get(id);
  if (known) return known;
  const reading = readRuleSet(context, id);
  const [oldest] = keptRuleSets.keys();
  if (oldest !== undefined && keptRuleSets.size >= keptAtMost) keptRuleSets.delete(oldest);
  keptRuleSets.set(id, reading);
  // What is missing may be imported later, and what could not be read is asked for again.
  const forget = () => void keptRuleSets.delete(id);
  reading.then((found) => found ?? forget(), forget);
  return reading;
}

async function readRuleSet({ stores }: Context, id: string): Promise<RuleSet | null> {
  const place = findRuleSetPlace(id);
  if (place === null) return null;
  const [register, kept] = await Promise.all([
    stores.findRuleSetRegister(place.county),
    stores.findVersionItems(place.county, place.number),
  ]);
  const version = register?.versions.find((one) => one.id === id);
  return version && kept ? composeRuleSet(version, kept.items) : null;
}
