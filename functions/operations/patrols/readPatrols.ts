import type { Permission } from '../../rules/accounts/permissions.ts';
import type { KeptBatch, KeptPatrol, PatrolRef } from '../../rules/patrols/keptPatrol.ts';
import type { PatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { Page, PageRequest, PatrolFilter } from '../../storage/stores.ts';
import { AccessRefused, type Context, permit, permitList } from '../context.ts';

/** A body's month as it is asked for; `bodyId` null: the viewer's own. */
export type AskedRound = { readonly month: PatrolMonth; readonly bodyId: string | null };

/** The round that the viewer may read. @throws AccessRefused, also for the county's own people when they name no body */
function permitRound(context: Context, { month, bodyId }: AskedRound, permission: Permission = 'readPatrols') {
  const { county, bodyId: own } = permitList(context, permission);
  const wanted = bodyId ?? own;
  if (wanted === null) throw new AccessRefused(context.viewer, permission);
  permit(context, permission, { county, bodyId: wanted });
  return { county, month, bodyId: wanted };
}

/** One record, or null. Permission `readPatrols`. @throws AccessRefused */
export async function findPatrolRecord(
  context: Context,
  { creditCode, ...asked }: AskedRound & { readonly creditCode: string },
): Promise<KeptPatrol | null> {
  const ref: PatrolRef = { ...permitRound(context, asked), creditCode };
  return context.stores.findPatrolRecord(ref);
}

/** The record of a reference that was given out, or null. Permission `readPatrols`. @throws AccessRefused */
export async function findPatrolRecordOf(context: Context, ref: PatrolRef): Promise<KeptPatrol | null> {
  permit(context, 'readPatrols', ref);
  return context.stores.findPatrolRecord(ref);
}

/**
 * What waits on a record, oldest first: operations as they were sent, whatever they are, with the reason. Permission
 * `readPatrols`. Two store calls. @throws AccessRefused
 */
export async function listWaitingOperations(
  context: Context,
  { creditCode, ...asked }: AskedRound & { readonly creditCode: string },
): Promise<readonly KeptBatch[]> {
  const ref: PatrolRef = { ...permitRound(context, asked), creditCode };
  const { waiting = [] } = (await context.stores.findPatrolRecord(ref)) ?? {};
  const batchIds = waiting.map(({ batchId }) => batchId);
  return batchIds.length === 0 ? [] : context.stores.findPatrolBatches(ref, batchIds);
}

/** Records of a body in a month, by credit code; all, or those to be settled. Permission `readPatrols`. @throws AccessRefused */
export async function listPatrolRecords(
  context: Context,
  asked: AskedRound,
  filter: PatrolFilter,
  page: PageRequest,
): Promise<Page<KeptPatrol>> {
  return context.stores.listPatrolRecords(permitRound(context, asked), filter, page);
}

/**
 * Records of an employer, newest month first, those of a body that patrolled it before included: its present body knows
 * what was seen before. Whoever may not see them is shown none. Permission `readPatrols`.
 * @throws AccessRefused
 */
export async function listPatrolRecordsOfEmployer(
  context: Context,
  employer: EmployerRef & { readonly bodyId: string },
  page: PageRequest,
): Promise<Page<KeptPatrol>> {
  permit(context, 'readPatrols', employer);
  return context.stores.listPatrolRecordsOfEmployer(employer, page);
}

/** What was merged for a body since a place, and the place from which to go on. */
export type PatrolChanges = {
  readonly batches: readonly KeptBatch[];
  readonly until: string;
  readonly hasMore: boolean;
};

/** A batch gets its id before it is written, so that one of a lower id may come after it: as long as a request takes (D). */
const overlapMs = 60_000;

/** Digits of a ULID's time, in its own alphabet. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function toPlace(milliseconds: number): string {
  let rest = Math.max(0, milliseconds);
  let text = '';
  for (let digit = 0; digit < 10; digit += 1) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/**
 * What devices of the viewer's body wrote since a place that this gave out before. The place lies a minute back, so that
 * nothing written meanwhile is passed over; what comes twice changes nothing. Permission `recordPatrol`.
 * @throws AccessRefused
 */
export async function listPatrolChanges(
  context: Context,
  month: PatrolMonth,
  { first, after }: PageRequest,
): Promise<PatrolChanges> {
  const round = permitRound(context, { month, bodyId: null }, 'recordPatrol');
  const since = after ?? '';
  const { batches, hasMore } = await context.stores.listPatrolBatchesAfter(round, since, first);
  const last = batches.at(-1)?.batchId;
  const isMore = hasMore && last !== undefined;
  return { batches, until: isMore ? last : toPlace(Date.parse(context.now) - overlapMs), hasMore: isMore };
}
