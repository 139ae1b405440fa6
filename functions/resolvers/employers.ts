import type {
  CountyResolvers,
  EmployerResolvers,
  LedgerImportResolvers,
  ListedEmployerResolvers,
  MajorChangeReasonResolvers,
  MajorChangeResolvers,
  MutationResolvers,
  NextDueResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { listAssessments } from '../operations/assessments/listAssessments.ts';
import { listCounties } from '../operations/counties/listCounties.ts';
import { findEmployer } from '../operations/employers/findEmployer.ts';
import { listDelegatedEmployers, listEmployers } from '../operations/employers/listEmployers.ts';
import {
  findLedgerImport,
  findRejectedWorkbookUrl,
  listLedgerImports,
  listLedgerRows,
} from '../operations/employers/readLedgerImport.ts';
import { saveEmployer } from '../operations/employers/saveEmployer.ts';
import { startLedgerImport } from '../operations/employers/startLedgerImport.ts';
import { listReports } from '../operations/reports/findReport.ts';
import { findDelegate } from '../rules/accounts/delegation.ts';
import { settleIndustryRisk } from '../rules/assessments/settleIndustryRisk.ts';
import { computeDeadline } from '../rules/calendar/computeDeadline.ts';
import { changeKinds } from '../rules/employers/changeKinds.ts';
import { findBody, type PatrolBody } from '../rules/employers/counties.ts';
import { describeFactors } from '../rules/employers/describeFactors.ts';
import { describeMajorChange } from '../rules/employers/majorChange.ts';
import { isOverdue } from '../rules/employers/nextDue.ts';
import { accepted } from '../rules/kernel/result.ts';
import type { ReminderDeadline } from '../rules/reminders/reminderRules.ts';
import { toAnswer } from './answers.ts';
import { toDeadline } from './calendar.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromEmployerId, fromLedgerImportId, toEmployerId, toLedgerImportId } from './ids.ts';
import type { RequestContext } from './requestContext.ts';

async function getPatrolBody(
  { county, bodyId }: { readonly county: string; readonly bodyId: string },
  _: unknown,
  { counties }: RequestContext,
): Promise<PatrolBody> {
  const known = findBody(await counties.find(county), bodyId);
  // A body that another process has entered within the last minute.
  if (!known) counties.forget(county);
  const body = known ?? findBody(await counties.find(county), bodyId);
  if (!body) throw new Error(`unknown patrol body ${bodyId}`);
  return body;
}

export const employerQueries = {
  employer: (_, { id }, context) => findEmployer(context, fromEmployerId(id)),
  employers: async (_, { filter, ...page }, context) => {
    const { patrolBodyId, category, effectiveCategory, industryCode, declared, overdue, search } = filter ?? {};
    const conditions = {
      bodyId: patrolBodyId ?? undefined,
      category: category ?? undefined,
      effectiveCategory: effectiveCategory ?? undefined,
      industryCode: industryCode ?? undefined,
      declared: declared ?? undefined,
      overdue: overdue ?? undefined,
      search: search ?? undefined,
    };
    return toConnection(await listEmployers(context, conditions, toPageRequest(page)));
  },
  delegatedEmployers: async (_, page, context) =>
    toConnection(await listDelegatedEmployers(context, toPageRequest(page))),
  ledgerImport: (_, { id }, context) => findLedgerImport(context, fromLedgerImportId(id)),
  ledgerImports: async (_, page, context) => toConnection(await listLedgerImports(context, toPageRequest(page))),
  county: (_, { code }, { counties }) => counties.find(code),
  counties: async (_, { search, ...page }, context) =>
    toConnection(await listCounties(context, search ?? null, toPageRequest(page))),
} satisfies QueryResolvers;

export const employerMutations = {
  saveEmployer: async (_, { input: { patrolBodyId, factors, ...given } }, context) => {
    const input = {
      idempotencyKey: given.idempotencyKey,
      creditCode: given.creditCode,
      name: given.name,
      bodyId: patrolBodyId,
      staff: given.staff,
      exposed: given.exposed,
      declared: given.declared,
      legalRepresentative: given.legalRepresentative ?? null,
      phone: given.phone ?? null,
      address: given.address ?? null,
      industryName: given.industryName ?? null,
      industryCode: given.industryCode ?? null,
      size: given.size ?? null,
      economicType: given.economicType ?? null,
      lastTestOn: given.lastTestOn ?? null,
      lastTestResult: given.lastTestResult ?? null,
      productionStartOn: given.productionStartOn ?? null,
      note: given.note ?? null,
      factors: factors.map(({ name, exposed }) => ({ name, exposed: exposed ?? null })),
    };
    return toAnswer('Employer', await saveEmployer(context, input));
  },
  startLedgerImport: async (_, { input }, context) => {
    const started = await startLedgerImport(context, { ...input, dryRun: input.dryRun ?? false });
    if (!started.ok) return toAnswer('LedgerUpload', started);
    const { ledgerImport, upload } = started.value;
    return toAnswer('LedgerUpload', accepted({ import: ledgerImport, upload }));
  },
} satisfies MutationResolvers;

export const County = {
  patrolBodies: ({ bodies }) => bodies,
  retiredPatrolBodies: ({ formerBodies = [] }) => formerBodies,
  patrolRollsOver: ({ patrolRollsOver = false }) => patrolRollsOver,
  reminders: ({ reminders = {} }) =>
    (Object.keys(reminders) as ReminderDeadline[]).flatMap((deadline) => {
      const offsets = reminders[deadline];
      return offsets ? [{ deadline, ...offsets }] : [];
    }),
} satisfies CountyResolvers;

export const Employer = {
  id: toEmployerId,
  patrolBody: getPatrolBody,
  factors: describeFactors,
  effectiveCategory: ({ effective }) => effective,
  techServiceCode: ({ delegation }, _, { today }) => findDelegate(delegation, today),
  industryRisk: ({ industryCode, industryAnswer }) => settleIndustryRisk(industryCode, industryAnswer).risk,
  assessments: async (employer, page, context) =>
    toConnection(await listAssessments(context, employer, toPageRequest(page))),
  reports: async (employer, page, context) => toConnection(await listReports(context, employer, toPageRequest(page))),
} satisfies EmployerResolvers;

export const ListedEmployer = {
  id: toEmployerId,
  patrolBody: getPatrolBody,
  effectiveCategory: ({ effective }) => effective,
} satisfies ListedEmployerResolvers;

export const NextDue = {
  overdue: (due, _, { today }) => isOverdue(due, today),
  previously: ({ previously }) => previously ?? null,
} satisfies NextDueResolvers;

export const MajorChangeReason = { source: ({ kind }) => changeKinds[kind] } satisfies MajorChangeReasonResolvers;

export const MajorChange = {
  due: ({ detectedOn, days }) => toDeadline(computeDeadline('majorChange', detectedOn, { majorChangeDays: days })),
  explanation: describeMajorChange,
} satisfies MajorChangeResolvers;

export const LedgerImport = {
  id: toLedgerImportId,
  dryRun: ({ dryRun = false }) => dryRun,
  refusalCode: ({ refusal }) => refusal?.code ?? null,
  refusalMessage: ({ refusal }) => refusal?.message ?? null,
  accepted: ({ outcomes }) => outcomes.ACCEPTED,
  acceptedWithCorrections: ({ outcomes }) => outcomes.ACCEPTED_WITH_CORRECTIONS,
  rejected: ({ outcomes }) => outcomes.REJECTED,
  rows: async (ledgerImport, { outcome, ...page }, context) =>
    toConnection(await listLedgerRows(context, ledgerImport, outcome ?? null, toPageRequest(page))),
  rejectedWorkbookUrl: (ledgerImport, _, context) => findRejectedWorkbookUrl(context, ledgerImport),
} satisfies LedgerImportResolvers;
