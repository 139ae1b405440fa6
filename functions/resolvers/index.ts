import type { Resolvers } from '../generated/resolverTypes.ts';
import { accountMutations, accountQueries, Delegation, Viewer } from './accounts.ts';
import { Assessment, assessmentMutations, assessmentQueries, Grading } from './assessments.ts';
import { AuditChain, AuditEntry, auditQueries } from './audit.ts';
import { calendarMutations, calendarQueries, LoadedNotice } from './calendar.ts';
import { documentQueries, ReportDocument } from './documents.ts';
import {
  County,
  Employer,
  employerMutations,
  employerQueries,
  LedgerImport,
  ListedEmployer,
  MajorChange,
  MajorChangeReason,
  NextDue,
} from './employers.ts';
import { factorQueries, HazardFactor } from './factors.ts';
import { inboxMutations, inboxQueries, Message } from './inbox.ts';
import { PublicNotice, Report, reportMutations, reportQueries, StoredDocument } from './reports.ts';
import { InstantScalar, PlainDateScalar } from './scalars.ts';
import { DeadDelivery, Webhook, webhookMutations, webhookQueries } from './webhooks.ts';
import { workbookMutations, workbookQueries } from './workbooks.ts';

/** Every field that is not read off its parent by name. */
export const resolvers: Resolvers = {
  Query: {
    ...accountQueries,
    ...employerQueries,
    ...assessmentQueries,
    ...reportQueries,
    ...documentQueries,
    ...calendarQueries,
    ...factorQueries,
    ...auditQueries,
    ...workbookQueries,
    ...inboxQueries,
    ...webhookQueries,
  },
  Mutation: {
    ...accountMutations,
    ...employerMutations,
    ...assessmentMutations,
    ...reportMutations,
    ...calendarMutations,
    ...workbookMutations,
    ...inboxMutations,
    ...webhookMutations,
  },
  PlainDate: PlainDateScalar,
  Instant: InstantScalar,
  Viewer,
  Delegation,
  County,
  Employer,
  ListedEmployer,
  NextDue,
  MajorChange,
  MajorChangeReason,
  LedgerImport,
  Assessment,
  Grading,
  HazardFactor,
  Report,
  StoredDocument,
  PublicNotice,
  ReportDocument,
  AuditChain,
  AuditEntry,
  LoadedNotice,
  Message,
  Webhook,
  DeadDelivery,
};
