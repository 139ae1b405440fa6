import type { Complaint, ComplaintRef } from '../rules/disclosure/complaint.ts';
import type { ComplaintState } from '../rules/disclosure/complaintLifecycle.ts';
import { dayOf, toYearBounds } from '../rules/kernel/plainDate.ts';
import type { DynamoTable, Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { readAll, readPage } from './pages.ts';
import type { Page, PageRequest, Versioned } from './stores.ts';

export const complaintPrefix = 'complaint#';

export function complaintPartition(county: string): string {
  return `county#${county}#complaints`;
}

export function complaintKey(county: string, complaintId: string) {
  return { pk: complaintPartition(county), sk: `${complaintPrefix}${complaintId}` };
}

function complaintWorklist(county: string, state: ComplaintState): string {
  return `${complaintPartition(county)}#${state}`;
}

/** On the worklist of its state by its last day, or, closed, by the day of its last step. */
export function toComplaintItem(complaint: Versioned<Complaint>): Item {
  const { county, complaintId, state, dueOn, steps, submittedAt } = complaint;
  const place = dueOn ?? dayOf(steps.at(-1)?.takenAt ?? submittedAt);
  const worklist = { gsi2pk: complaintWorklist(county, state), gsi2sk: `${place}#${complaintId}` };
  return encode('complaint', { ...complaintKey(county, complaintId), ...worklist }, complaint);
}

function fromComplaintItem(item: Item): Versioned<Complaint> {
  return decode<Versioned<Complaint>>('complaint', item);
}

/** Complaints and reports from the public. */
export type ComplaintStores = {
  readonly findComplaint: (ref: ComplaintRef) => Promise<Versioned<Complaint> | null>;
  /** In one state; open ones by their last day, earliest first, closed ones newest first. */
  readonly listComplaints: (
    county: string,
    state: ComplaintState,
    page: PageRequest,
  ) => Promise<Page<Versioned<Complaint>>>;
  /** Kind and state of all that came in a year of Shanghai. */
  readonly tallyComplaints: (county: string, year: number) => Promise<readonly Pick<Complaint, 'kind' | 'state'>[]>;
};

/** The stores' part for complaints. */
export function openComplaintStores(table: DynamoTable): ComplaintStores {
  return {
    async findComplaint({ county, complaintId }) {
      const item = await table.get(complaintKey(county, complaintId));
      return item && fromComplaintItem(item);
    },

    listComplaints(county, state, page) {
      const newestFirst = state === 'NOT_ACCEPTED' || state === 'HANDLED';
      const request = { indexName: 'gsi2' as const, partition: complaintWorklist(county, state), newestFirst };
      return readPage(table, request, page, fromComplaintItem);
    },

    async tallyComplaints(county, year) {
      const [from, to] = toYearBounds(year);
      const request = {
        partition: complaintPartition(county),
        sortPrefix: complaintPrefix,
        filter: {
          expression: '#at >= :from AND #at < :to',
          names: { '#at': 'submittedAt' },
          values: { ':from': from, ':to': to },
        },
      };
      return (await readAll(table, request)).map(fromComplaintItem);
    },
  };
}
