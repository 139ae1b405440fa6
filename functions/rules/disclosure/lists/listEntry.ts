import type { Role } from '../../accounts/viewer.ts';
import type { EvidenceFile } from '../../assessments/evidenceFile.ts';
import type { Instant, PlainDate } from '../../kernel/plainDate.ts';
import type { EmployerRef } from '../../reports/report.ts';
import type { Ground } from './judgeNonCompliance.ts';
import type { ListKind } from './listKinds.ts';
import { type ListAction, listLifecycle } from './listLifecycle.ts';
import { endedListStates, type ListState } from './listStates.ts';

/** Names an entry: the list, the employer, and the how manieth of that employer on that list it is, from 1. */
export type ListEntryRef = EmployerRef & { readonly list: ListKind; readonly number: number };

/** A step as it was taken. `by` null: the platform's daily run. */
export type ListStep = {
  readonly action: ListAction;
  readonly on: PlainDate;
  readonly at: Instant;
  readonly by: { readonly subject: string; readonly role: Role } | null;
  readonly text: string | null;
  readonly files: readonly EvidenceFile[];
};

/** Whom an entry names, and the consent it rests on. */
export type ListedPerson = {
  readonly name: string;
  readonly consentedOn: PlainDate;
  /** The signed consent. */
  readonly consent: EvidenceFile;
};

/** Days from … until, both included, on which an entry is public. */
export type ListTerm = { readonly from: PlainDate; readonly until: PlainDate };

/** One employer on one list, from being collected or nominated until it has left. */
export type ListEntry = ListEntryRef & {
  readonly employerName: string;
  readonly bodyId: string;
  readonly state: ListState;
  readonly stateSince: PlainDate;
  /** Version of the criteria by which the grounds were judged; null for nominations. */
  readonly criteriaId: string | null;
  /** The criteria met, with the records that show it; none for nominations. */
  readonly grounds: readonly Ground[];
  /** For how long it is shown once it is public. */
  readonly termMonths: number;
  readonly term: ListTerm | null;
  /** Why it was nominated; null where it was collected. */
  readonly nominatedFor: string | null;
  readonly person: ListedPerson | null;
  readonly steps: readonly ListStep[];
};

/** Name of an entry among those of its county. */
export function toListEntryId({ creditCode, list, number }: Omit<ListEntryRef, 'county'>): string {
  return `${creditCode}#${list}#${String(number).padStart(4, '0')}`;
}

/** Whether the entry has left the list or never got on it: it takes no more steps, and another one may follow. */
export function isEnded({ state }: Pick<ListEntry, 'state'>): boolean {
  return (endedListStates as readonly ListState[]).includes(state);
}

/** The day on which a step was taken last; null where it never was. */
export function findListStepDay({ steps }: Pick<ListEntry, 'steps'>, action: ListAction): PlainDate | null {
  return steps.findLast((step) => step.action === action)?.on ?? null;
}

/** States in which the public sees an entry, until the last day of its term. */
export function isPublicState({ state }: Pick<ListEntry, 'state'>): boolean {
  return state === 'PUBLISHED' || state === 'REPAIR_REQUESTED';
}

/**
 * The entry as its employer may have it, or null: it learns of a collected one by the notice before the decision and not
 * before, of a nomination at once. What officers noted among themselves stays with them.
 */
export function toPartyEntry(entry: ListEntry): ListEntry | null {
  const isTold = entry.list !== 'NONCOMPLIANT' || findListStepDay(entry, 'GIVE_NOTICE') !== null;
  if (!isTold) return null;
  return { ...entry, steps: entry.steps.filter(({ action }) => listLifecycle[action].shownToParty) };
}
