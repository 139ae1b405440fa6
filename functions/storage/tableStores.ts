import { openArchiveStores } from './archiveStores.ts';
import { openAuditStores } from './auditStores.ts';
import { openCampaignStores } from './campaignStores.ts';
import { openCircularStores } from './circularStores.ts';
import { openCommentStores } from './commentStores.ts';
import { openComplaintStores } from './complaintStores.ts';
import { openCountyStores } from './countyStores.ts';
import { toDirectoryFilter } from './directoryFilter.ts';
import { openDraftStores } from './draftStores.ts';
import type { Condition, DynamoTable } from './dynamo.ts';
import { openFindingStores } from './findingStores.ts';
import { openInboxStores } from './inboxStores.ts';
import { toMessageWrites } from './inboxWrites.ts';
import {
  fromAssessmentItem,
  fromDirectoryItem,
  fromEmployerItem,
  fromFirstAnswerItem,
  fromLedgerImportItem,
  fromNoticeItem,
  fromReceiptItem,
  fromReportItem,
  fromReviewItem,
  toFirstAnswerItem,
} from './items.ts';
import { openJobStores } from './jobStores.ts';
import {
  delegatedPartition,
  directoryPartition,
  employerPartition,
  keys,
  ledgerImportPartition,
  noticePartition,
  sortPrefixes,
  worklistPartition,
} from './keys.ts';
import { openListStores } from './listStores.ts';
import { openOutboxStores } from './outboxStores.ts';
import { ofBody, readPage } from './pages.ts';
import { openPatrolFormStores } from './patrolFormStores.ts';
import { openPatrolRoundStores } from './patrolRoundStores.ts';
import { openPatrolStores } from './patrolStores.ts';
import { openPlanStores } from './planStores.ts';
import { openPublicationStores } from './publicationStores.ts';
import { openRuleSetStores } from './ruleSetStores.ts';
import { openScoreStores } from './scoreStores.ts';
import { openStatisticsStores } from './statisticsStores.ts';
import type { FirstAnswer, Stores } from './stores.ts';
import { openSupervisionStores } from './supervisionStores.ts';
import { openVisitStores } from './visitStores.ts';
import { toWrites } from './writes.ts';

/** A forgotten answer may still be there: the store removes expired items late. */
function mustBeUnanswered({ answeredAt }: FirstAnswer): Condition {
  return {
    expression: 'attribute_not_exists(pk) OR #forgetAt < :now',
    names: { '#forgetAt': 'forgetAt' },
    values: { ':now': answeredAt },
  };
}

