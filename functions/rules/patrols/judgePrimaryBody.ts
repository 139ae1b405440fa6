import type { PatrolBody, PatrolBodyKind } from '../employers/counties.ts';
import type { Employer } from '../employers/employer.ts';
import { toHalfWidth, withoutBlanks } from '../employers/normaliseText.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';

type BodyRule = {
  /** The part of the high-tech zone that the address must name and no other; null: any address. */
  readonly part: '北区' | '南区' | null;
  /** Kind of the body that the ledger must name; null: any. */
  readonly ledger: PatrolBodyKind | null;
  /** Kind of the body that patrols; null: the ledger's own body. */
  readonly patrols: PatrolBodyKind | null;
  readonly why: string;
  readonly source: LegalSource;
};

/**
 * Which body patrols an employer: the first row that fits. Only what the address says plainly goes before the ledger; a
 * zone without its part is never guessed.
 */
export const primaryBodyRules = [
  {
    part: '北区',
    ledger: null,
    patrols: 'HIGH_TECH_ZONE',
    why: '地址在高新区北区，由高新区负责巡查',
    source: pilotSource('R212、R213', 'D', '按地址认定为自定'),
  },
  {
    part: '南区',
    ledger: null,
    patrols: 'INDUSTRY_BUREAU',
    why: '地址在高新区南区，由工信主管部门负责巡查',
    source: pilotSource('R210', 'D', '按地址认定为自定'),
  },
  {
    part: null,
    ledger: 'INDUSTRY_BUREAU',
    patrols: null,
    why: '台账登记为工信主管部门主管行业（或者高新区南区）的单位，由其负责巡查',
    source: pilotSource('R210、R211'),
  },
  {
    part: null,
    ledger: 'HIGH_TECH_ZONE',
    patrols: null,
    why: '台账登记为高新区园区内（北区）的单位，由高新区负责巡查',
    source: pilotSource('R212、R213'),
  },
  {
    part: null,
    ledger: null,
    patrols: null,
    why: '不属于高新区和工信主管行业，由台账登记的属地乡镇负责巡查',
    source: pilotSource('R150、R151、R263', 'M'),
  },
] as const satisfies readonly BodyRule[];

/** The body that patrols an employer, and by which rule. */
export type PrimaryBody = { readonly bodyId: string; readonly why: string; readonly source: LegalSource };

/**
 * Decides which body patrols an employer: 高新区北区 → the zone, 高新区南区 → the industry bureau, each only where the
 * address names that part alone and the county has one such body; else the body that the ledger names. A body that the
 * county does not know stands as the ledger says.
 * @source 泸政办函〔2023〕18号 R150, R210–R213, R263
 */
export function judgePrimaryBody(
  { address, bodyId }: Pick<Employer, 'address' | 'bodyId'>,
  bodies: readonly PatrolBody[],
): PrimaryBody {
  const part = findZonePart(address);
  const ledgerKind = bodies.find(({ id }) => id === bodyId)?.kind ?? null;
  for (const rule of primaryBodyRules as readonly BodyRule[]) {
    if (rule.part !== null && rule.part !== part) continue;
    if (rule.ledger !== null && rule.ledger !== ledgerKind) continue;
    const [only, ...others] = bodies.filter(({ kind }) => kind === rule.patrols);
    if (rule.patrols !== null && (only === undefined || others.length > 0)) continue;
    return { bodyId: only?.id ?? bodyId, why: rule.why, source: rule.source };
  }
  throw new Error('the last rule fits every employer');
}

const zonePart = /(?:高新区|高新技术产业开发区|高新技术产业园区)[^南北]{0,6}?([南北]区)/g;

/** The part of the zone that an address names; null where it names none or both. */
function findZonePart(address: string | null): string | null {
  const named = [...withoutBlanks(toHalfWidth(address ?? '')).matchAll(zonePart)].map(([, part]) => part ?? '');
  const [only, ...others] = new Set(named);
  return others.length === 0 ? (only ?? null) : null;
}
