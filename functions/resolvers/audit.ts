import type { AuditChainResolvers, AuditEntryResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { exportAudit } from '../operations/audit/exportAudit.ts';
import { findAuditChain, listAuditEntries, listAuditRoots, verifyAuditChain } from '../operations/audit/readAudit.ts';
import { type AuditFault, toAuditMessage } from '../rules/audit/auditFaults.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromEmployerId } from './ids.ts';

function toFault(fault: AuditFault) {
  const place = { seq: 'seq' in fault ? fault.seq : null, record: 'record' in fault ? fault.record : null };
  return { kind: fault.kind, ...place, message: toAuditMessage(fault) };
}

export const auditQueries = {
  auditOf: (_, { employerId }, context) => findAuditChain(context, fromEmployerId(employerId)),
  auditExport: async (_, page, context) => toConnection(await exportAudit(context, toPageRequest(page))),
  auditRoots: async (_, { county, ...page }, context) =>
    toConnection(await listAuditRoots(context, county, toPageRequest(page))),
} satisfies QueryResolvers;

export const AuditChain = {
  entries: async (chain, page, context) => toConnection(await listAuditEntries(context, chain, toPageRequest(page))),
  verified: async (chain, _, context) => {
    const { fault, ...counted } = await verifyAuditChain(context, chain);
    return { ...counted, whole: fault === null, fault: fault && toFault(fault) };
  },
} satisfies AuditChainResolvers;

export const AuditEntry = {
  requestId: ({ requestId }) => requestId ?? null,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey ?? null,
  digests: ({ digests }) => Object.entries(digests).map(([record, digest]) => ({ record, digest })),
} satisfies AuditEntryResolvers;
