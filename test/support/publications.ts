import {
  openPublicationDuty,
  publishDuty,
  withdrawPublication,
} from '../../functions/operations/disclosure/publicationSteps.ts';
import type { PublicationKind } from '../../functions/rules/disclosure/publicationDuties.ts';
import type { PublicParty } from '../../functions/rules/disclosure/publicationDuty.ts';
import { plainDate } from '../../functions/rules/kernel/plainDate.ts';
import { accounts, codes } from './accounts.ts';
import type { TestApi } from './testApi.ts';

const county = '433122';

/** Duties as the operations that bring them about would write them: by the bureau, with their own transaction. */
export function publicationDesk(api: TestApi) {
  const { sub, name } = accounts.bureau;
  const open = () => api.wiring.openContext({ subject: sub, name, role: 'BUREAU', county, organisation: null });
  const party: PublicParty = { name: '示例木业', creditCode: codes.own };
  return {
    owe: async (kind: PublicationKind, subjectId: string, eventOn: string, change: { party?: PublicParty } = {}) => {
      const owed = { county, kind, subjectId, eventOn: plainDate(eventOn), party, ...change };
      const opened = await openPublicationDuty(open(), 'testEvent', owed);
      return api.wiring.stores.commit([opened], null);
    },
    publish: async (kind: PublicationKind, subjectId: string, persons: readonly string[] = []) => {
      const content = {
        title: `${subjectId}号公开`,
        lines: [{ label: '结果', text: '示例人负责，未发现问题' }],
        persons,
      };
      const published = await publishDuty(open(), 'testPublish', { county, kind, subjectId }, content);
      return published.ok ? api.wiring.stores.commit([published.value], null) : published.refusal.code;
    },
    withdraw: async (kind: PublicationKind, subjectId: string) => {
      const withdrawn = await withdrawPublication(open(), 'testWithdraw', { county, kind, subjectId }, '决定已撤销');
      return withdrawn.ok ? api.wiring.stores.commit([withdrawn.value], null) : withdrawn.refusal.code;
    },
  };
}

export const publicationQueries = {
  published: `query ($kind: PublicationKind, $first: Int, $after: String) {
    publications(county: "433122", kind: $kind, first: $first, after: $after) {
      nodes { id kind kindText title partyName creditCode standing workingDaysLate eventOn publishedAt lines { label text }
        deadline { endsOn source { instrument } } } pageInfo { hasNextPage endCursor } } }`,
  failures: `query ($first: Int, $after: String) { publicationFailures(county: "433122", first: $first, after: $after) {
      nodes { id kind partyName eventText standing workingDaysLate deadline { endsOn } } pageInfo { hasNextPage endCursor } } }`,
  due: '{ duePublications { nodes { kind partyName standing eventOn } } }',
} as const;
