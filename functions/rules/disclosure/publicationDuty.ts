import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { maskPersonalData } from '../reports/maskPersonalData.ts';
import { maskPersons } from './maskPersons.ts';
import type { PublicationKind } from './publicationDuties.ts';

export type PublicationState = 'DUE' | 'PUBLISHED' | 'WITHDRAWN';

/** The unit that a publication is about. `creditCode` null: a natural person, who is not named. */
export type PublicParty = { readonly name: string; readonly creditCode: string | null };

/** What the public reads: a title and lines of label and text. */
export type PublicContent = {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
};

/** Names a duty: its kind and the id of what is to be made public (plan, visit, decision). */
export type PublicationRef = {
  readonly county: string;
  readonly kind: PublicationKind;
  readonly subjectId: string;
};

/** Something that the bureau must make public: owed, made public, or made public and withdrawn. */
export type PublicationDuty = PublicationRef & {
  readonly party: PublicParty | null;
  readonly eventOn: PlainDate;
  /** Last day as counted when the duty arose; the list of what is owed stands in its order. */
  readonly dueOn: PlainDate;
  readonly state: PublicationState;
  readonly published: (PublicContent & { readonly at: Instant }) | null;
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null;
};

/** The id of a duty among those of its county. */
export function toPublicationId({ kind, subjectId }: Pick<PublicationRef, 'kind' | 'subjectId'>): string {
  return `${kind}#${subjectId}`;
}

/**
 * Content as the public may read it: the natural persons named are masked, then numbers and addresses of persons, in
 * title and lines alike.
 * @source 行政处罚法（2021年修订）第四十八条、第五十条；《个人信息保护法》第二十五条
 */
export function toPublicContent({ title, lines }: PublicContent, persons: readonly string[]): PublicContent {
  const mask = (text: string): string => maskPersonalData(maskPersons(text, persons));
  return { title: mask(title), lines: lines.map(({ label, text }) => ({ label, text: mask(text) })) };
}

/** The party as the public may read it: a natural person by first character only, a unit by its name. */
export function toPublicParty({ name, creditCode }: PublicParty): PublicParty {
  return { name: creditCode === null ? maskPersons(name, [name]) : name, creditCode };
}

/**
 * Makes public what is owed. What is public already, or was withdrawn, is never published anew or changed:
 * STATE_CONFLICT. Lateness does not refuse: what is late is still owed, and stays visible as late.
 */
export function publish(
  duty: PublicationDuty,
  content: PublicContent,
  persons: readonly string[],
  now: Instant,
): Result<PublicationDuty, RefusalOf<'STATE_CONFLICT'>> {
  if (duty.state !== 'DUE') return refused({ code: 'STATE_CONFLICT' });
  return accepted({ ...duty, state: 'PUBLISHED', published: { ...toPublicContent(content, persons), at: now } });
}

/** Takes what is public back, with a reason; what was never public cannot be: STATE_CONFLICT. The record keeps what it said. */
export function withdraw(
  duty: PublicationDuty,
  reason: string,
  now: Instant,
): Result<PublicationDuty, RefusalOf<'STATE_CONFLICT'>> {
  if (duty.state !== 'PUBLISHED') return refused({ code: 'STATE_CONFLICT' });
  return accepted({ ...duty, state: 'WITHDRAWN', withdrawn: { at: now, reason } });
}

/** Ends a duty whose subject was undone before it was public, with a reason; what is public is withdrawn instead: STATE_CONFLICT. */
export function lapse(
  duty: PublicationDuty,
  reason: string,
  now: Instant,
): Result<PublicationDuty, RefusalOf<'STATE_CONFLICT'>> {
  if (duty.state !== 'DUE') return refused({ code: 'STATE_CONFLICT' });
  return accepted({ ...duty, state: 'WITHDRAWN', withdrawn: { at: now, reason } });
}
