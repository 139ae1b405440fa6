import type { AggregateKind, AggregateRef } from '../rules/audit/auditedAggregate.ts';
import { withoutProgress } from '../rules/employers/ledgerImport.ts';
import { toCampaignItem, toCountReportItem, toCountReturnItem } from './campaignItems.ts';
import { circularKey, circularPartition, circularPrefix, toCircularItem } from './circularStores.ts';
import { complaintKey, complaintPartition, complaintPrefix, toComplaintItem } from './complaintStores.ts';
import { toCountyItem } from './countyItems.ts';
import type { Item, ItemKey, QueryRequest } from './dynamo.ts';
import { toWebhookItem } from './inboxItems.ts';
import {
  toAssessmentDraftItem,
  toEmployerItem,
  toLedgerImportItem,
  toNoticeItem,
  toPublicCommentItem,
  toRegisterItem,
  toVisitItem,
} from './items.ts';
import {
  campaignPartition,
  commentPartition,
  countPartition,
  countyPartition,
  directoryPartition,
  draftListPartition,
  keys,
  ledgerImportPartition,
  listEntryPartition,
  noticePartition,
  officerPartition,
  planPartition,
  planSettingsPartition,
  publicationPartition,
  ruleSetPartition,
  sortPrefixes,
  visitPartition,
  webhookPartition,
} from './keys.ts';
import { toListCriteriaItem, toListEntryItem } from './listItems.ts';
import { patrolFormsKey, toPatrolFormsItem } from './patrolFormStores.ts';
import { toPatrolRecordItem, toReferralItem } from './patrolItems.ts';
import {
  fromPatrolRecordId,
  operationsPrefix,
  patrolRecordKey,
  patrolRecordsPartition,
  referralPartition,
  referralPrefix,
} from './patrolKeys.ts';
import { toPatrolRoundItem } from './patrolRoundItems.ts';
import { roundKeyOfId, roundListPartition } from './patrolRoundKeys.ts';
import { toOfficerItem, toPlanItem, toPlanSettingsItem } from './planItems.ts';
import { toPublicationItem } from './publicationItems.ts';
import { toMemberUnitsItem, toScoreEntryItem, toScoreTableItem, toScoringRulesItem } from './scoreItems.ts';
import { scoreKeys, scorePartition, scorePrefixes } from './scoreKeys.ts';
import type { Roots, Versioned } from './stores.ts';
import { supervisionKey, supervisionPartition, supervisionPrefix, toSupervisionItem } from './supervisionStores.ts';

type RootRow<K extends AggregateKind> = {
  readonly toItem: (root: Versioned<Roots[K]>) => Item;
  readonly keyOf: (county: string, id: string) => ItemKey;
  /** The id of a listed root. */
  readonly idOf: (item: Item) => string;
  /** The list that shows every root of a county. */
  readonly listOf: (county: string) => QueryRequest;
  /** Whether the partition holds this aggregate with its parts and nothing else. */
  readonly holdsPartition: boolean;
  /** Where the parts begin, of a root that shares its partition. */
  readonly partPrefixOf?: (id: string) => string;
  /** The root's value as its digest takes it, where that is not all of it. */
  readonly toAudited?: (value: Item) => Item;
};

