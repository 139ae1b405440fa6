import type { AggregateKind } from '../rules/audit/auditedAggregate.ts';
import { toVillagesItem } from './countyItems.ts';
import { type Condition, mustBeAbsent, type TransactWrite } from './dynamo.ts';
import { toDecisionPlaceItem, toFindingItem } from './findingItems.ts';
import { toDeliveryItem, toWebhookSecretItem } from './inboxItems.ts';
import {
  toArchiveCopyItem,
  toAssessmentItem,
  toAuditItem,
  toReceiptItem,
  toReportItem,
  toReviewItem,
  toVersionItemsItem,
} from './items.ts';
import { toPatrolFormItem } from './patrolFormStores.ts';
import { toPatrolBatchItem } from './patrolItems.ts';
import { toExpectedItem, toGateItem, toPatrolSummaryItem, toUnfinishedItem } from './patrolRoundItems.ts';
import { roundKeys } from './patrolRoundKeys.ts';
import { roots } from './roots.ts';
import type { Change, Part } from './stores.ts';

const mustBePresent: Condition = { expression: 'attribute_exists(pk)', names: {}, values: {} };

const mustBeOpen: Condition = {
  expression: 'attribute_not_exists(pk) OR #isLocked = :false',
  names: { '#isLocked': 'isLocked' },
  values: { ':false': false },
};

function mustBeVersion(readVersion: number | null): Condition {
  if (readVersion === null) return mustBeAbsent;
  return { expression: '#v = :v', names: { '#v': 'version' }, values: { ':v': readVersion } };
}

function mustBeRevision(readRevision: number | null): Condition {
  if (readRevision === null) return mustBeAbsent;
  return {
    expression: '#revision = :revision',
    names: { '#revision': 'revision' },
    values: { ':revision': readRevision },
  };
}

/** The lifecycle's list of states as the store's condition. */
function mustBeIn(states: readonly string[] | null): Condition {
  if (states === null) return mustBeAbsent;
  const values = Object.fromEntries(states.map((state, index) => [`:s${index}`, state]));
  return { expression: `#state IN (${Object.keys(values).join(', ')})`, names: { '#state': 'state' }, values };
}

function toPartWrite(part: Part): TransactWrite {
  switch (part.kind) {
    case 'assessment':
      return { kind: 'put', item: toAssessmentItem(part.value), condition: mustBeAbsent };
    case 'report':
      return { kind: 'put', item: toReportItem(part.value), condition: mustBeIn(part.whileIn) };
    case 'review':
      return { kind: 'put', item: toReviewItem(part.value), condition: mustBeRevision(part.readRevision) };
    case 'receipt':
      return { kind: 'put', item: toReceiptItem(part.value), condition: mustBeAbsent };
    case 'archiveCopy':
      return { kind: 'put', item: toArchiveCopyItem(part.value), condition: mustBeAbsent };
    case 'patrolBatch':
      return { kind: 'put', item: toPatrolBatchItem(part.value), condition: mustBeAbsent };
    case 'versionItems':
      return { kind: 'put', item: toVersionItemsItem(part.value), condition: mustBeAbsent };
    case 'villages':
      return { kind: 'put', item: toVillagesItem(part.value) };
    case 'finding':
      return { kind: 'put', item: toFindingItem(part.value), condition: mustBeIn(part.whileIn) };
    case 'decisionPlace':
      return {
        kind: 'put',
        item: toDecisionPlaceItem(part.value),
        condition: part.isNew ? mustBeAbsent : mustBePresent,
      };
    case 'patrolForm':
      return { kind: 'put', item: toPatrolFormItem(part.value), condition: mustBeAbsent };
    case 'expectedPart':
      return { kind: 'put', item: toExpectedItem(part.value), condition: mustBeAbsent };
    case 'unfinishedList':
      return { kind: 'put', item: toUnfinishedItem(part.value), condition: mustBeAbsent };
    case 'roundGate':
      return { kind: 'put', item: toGateItem(part.value) };
    case 'openGate':
      return { kind: 'check', key: roundKeys.gate(part.value, part.value.gate), condition: mustBeOpen };
    case 'patrolSummary':
      return { kind: 'put', item: toPatrolSummaryItem(part.value) };
    case 'webhookSecret':
      return { kind: 'put', item: toWebhookSecretItem(part.value, part.secret), condition: mustBeAbsent };
    case 'requeuedDelivery':
      return { kind: 'put', item: toDeliveryItem(part.value), condition: mustBeIn(['DEAD']) };
  }
}

/** A change as the items to be written, each with what must hold: the root, its parts, the audit entry below the root. */
export function toWrites<K extends AggregateKind>({
  kind,
  root,
  readVersion,
  parts,
  entry,
}: Change<K>): TransactWrite[] {
  const item = roots[kind].toItem(root);
  const rootKey = { pk: String(item['pk']), sk: String(item['sk']) };
  return [
    { kind: 'put', item, condition: mustBeVersion(readVersion) },
    ...parts.map(toPartWrite),
    { kind: 'put', item: toAuditItem(rootKey, entry), condition: mustBeAbsent },
  ];
}
