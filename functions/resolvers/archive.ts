import { GraphQLError } from 'graphql';
import type {
  ArchiveVolumeResolvers,
  EmployerResolvers,
  MutationResolvers,
  TimelineEventResolvers,
} from '../generated/resolverTypes.ts';
import { exportArchive } from '../operations/archive/exportArchive.ts';
import { listTimeline } from '../operations/archive/listTimeline.ts';
import { mostFilePages } from '../operations/archive/readEmployerFile.ts';
import { timelineKinds } from '../rules/archive/timelineEvent.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromEmployerId } from './ids.ts';

export const archiveMutations = {
  exportArchive: async (_, { input: { idempotencyKey, employerId, part } }, context) => {
    const input = { idempotencyKey, employer: fromEmployerId(employerId), part: part ?? 1 };
    return toAnswer('ArchiveVolume', await exportArchive(context, input));
  },
} satisfies MutationResolvers;

export const employerArchive = {
  timeline: async (employer, { kinds, ...page }, context) => {
    const listed = await listTimeline(context, employer, kinds ?? [], toPageRequest(page));
    if (listed !== null) return toConnection(listed);
    throw new GraphQLError(`该单位的档案超过 ${mostFilePages} MB，无法在线列出。`, {
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    });
  },
} satisfies EmployerResolvers;

export const TimelineEvent = {
  id: ({ eventId }) => eventId,
  kindText: ({ kind }) => timelineKinds[kind],
  techServiceCode: ({ onBehalf }) => onBehalf?.techServiceCode ?? null,
} satisfies TimelineEventResolvers;

export const ArchiveVolume = {
  fileName: ({ zipName }) => zipName,
  sizeBytes: ({ zipBytes }) => zipBytes,
  sha256: ({ zipSha256 }) => zipSha256,
  downloadUrl: ({ zipKey, zipName }, _, { files }) => files.presignDownload(zipKey, zipName),
} satisfies ArchiveVolumeResolvers;
