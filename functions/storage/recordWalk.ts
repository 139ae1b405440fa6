import { visitStates } from '../rules/inspections/visitLifecycle.ts';
import type { ReportState } from '../rules/kernel/refusals.ts';
import type { SourceKind } from '../rules/statistics/measures.ts';
import type { RecordPlace } from '../rules/statistics/tally.ts';
import type { DynamoTable, QueryRequest } from './dynamo.ts';
import { directoryPartition, findingWorklist, visitWorklistPartition, worklistPartition } from './keys.ts';
import { patrolRecordsPartition } from './patrolKeys.ts';
import { roundListPartition } from './patrolRoundKeys.ts';

/** Every record of a county that is counted: for rebuilding figures, not for requests. */
export type RecordWalk = {
  /** The records of one kind, in pieces of up to 1 MB of the lists that show them; one may come twice while it changes. */
  readonly walkRecords: (county: string, kind: SourceKind) => AsyncIterable<readonly RecordPlace[]>;
};

const reportStates = [
  'DRAFT',
  'IN_PUBLICITY',
  'WITHDRAWN',
  'SIGNED',
  'FILED',
  'UNDER_REVIEW',
  'ON_SITE',
  'RETURNED',
  'ACCEPTED',
  'SUPERSEDED',
] as const satisfies readonly ReportState[];

/** The lists that together hold every record of a kind. */
const listsOf: { readonly [K in SourceKind]: (county: string) => readonly QueryRequest[] } = {
  employer: (county) => [{ indexName: 'gsi1', partition: directoryPartition(county) }],
  report: (county) => reportStates.map((state) => ({ indexName: 'gsi2', partition: worklistPartition(county, state) })),
  visit: (county) =>
    visitStates.map((state) => ({ indexName: 'gsi2', partition: visitWorklistPartition(county, state) })),
  finding: (county) =>
    [true, false].map((isOpen) => ({ indexName: 'gsi2', partition: findingWorklist(county, isOpen) })),
  patrolRound: (county) => [{ indexName: 'gsi2', partition: roundListPartition(county) }],
  patrolRecord: (county) => [{ indexName: 'gsi2', partition: patrolRecordsPartition(county) }],
};

export function openRecordWalk(table: DynamoTable): RecordWalk {
  return {
    async *walkRecords(county, kind) {
      for (const list of listsOf[kind](county)) {
        let startAfter: QueryRequest['startAfter'] = null;
        do {
          const { items, lastKey } = await table.query({ ...list, attributes: ['pk', 'sk'], startAfter });
          yield items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
          startAfter = lastKey;
        } while (startAfter !== null);
      }
    },
  };
}