/** Kind of aggregate → how its root is kept. */
export const roots: { readonly [K in AggregateKind]: RootRow<K> } = {
  county: {
    toItem: toCountyItem,
    keyOf: (county) => keys.county(county),
    idOf: ({ code }) => String(code),
    listOf: (county) => ({ partition: countyPartition(county), sortPrefix: 'county' }),
    holdsPartition: true,
  },
  calendarNotice: {
    toItem: toNoticeItem,
    keyOf: (county, year) => keys.notice(county, Number(year)),
    idOf: ({ year }) => String(year),
    listOf: (county) => ({ partition: noticePartition(county), sortPrefix: sortPrefixes.notice }),
    holdsPartition: false,
  },
  ruleSets: {
    toItem: toRegisterItem,
    keyOf: (county) => keys.ruleSetRegister(county),
    idOf: ({ county }) => String(county),
    listOf: (county) => ({ partition: ruleSetPartition(county), sortPrefix: 'ruleSets' }),
    holdsPartition: true,
  },
  visit: {
    toItem: toVisitItem,
    keyOf: (county, id) => ({ pk: visitPartition(county), sk: `${sortPrefixes.visit}${id}` }),
    idOf: ({ sk }) => String(sk).slice(sortPrefixes.visit.length),
    listOf: (county) => ({ partition: visitPartition(county), sortPrefix: sortPrefixes.visit }),
    holdsPartition: false,
  },
  listCriteria: {
    toItem: toListCriteriaItem,
    keyOf: (county) => keys.listCriteria(county),
    idOf: ({ county }) => String(county),
    listOf: (county) => ({ partition: keys.listCriteria(county).pk, sortPrefix: 'listCriteria' }),
    holdsPartition: true,
  },
  listEntry: {
    toItem: toListEntryItem,
    keyOf: (county, id) => ({ pk: listEntryPartition(county), sk: `${sortPrefixes.listEntry}${id}` }),
    idOf: ({ sk }) => String(sk).slice(sortPrefixes.listEntry.length),
    listOf: (county) => ({ partition: listEntryPartition(county), sortPrefix: sortPrefixes.listEntry }),
    holdsPartition: false,
  },
  patrolRecord: {
    toItem: toPatrolRecordItem,
    keyOf: (county, id) => patrolRecordKey(fromPatrolRecordId(county, id)),
    idOf: ({ month, bodyId, creditCode }) => `${month}#${bodyId}#${creditCode}`,
    listOf: (county) => ({ indexName: 'gsi2', partition: patrolRecordsPartition(county) }),
    holdsPartition: false,
    partPrefixOf: (id) => operationsPrefix(fromPatrolRecordId('', id).creditCode),
  },
  patrolReferral: {
    toItem: toReferralItem,
    keyOf: (county, id) => ({ pk: referralPartition(county), sk: `${referralPrefix}${id}` }),
    idOf: ({ creditCode, referralId }) => `${creditCode}#${referralId}`,
    listOf: (county) => ({ partition: referralPartition(county), sortPrefix: referralPrefix }),
    holdsPartition: false,
  },
  patrolRound: {
    toItem: toPatrolRoundItem,
    keyOf: roundKeyOfId,
    idOf: ({ month, bodyId }) => `${String(month)}#${String(bodyId)}`,
    listOf: (county) => ({ indexName: 'gsi2', partition: roundListPartition(county) }),
    holdsPartition: false,
  },
  patrolForms: {
    toItem: toPatrolFormsItem,
    keyOf: patrolFormsKey,
    idOf: ({ county }) => String(county),
    listOf: (county) => ({ partition: patrolFormsKey(county).pk, sortPrefix: 'patrolForms' }),
    holdsPartition: true,
  },
  ledgerImport: {
    toItem: toLedgerImportItem,
    keyOf: keys.ledgerImport,
    idOf: ({ importId }) => String(importId),
    listOf: (county) => ({
      partition: ledgerImportPartition(county),
      sortPrefix: sortPrefixes.ledgerImport,
      newestFirst: true,
    }),
    holdsPartition: false,
    toAudited: withoutProgress,
  },
  publicationDuty: {
    toItem: toPublicationItem,
    keyOf: (county, id) => ({ pk: publicationPartition(county), sk: `${sortPrefixes.publicationDuty}${id}` }),
    idOf: ({ sk }) => String(sk).slice(sortPrefixes.publicationDuty.length),
    listOf: (county) => ({ partition: publicationPartition(county), sortPrefix: sortPrefixes.publicationDuty }),
    holdsPartition: false,
  },
  complaint: {
    toItem: toComplaintItem,
    keyOf: complaintKey,
    idOf: ({ complaintId }) => String(complaintId),
    listOf: (county) => ({ partition: complaintPartition(county), sortPrefix: complaintPrefix }),
    holdsPartition: false,
  },
  publicComment: {
    toItem: toPublicCommentItem,
    keyOf: (county, id) => ({ pk: commentPartition(county), sk: `${sortPrefixes.publicComment}${id}` }),
    idOf: ({ sk }) => String(sk).slice(sortPrefixes.publicComment.length),
    listOf: (county) => ({ partition: commentPartition(county), sortPrefix: sortPrefixes.publicComment }),
    holdsPartition: false,
  },
  webhook: {
    toItem: toWebhookItem,
    keyOf: keys.webhook,
    idOf: ({ webhookId }) => String(webhookId),
    listOf: (county) => ({ partition: webhookPartition(county), sortPrefix: sortPrefixes.webhook }),
    holdsPartition: false,
  },
  assessmentDraft: {
    toItem: toAssessmentDraftItem,
    keyOf: (county, creditCode) => keys.assessmentDraft({ county, creditCode }),
    idOf: ({ creditCode }) => String(creditCode),
    listOf: (county) => ({ indexName: 'gsi1', partition: draftListPartition(county) }),
    holdsPartition: true,
  },
  officer: {
    toItem: toOfficerItem,
    keyOf: keys.officer,
    idOf: ({ officerId }) => String(officerId),
    listOf: (county) => ({ partition: officerPartition(county), sortPrefix: sortPrefixes.officer }),
    holdsPartition: false,
  },
  planSettings: {
    toItem: toPlanSettingsItem,
    keyOf: (county) => keys.planSettings(county),
    idOf: ({ county }) => String(county),
    listOf: (county) => ({ partition: planSettingsPartition(county), sortPrefix: 'planSettings' }),
    holdsPartition: true,
  },
  campaign: {
    toItem: toCampaignItem,
    keyOf: keys.campaign,
    idOf: ({ sk }) => String(sk).slice(sortPrefixes.campaign.length),
    listOf: (county) => ({ partition: campaignPartition(county), sortPrefix: sortPrefixes.campaign }),
    holdsPartition: false,
  },
  countReturn: {
    toItem: toCountReturnItem,
    keyOf: keys.countReturn,
    idOf: ({ sk }) => String(sk).slice(sortPrefixes.countReturn.length),
    listOf: (county) => ({ partition: countPartition(county), sortPrefix: sortPrefixes.countReturn }),
    holdsPartition: false,
  },
  countReport: {
    toItem: toCountReportItem,
    keyOf: keys.countReport,
    idOf: ({ sk }) => String(sk).slice(sortPrefixes.countReport.length),
    listOf: (county) => ({ partition: countPartition(county), sortPrefix: sortPrefixes.countReport }),
    holdsPartition: false,
  },
  scoringRules: {
    toItem: toScoringRulesItem,
    keyOf: scoreKeys.rules,
    idOf: ({ sk }) => String(sk).slice(scorePrefixes.rules.length),
    listOf: (county) => ({ partition: scorePartition(county), sortPrefix: scorePrefixes.rules }),
    holdsPartition: false,
  },
  memberUnits: {
    toItem: toMemberUnitsItem,
    keyOf: (county) => scoreKeys.memberUnits(county),
    idOf: ({ county }) => String(county),
    listOf: (county) => ({ partition: scorePartition(county), sortPrefix: 'memberUnits' }),
    holdsPartition: false,
  },
  scoreEntry: {
    toItem: toScoreEntryItem,
    keyOf: scoreKeys.entry,
    idOf: ({ entryId }) => String(entryId),
    listOf: (county) => ({ partition: scorePartition(county), sortPrefix: scorePrefixes.entry }),
    holdsPartition: false,
  },
  scoreTable: {
    toItem: toScoreTableItem,
    keyOf: scoreKeys.table,
    idOf: ({ period }) => String(period),
    listOf: (county) => ({ partition: scorePartition(county), sortPrefix: scorePrefixes.table }),
    holdsPartition: false,
  },
  circular: {
    toItem: toCircularItem,
    keyOf: circularKey,
    idOf: ({ circularId }) => String(circularId),
    listOf: (county) => ({ partition: circularPartition(county), sortPrefix: circularPrefix }),
    holdsPartition: false,
  },
  supervision: {
    toItem: toSupervisionItem,
    keyOf: supervisionKey,
    idOf: ({ supervisionId }) => String(supervisionId),
    listOf: (county) => ({ partition: supervisionPartition(county), sortPrefix: supervisionPrefix }),
    holdsPartition: false,
  },
  plan: {
    toItem: toPlanItem,
    keyOf: keys.plan,
    idOf: ({ planId }) => String(planId),
    listOf: (county) => ({ partition: planPartition(county), sortPrefix: sortPrefixes.plan, newestFirst: true }),
    holdsPartition: false,
  },
  employer: {
    toItem: toEmployerItem,
    keyOf: (county, creditCode) => keys.employer({ county, creditCode }),
    idOf: ({ creditCode }) => String(creditCode),
    listOf: (county) => ({ indexName: 'gsi1', partition: directoryPartition(county) }),
    holdsPartition: true,
  },
};

export function rootKeyOf({ kind, county, id }: AggregateRef): ItemKey {
  return roots[kind].keyOf(county, id);
}
