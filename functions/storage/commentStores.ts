import { randomBytes } from 'node:crypto';
import type { PublicComment } from '../rules/reports/publicComment.ts';
import { type Condition, type DynamoTable, mustBeAbsent } from './dynamo.ts';
import { fromPublicCommentItem } from './items.ts';
import { commentPartition, commentPrefix, keys, unansweredPartition } from './keys.ts';
import { readAll, readPage } from './pages.ts';
import type { CommentStores, CommentTally } from './stores.ts';

/** How long a day's salt is kept after its day: the longest window of a limit. */
const saltKeptSeconds = 2 * 86_400;

const answered: Condition = {
  expression: '#status = :answered',
  names: { '#status': 'status' },
  values: { ':answered': 'ANSWERED' },
};

/** The stores' part for comments on publicities, and for counting how many are sent. */
export function openCommentStores(table: DynamoTable): CommentStores {
  const salts = new Map<string, string>();

  async function findSalt(day: string): Promise<string | null> {
    const item = await table.get(keys.salt(day));
    return item && String(item['salt']);
  }

  return {
    async findPublicComment(ref) {
      const item = await table.get(keys.publicComment(ref));
      return item && fromPublicCommentItem(item);
    },

    listCommentsOfReport(ref, { isAnswered }, page) {
      const request = { partition: commentPartition(ref.county), sortPrefix: commentPrefix(ref), newestFirst: true };
      return readPage(table, { ...request, ...(isAnswered && { filter: answered }) }, page, fromPublicCommentItem);
    },

    listUnansweredComments(county, page) {
      const request = { indexName: 'gsi2' as const, partition: unansweredPartition(county) };
      return readPage(table, request, page, fromPublicCommentItem);
    },

    async tallyComments(ref) {
      const request = { partition: commentPartition(ref.county), sortPrefix: commentPrefix(ref), consistent: true };
      return toTally((await readAll(table, request)).map(fromPublicCommentItem));
    },

    async takeFromLimit({ counter, most, expiresAt }) {
      const outcome = await table.update(keys.limit(counter), {
        expression: 'SET #entity = :entity, #expiresAt = :expiresAt ADD #taken :one',
        condition: 'attribute_not_exists(#taken) OR #taken < :most',
        names: { '#entity': 'entity', '#expiresAt': 'expiresAt', '#taken': 'taken' },
        values: { ':entity': 'limit', ':expiresAt': expiresAt, ':one': 1, ':most': most },
      });
      return outcome === 'DONE';
    },

    async getSalt(day) {
      const known = salts.get(day) ?? (await findSalt(day));
      if (known) {
        salts.set(day, known);
        return known;
      }
      const salt = randomBytes(32).toString('hex');
      const expiresAt = Math.floor(Date.parse(`${day}T00:00:00Z`) / 1000) + 86_400 + saltKeptSeconds;
      await table.transact([
        { kind: 'put', item: { ...keys.salt(day), entity: 'salt', salt, expiresAt }, condition: mustBeAbsent },
      ]);
      // Of two processes that make one at once the first one's counts.
      const kept = (await findSalt(day)) ?? salt;
      salts.clear();
      salts.set(day, kept);
      return kept;
    },
  };
}

function toTally(comments: readonly PublicComment[]): CommentTally {
  const objections = comments.filter(({ kind }) => kind === 'OBJECTION');
  return {
    objections: objections.length,
    comments: comments.length - objections.length,
    answered: comments.filter(({ status }) => status === 'ANSWERED').length,
    unansweredObjections: objections.filter(({ status }) => status === 'UNANSWERED').length,
  };
}
