import type { Actor } from '../kernel/auditChain.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { RuleSet, SelfCheckItem } from './ruleSet.ts';
import { findRuleSet } from './ruleSets.ts';

/** One version of a county's self-check table, without its items; never changed but for being withdrawn. */
export type RuleSetVersion = {
  readonly id: string;
  readonly county: string;
  /** 1 for the county's first; never given again. */
  readonly number: number;
  /** Id of the built-in set that bands, cells and thresholds are taken from. */
  readonly baseId: string;
  /** Title of the self-check table. */
  readonly title: string;
  /** Number of the document by which the county decided on it. */
  readonly decisionNumber: string;
  readonly effectiveFrom: PlainDate;
  readonly keyItemCapsGrade: RuleSet['keyItemCapsGrade'];
  readonly itemCount: number;
  readonly importedAt: Instant;
  readonly importedBy: Actor;
  readonly withdrawn: { readonly at: Instant; readonly by: Actor; readonly reason: string } | null;
};

/** All versions of a county, oldest import first. One record, so that two imports cannot take one number or day. */
export type RuleSetRegister = { readonly county: string; readonly versions: readonly RuleSetVersion[] };

/** The items of one version, kept apart from the register; written once. */
export type VersionItems = {
  readonly county: string;
  readonly number: number;
  readonly items: readonly SelfCheckItem[];
};

/** Id of a county's version, such as `433122-self-check@2`. */
export function toRuleSetId(county: string, number: number): string {
  return `${county}-self-check@${number}`;
}

/** Name of a version's items among the county's records; numbered so that key order is order of import. */
export function toVersionItemsName(number: number): string {
  return `ruleSet#${String(number).padStart(4, '0')}`;
}

/** The county and number that an id of `toRuleSetId` names, or null for any other text. */
export function findRuleSetPlace(id: string): { readonly county: string; readonly number: number } | null {
  const [, county, number] = /^(\d{6})-self-check@([1-9]\d{0,3})$/.exec(id) ?? [];
  return county !== undefined && number !== undefined ? { county, number: Number(number) } : null;
}

/**
 * The version that counts on a day: of those not withdrawn and effective on or before that day the latest; null where
 * there is none, and the platform's own table counts. A version counts from the first moment of its day.
 * @source design.md “Rule sets are versioned data”（D）
 */
export function findVersionOn(register: RuleSetRegister | null, day: PlainDate): RuleSetVersion | null {
  const candidates = (register?.versions ?? []).filter(
    ({ effectiveFrom, withdrawn }) => withdrawn === null && effectiveFrom <= day,
  );
  const [first, ...others] = candidates;
  return first
    ? others.reduce((latest, one) => (one.effectiveFrom > latest.effectiveFrom ? one : latest), first)
    : null;
}

/**
 * The whole set of a version: the county's items over the bands, cells and thresholds of the built-in set it is based
 * on. @throws RangeError when the platform does not have that set any more, which is a fault.
 */
export function composeRuleSet(
  version: Pick<RuleSetVersion, 'id' | 'baseId' | 'title' | 'decisionNumber' | 'effectiveFrom' | 'keyItemCapsGrade'>,
  items: readonly SelfCheckItem[],
): RuleSet {
  const base = findRuleSet(version.baseId);
  if (base === null) throw new RangeError(`${version.id} is based on ${version.baseId}, which is missing`);
  const { id, title, decisionNumber, effectiveFrom, keyItemCapsGrade } = version;
  const decision = { instrument: decisionNumber, clause: title, confidence: 'M' } as const;
  return {
    ...base,
    id,
    title: `${base.title}，自查表依${decisionNumber}`,
    effectiveFrom,
    sources: [...base.sources, decision],
    selfCheckTitle: title,
    selfCheckItems: items,
    keyItemCapsGrade,
  };
}
