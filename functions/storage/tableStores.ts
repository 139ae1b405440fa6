import type { LedgerImport } from '../rules/employers/ledgerImport.ts';
import { openAuditStores } from './auditStores.ts';
import { toDirectoryFilter } from './directoryFilter.ts';
import { type Condition, type DynamoTable, mustBeAbsent, type TransactWrite } from './dynamo.ts';
import { openInboxStores } from './inboxStores.ts';
import { toMessageWrites, toWebhookWrites } from './inboxWrites.ts';
import {
  fromAssessmentItem,
  fromDirectoryItem,
  fromEmployerItem,
  fromFirstAnswerItem,
  fromLedgerImportItem,
  fromNoticeItem,
  fromReceiptItem,
  fromReportItem,
  toAssessmentItem,
  toAuditItem,
  toEmployerItem,
  toFirstAnswerItem,
  toLedgerImportItem,
  toNoticeItem,
  toReceiptItem,
  toReportItem,
} from './items.ts';
import {
  directoryKey,
  directoryPartition,
  employerPartition,
  keys,
  ledgerImportPartition,
  noticePartition,
  sortPrefixes,
  worklistPartition,
} from './keys.ts';
import { openOutboxStores } from './outboxStores.ts';
import { fromCursor, readPage, toCursor } from './pages.ts';
import type { Change, EmployerPart, FirstAnswer, MessageWrites, Stores, Versioned } from './stores.ts';

function mustBeVersion(readVersion: number | null): Condition {
  if (readVersion === null) return mustBeAbsent;
  return { expression: '#v = :v', names: { '#v': 'version' }, values: { ':v': readVersion } };
}

/** The lifecycle's list of states as the store's condition. */
function mustBeIn(states: readonly string[] | null): Condition {
  if (states === null) return mustBeAbsent;
  const values = Object.fromEntries(states.map((state, index) => [`:s${index}`, state]));
  return { expression: `#state IN (${Object.keys(values).join(', ')})`, names: { '#state': 'state' }, values };
}

/** A forgotten answer may still be there: the store removes expired items late. */
function mustBeUnanswered({ answeredAt }: FirstAnswer): Condition {
  return {
    expression: 'attribute_not_exists(pk) OR #forgetAt < :now',
    names: { '#forgetAt': 'forgetAt' },
    values: { ':now': answeredAt },
  };
}

function toPartWrite(part: EmployerPart): TransactWrite {
  switch (part.kind) {
    case 'assessment':
      return { kind: 'put', item: toAssessmentItem(part.value), condition: mustBeAbsent };
    case 'report':
      return { kind: 'put', item: toReportItem(part.value), condition: mustBeIn(part.whileIn) };
    case 'receipt':
      return { kind: 'put', item: toReceiptItem(part.value), condition: mustBeAbsent };
  }
}

function toWrites(change: Change | MessageWrites): TransactWrite[] {
  if (change.kind === 'messages') return toMessageWrites(change);
  const condition = mustBeVersion(change.readVersion);
  if (change.kind === 'ledgerImport') {
    const item = toLedgerImportItem(change.root);
    const root = keys.ledgerImport(change.root.county, change.root.importId);
    return [{ kind: 'put', item, condition }, toAuditWrite(root, change)];
  }
  if (change.kind === 'calendarNotice') {
    const root = keys.notice(change.root.county, change.root.year);
    return [{ kind: 'put', item: toNoticeItem(change.root), condition }, toAuditWrite(root, change)];
  }
  if (change.kind === 'webhook') {
    const root = keys.webhook(change.root.county, change.root.webhookId);
    return [...toWebhookWrites(change, condition), toAuditWrite(root, change)];
  }
  return [
    { kind: 'put', item: toEmployerItem(change.root), condition },
    ...change.parts.map(toPartWrite),
    toAuditWrite(keys.employer(change.root), change),
  ];
}

function toAuditWrite(root: { pk: string; sk: string }, { entry }: Change): TransactWrite {
  return { kind: 'put', item: toAuditItem(root, entry), condition: mustBeAbsent };
}

/** The stores over the one table. */
export function openTableStores(table: DynamoTable): Stores {
  return {
    ...openAuditStores(table),
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
      const partition = directoryPartition(county);
      const conditions = toDirectoryFilter(filter);
      const request = {
        indexName: 'gsi1' as const,
        partition,
        ...(filter.bodyId !== undefined && { sortPrefix: `${filter.bodyId}#` }),
        ...(conditions && { filter: conditions }),
      };
      return readPage(
        table,
        request,
        page,
        (item) => {
          const value = fromDirectoryItem(item);
          return { value, cursor: toCursor([value.bodyId, value.name, value.creditCode]) };
        },
        (cursor) => {
          const [bodyId = '', name = '', creditCode = ''] = fromCursor(cursor, 3);
          const employer = { county, bodyId, name, creditCode };
          return { ...keys.employer(employer), ...directoryKey(employer) };
        },
      );
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
      return readPage(
        table,
        { partition: employerPartition(ref), sortPrefix: sortPrefixes.assessment, newestFirst: true },
        page,
        (item) => {
          const value = fromAssessmentItem(item);
          return { value, cursor: toCursor([value.assessmentId]) };
        },
        (cursor) => keys.assessment(ref, fromCursor(cursor, 1)[0] ?? ''),
      );
    },

    async findReport(ref) {
      const item = await table.get(keys.report(ref, ref.reportId));
      return item && fromReportItem(item);
    },

    async findReceiptPlace(county, receiptNumber) {
      const item = await table.get(keys.receipt(county, receiptNumber));
      return item && fromReceiptItem(item);
    },

    listReports(ref, page) {
      return readPage(
        table,
        { partition: employerPartition(ref), sortPrefix: sortPrefixes.report, newestFirst: true },
        page,
        (item) => {
          const value = fromReportItem(item);
          return { value, cursor: toCursor([value.reportId]) };
        },
        (cursor) => keys.report(ref, fromCursor(cursor, 1)[0] ?? ''),
      );
    },

    listReportsInState(county, state, page) {
      const partition = worklistPartition(county, state);
      return readPage(
        table,
        { indexName: 'gsi2', partition },
        page,
        (item) => {
          const value = fromReportItem(item);
          return { value, cursor: toCursor([value.creditCode, value.reportId, value.stateSince]) };
        },
        (cursor) => {
          const [creditCode = '', reportId = '', stateSince = ''] = fromCursor(cursor, 3);
          return {
            ...keys.report({ county, creditCode }, reportId),
            gsi2pk: partition,
            gsi2sk: `${stateSince}#${reportId}`,
          };
        },
      );
    },

    async findLedgerImport(county, importId) {
      const item = await table.get(keys.ledgerImport(county, importId));
      return item && fromLedgerImportItem(item);
    },

    listLedgerImports(county, bodyId, page) {
      const filter = { expression: '#bodyId = :bodyId', names: { '#bodyId': 'bodyId' }, values: { ':bodyId': bodyId } };
      return readPage<Versioned<LedgerImport>>(
        table,
        {
          partition: ledgerImportPartition(county),
          sortPrefix: sortPrefixes.ledgerImport,
          newestFirst: true,
          ...(bodyId !== null && { filter }),
        },
        page,
        (item) => {
          const value = fromLedgerImportItem(item);
          return { value, cursor: toCursor([value.importId]) };
        },
        (cursor) => keys.ledgerImport(county, fromCursor(cursor, 1)[0] ?? ''),
      );
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
      const writes = changes.flatMap(toWrites);
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