/** The stores over the one table. */
export function openTableStores(table: DynamoTable): Stores {
  return {
    ...openAuditStores(table),
    ...openJobStores(table),
    ...openCountyStores(table),
    ...openArchiveStores(table),
    ...openPublicationStores(table),
    ...openRuleSetStores(table),
    ...openCommentStores(table),
    ...openComplaintStores(table),
    ...openFindingStores(table),
    ...openPlanStores(table),
    ...openCampaignStores(table),
    ...openScoreStores(table),
    ...openCircularStores(table),
    ...openSupervisionStores(table),
    ...openVisitStores(table),
    ...openListStores(table),
    ...openPatrolStores(table),
    ...openPatrolRoundStores(table),
    ...openPatrolFormStores(table),
    ...openStatisticsStores(table),
    ...openDraftStores(table),
    ...openInboxStores(table),
    ...openOutboxStores(table),

    async findEmployer(ref) {
      const item = await table.get(keys.employer(ref));
      return item && fromEmployerItem(item);
    },

    async findEmployers(refs) {
      const items = await table.batchGet(refs.map(keys.employer));
      return items.map(fromEmployerItem);
    },

    listEmployers(county, filter, page) {
      const conditions = toDirectoryFilter(filter);
      const request = {
        indexName: 'gsi1' as const,
        partition: directoryPartition(county),
        ...(filter.bodyId !== undefined && { sortPrefix: `${filter.bodyId}#` }),
        ...(conditions && { filter: conditions }),
      };
      return readPage(table, request, page, fromDirectoryItem);
    },

    listDelegatedEmployers(county, techServiceCode, on, page) {
      const request = {
        indexName: 'gsi2' as const,
        partition: delegatedPartition(county, techServiceCode),
        filter: {
          expression: '#delegation.#from <= :on AND #delegation.#to >= :on',
          names: { '#delegation': 'delegation', '#from': 'validFrom', '#to': 'validTo' },
          values: { ':on': on },
        },
      };
      return readPage(table, request, page, fromDirectoryItem);
    },

    async findAssessment(ref, assessmentId) {
      const item = await table.get(keys.assessment(ref, assessmentId));
      return item && fromAssessmentItem(item);
    },

    async findAssessments(refs) {
      const items = await table.batchGet(refs.map((ref) => keys.assessment(ref, ref.assessmentId)));
      return items.map(fromAssessmentItem);
    },

    listAssessments(ref, page) {
      const request = { partition: employerPartition(ref), sortPrefix: sortPrefixes.assessment, newestFirst: true };
      return readPage(table, request, page, fromAssessmentItem);
    },

    async findReport(ref) {
      const item = await table.get(keys.report(ref, ref.reportId));
      return item && fromReportItem(item);
    },

    async findReview(ref) {
      const item = await table.get(keys.review(ref));
      return item && fromReviewItem(item);
    },

    async findReceiptPlace(county, receiptNumber) {
      const item = await table.get(keys.receipt(county, receiptNumber));
      return item && fromReceiptItem(item);
    },

    listReports(ref, page) {
      const request = { partition: employerPartition(ref), sortPrefix: sortPrefixes.report, newestFirst: true };
      return readPage(table, request, page, fromReportItem);
    },

    listReportsInState(county, state, page) {
      const request = { indexName: 'gsi2' as const, partition: worklistPartition(county, state) };
      return readPage(table, request, page, fromReportItem);
    },

    async findLedgerImport(county, importId) {
      const item = await table.get(keys.ledgerImport(county, importId));
      return item && fromLedgerImportItem(item);
    },

    listLedgerImports(county, bodyId, page) {
      const request = {
        partition: ledgerImportPartition(county),
        sortPrefix: sortPrefixes.ledgerImport,
        newestFirst: true,
        ...ofBody(bodyId),
      };
      return readPage(table, request, page, fromLedgerImportItem);
    },

    async findNotice(county, year) {
      const item = await table.get(keys.notice(county, year));
      return item && fromNoticeItem(item);
    },

    async listNotices(county) {
      const request = { partition: noticePartition(county), sortPrefix: sortPrefixes.notice, consistent: true };
      const { items } = await table.query(request);
      return items.map(fromNoticeItem);
    },

    async findFirstAnswer(key) {
      const item = await table.get(keys.firstAnswer(key));
      return item && fromFirstAnswerItem(item);
    },

    async commit(changes, answer) {
      const writes = changes.flatMap((change) =>
        change.kind === 'messages' ? toMessageWrites(change) : toWrites(change),
      );
      if (answer) writes.unshift({ kind: 'put', item: toFirstAnswerItem(answer), condition: mustBeUnanswered(answer) });
      const failed = await table.transact(writes);
      if (failed === null) return 'DONE';
      return answer && failed.includes(0) ? 'ANSWERED' : 'CONFLICT';
    },

    async showProgress(county, importId, processedRows, totalRows) {
      await table.update(keys.ledgerImport(county, importId), {
        expression: 'SET #p = :p, #t = :t',
        condition: '#s = :running',
        names: { '#p': 'processedRows', '#t': 'totalRows', '#s': 'state' },
        values: { ':p': processedRows, ':t': totalRows, ':running': 'RUNNING' },
      });
    },
  };
}
