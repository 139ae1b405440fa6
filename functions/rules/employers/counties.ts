import type { LegalSource } from '../kernel/legalSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { CountyReminders } from '../reminders/reminderRules.ts';
import { toHalfWidth, withoutBlanks, withoutBrackets } from './normaliseText.ts';

export type PatrolBodyKind = 'TOWNSHIP' | 'INDUSTRY_BUREAU' | 'HIGH_TECH_ZONE';

/** A body that keeps a part of the ledger and patrols its employers every month. */
export type PatrolBody = {
  /** Nine-digit division code for a township, `<county>-<initials>` for the others. */
  readonly id: string;
  readonly name: string;
  readonly kind: PatrolBodyKind;
  /** Other names in use, without the county's name in front. A township's name without 镇 or 乡 needs no alias. */
  readonly aliases: readonly string[];
  readonly source: LegalSource;
};

/** A body that was retired, and since when. */
export type FormerBody = PatrolBody & { readonly retiredOn: PlainDate };

export type County = {
  /** Six-digit division code. */
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
  readonly prefectureAliases: readonly string[];
  readonly province: string;
  readonly bodies: readonly PatrolBody[];
  /** Last day of the first round of assessments, from which an employer that made none is overdue. */
  readonly firstRoundEndsOn: PlainDate | null;
  /** Calendar days for the new assessment after a major change: a local rule, since no text gives a period. */
  readonly majorChangeDays: number;
  /** Whether a patrol report due on a rest day may wait for the next working day; absent: it may not. */
  readonly patrolRollsOver?: boolean;
  /** Its own days for reminders; absent: those of `reminderRules`. */
  readonly reminders?: CountyReminders;
  /** Bodies that patrol no more: what was recorded under them keeps their name; nothing new is. */
  readonly formerBodies?: readonly FormerBody[];
};

/** What a county is called, and where it is. */
export type CountyName = Pick<County, 'code' | 'name' | 'prefecture' | 'province'>;

/** The body of this id, in office or retired, or null. For what is recorded anew, `bodies` alone count. */
export function findBody(county: County | null, bodyId: string): PatrolBody | null {
  return [...(county?.bodies ?? []), ...(county?.formerBodies ?? [])].find(({ id }) => id === bodyId) ?? null;
}

/** Ids of a county's bodies, retired ones too, with their names. */
export function toBodyNames(county: County | null): ReadonlyMap<string, string> {
  return new Map([...(county?.formerBodies ?? []), ...(county?.bodies ?? [])].map(({ id, name }) => [id, name]));
}

/**
 * Which patrol body a ledger cell means: its name or an alias, with or without the names of province, prefecture and
 * county in front, blanks, a remark in brackets, 人民政府 or 办事处 behind; a township with 镇, 乡, 街道 or neither. Null for anything
 * else: two bodies are never guessed between.
 */
export function findPatrolBody(county: County, text: string): PatrolBody | null {
  const names = bodyNamesOf(county);
  const known = names.get(text);
  if (known !== undefined) return known;
  const plain = withoutBlanks(withoutBrackets(toHalfWidth(text)));
  const local = [county.province, county.prefecture, ...county.prefectureAliases, county.name].reduce(
    (rest, prefix) => (rest.startsWith(prefix) ? rest.slice(prefix.length) : rest),
    plain,
  );
  const bare = local.replace(/((人民)?政府|办事处)$/, '');
  return names.get(plain) ?? names.get(local) ?? names.get(bare) ?? names.get(withoutKind(bare)) ?? null;
}

/** The bare name of a township; one of two characters, such as 浦镇, keeps its kind. */
function withoutKind(name: string): string {
  return name.replace(/(?<=..)(镇|乡|街道)$/, '');
}

const bodyNames = new WeakMap<County, ReadonlyMap<string, PatrolBody>>();

function bodyNamesOf(county: County): ReadonlyMap<string, PatrolBody> {
  const known = bodyNames.get(county);
  if (known !== undefined) return known;
  const names = new Map<string, PatrolBody>();
  const townships = county.bodies.filter(({ kind }) => kind === 'TOWNSHIP');
  for (const body of townships) {
    const stem = withoutKind(body.name);
    // 城关镇 beside 城关乡: their bare name means neither.
    if (townships.every((other) => other === body || withoutKind(other.name) !== stem)) names.set(stem, body);
  }
  for (const body of county.bodies) for (const name of [body.name, ...body.aliases]) names.set(name, body);
  bodyNames.set(county, names);
  return names;
}
