import { GraphQLError } from 'graphql';
import type {
  EmployerResolvers,
  KeptAsideResolvers,
  MutationResolvers,
  PatrolFieldResolvers,
  PatrolFieldValueResolvers,
  PatrolOperationInput,
  PatrolOperationResolvers,
  PatrolPhotoResolvers,
  PatrolRecordResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { isPermitted } from '../operations/context.ts';
import { getPatrolForm } from '../operations/patrols/findPatrolForm.ts';
import { finishPatrolPhoto, requestPatrolPhotoUpload } from '../operations/patrols/patrolPhotos.ts';
import {
  findPatrolRecord,
  findPatrolRecordOf,
  listPatrolChanges,
  listPatrolRecords,
  listPatrolRecordsOfEmployer,
  listWaitingOperations,
} from '../operations/patrols/readPatrols.ts';
import { syncPatrols } from '../operations/patrols/syncPatrols.ts';
import { accepted } from '../rules/kernel/result.ts';
import { listConflicts } from '../rules/patrols/mergeRecord.ts';
import { findPatrolMonthIn, type PatrolMonth } from '../rules/patrols/patrolMonth.ts';
import type { MergedField, MergedRecord, PatrolValue } from '../rules/patrols/patrolRecord.ts';
import { listNamedPhotos } from '../rules/patrols/summarisePatrol.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromEmployerId, fromPatrolRecordId, toEmployerId, toPatrolRecordId, toReferralId } from './ids.ts';

/** A field as it is shown. */
export type ShownField = MergedField & { readonly field: string; readonly inConflict: boolean };

/** The fields of a record that somebody wrote. */
export function toShownFields(record: MergedRecord): readonly ShownField[] {
  const conflicts = new Set(listConflicts(record).map(({ field }) => field));
  // The store keeps no order of names.
  const fields = Object.entries(record.fields).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return fields.map(([field, held]) => ({ ...held, field, inConflict: conflicts.has(field) }));
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toMonth(text: string): PatrolMonth {
  const month = findPatrolMonthIn(text);
  if (month !== null) return month;
  throw new GraphQLError('月份须为“年-月”，如 2026-11', { extensions: { code: 'BAD_USER_INPUT', path: 'month' } });
}

export const patrolQueries = {
  patrolRecord: (_, { month, employerId, patrolBodyId }, context) => {
    const { creditCode } = fromEmployerId(employerId);
    return findPatrolRecord(context, { month: toMonth(month), bodyId: patrolBodyId ?? null, creditCode });
  },
  patrolRecordById: (_, { id }, context) => findPatrolRecordOf(context, fromPatrolRecordId(id)),
  patrolRecords: async (_, { month, patrolBodyId, inConflict, waiting, ...page }, context) => {
    const asked = { month: toMonth(month), bodyId: patrolBodyId ?? null };
    const filter = inConflict ? 'IN_CONFLICT' : waiting ? 'WAITING' : 'ALL';
    return toConnection(await listPatrolRecords(context, asked, filter, toPageRequest(page)));
  },
  waitingOperations: async (_, { month, employerId, patrolBodyId }, context) => {
    const { creditCode } = fromEmployerId(employerId);
    const asked = { month: toMonth(month), bodyId: patrolBodyId ?? null, creditCode };
    return [...(await listWaitingOperations(context, asked))];
  },
  patrolChanges: async (_, { month, since = null, first = null }, context) => {
    const changes = await listPatrolChanges(context, toMonth(month), toPageRequest({ first, after: since }));
    return { ...changes, batches: [...changes.batches] };
  },
} satisfies QueryResolvers;

/** @throws GraphQLError BAD_USER_INPUT for text that is no JSON */
function toValue(text: string, at: number): PatrolValue {
  try {
    return JSON.parse(text);
  } catch {
    const path = `operations[${at}].value`;
    throw new GraphQLError('填写内容须为 JSON', { extensions: { code: 'BAD_USER_INPUT', path } });
  }
}

function toOperation(
  { month, creditCode, value, seen, ...given }: PatrolOperationInput,
  at: number,
  device: string,
  bodyId: string,
) {
  // A month that is none is refused with its operation.
  const record = { month: month as PatrolMonth, bodyId, creditCode };
  const known = Object.fromEntries(seen.map((one) => [one.device, one.sequence]));
  return { ...given, device, record, value: toValue(value, at), seen: known };
}

export const patrolMutations = {
  syncPatrols: async (_, { input: { operations, device, ...given } }, context) => {
    const bodyId = context.viewer.organisation ?? '';
    const sent = operations.map((operation, at) => toOperation(operation, at, device, bodyId));
    const synced = await syncPatrols(context, { ...given, device, operations: sent });
    if (!synced.ok) return toAnswer('PatrolsSynced', synced);
    const outcomes = synced.value.map(({ ref: { month, creditCode }, ...outcome }) => ({
      ...outcome,
      month,
      creditCode,
    }));
    return toAnswer('PatrolsSynced', accepted({ outcomes }));
  },
  requestPatrolPhotoUpload: async (_, { input: { employerId, ...photo } }, context) => {
    const { creditCode } = fromEmployerId(employerId);
    return toAnswer('PatrolPhotoUpload', await requestPatrolPhotoUpload(context, { ...photo, creditCode }));
  },
  finishPatrolPhoto: async (_, { input: { employerId, ...photo } }, context) => {
    const { creditCode } = fromEmployerId(employerId);
    return toAnswer('PatrolRecord', await finishPatrolPhoto(context, { ...photo, creditCode }));
  },
} satisfies MutationResolvers;

export const employerPatrols = {
  patrolRecords: async (employer, page, context) =>
    toConnection(await listPatrolRecordsOfEmployer(context, employer, toPageRequest(page))),
} satisfies EmployerResolvers;

export const PatrolRecord = {
  id: toPatrolRecordId,
  patrolBodyId: ({ bodyId }) => bodyId,
  employerId: toEmployerId,
  fields: ({ merged }) => [...toShownFields(merged)],
  missingPhotos: async ({ county, formVersion, merged, photos }, _, context) => {
    const arrived = new Set(photos.map(({ sha256 }) => sha256));
    const form = await getPatrolForm(context, county, formVersion);
    return listNamedPhotos(form, merged).filter((digest) => !arrived.has(digest));
  },
  visitedOn: ({ summary }) => summary.visitedOn,
  submittedAt: ({ summary }) => summary.submittedAt,
  problemCount: ({ summary }) => summary.problemCount,
  referralIds: ({ referralIds, county, creditCode }) =>
    referralIds.map((referralId) => toReferralId({ county, creditCode, referralId })),
} satisfies PatrolRecordResolvers;

const toSeenList = ({ seen }: Pick<MergedField, 'seen'>) =>
  Object.entries(seen)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([device, sequence]) => ({ device, sequence }));

export const PatrolField = { seen: toSeenList } satisfies PatrolFieldResolvers;
export const PatrolFieldValue = {
  value: ({ value }) => JSON.stringify(value),
} satisfies PatrolFieldValueResolvers;
export const KeptAside = {
  code: ({ keptAside }) => keptAside?.code ?? '',
  reason: ({ keptAside }) => keptAside?.reason ?? '',
} satisfies KeptAsideResolvers;
export const PatrolOperation = {
  value: ({ valueJson }) => valueJson,
  seen: toSeenList,
} satisfies PatrolOperationResolvers;
export const PatrolPhoto = {
  /** Whoever gets this far may read the record; a leader sees figures and no evidence. */
  downloadUrl: ({ key, fileName }, _, context) => {
    const { role, county, organisation } = context.viewer;
    const touched = { county: county ?? '', ...(role === 'PATROL_BODY' && organisation && { bodyId: organisation }) };
    return isPermitted(context, 'readEvidence', touched) ? context.files.presignDownload(key, fileName) : null;
  },
} satisfies PatrolPhotoResolvers;
