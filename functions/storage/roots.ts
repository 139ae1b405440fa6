import type { AggregateKind, AggregateRef } from '../rules/audit/auditedAggregate.ts';
import { withoutProgress } from '../rules/employers/ledgerImport.ts';
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
  commentPartition,
  directoryPartition,
  draftListPartition,
  keys,
  ledgerImportPartition,
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
import type { Roots, Versioned } from './stores.ts';

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
