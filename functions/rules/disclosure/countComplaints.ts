import type { Complaint } from './complaint.ts';
import { type ComplaintKind, complaintKinds } from './complaintKinds.ts';

/** How many complaints of a kind there are; null: few enough that a single one might be recognised. */
export type ComplaintCount = { readonly kind: ComplaintKind; readonly title: string; readonly count: number | null };

export type ComplaintCounts = {
  readonly year: number;
  readonly received: number;
  readonly open: number;
  readonly notAccepted: number;
  readonly handled: number;
  readonly byKind: readonly ComplaintCount[];
};

/** Fewer than this of a kind, and more than none, are not told apart (D). */
const fewest = 3;

/**
 * What the public may know of a year's complaints: how many, how far, and of which kinds, a kind with one or two only as
 * few. Where just one kind has few, the sum gives that number away; what it is about stays unknown.
 * @source R163；《个人信息保护法》第四条（匿名化）；门槛为自定（D）
 */
export function countComplaints(
  year: number,
  complaints: readonly Pick<Complaint, 'kind' | 'state'>[],
): ComplaintCounts {
  const count = (isOne: (complaint: Pick<Complaint, 'kind' | 'state'>) => boolean) => complaints.filter(isOne).length;
  const byKind = (Object.keys(complaintKinds) as ComplaintKind[]).map((kind) => {
    const found = count((one) => one.kind === kind);
    return { kind, title: complaintKinds[kind].title, count: found > 0 && found < fewest ? null : found };
  });
  return {
    year,
    received: complaints.length,
    open: count(({ state }) => state === 'RECEIVED' || state === 'ACCEPTED'),
    notAccepted: count(({ state }) => state === 'NOT_ACCEPTED'),
    handled: count(({ state }) => state === 'HANDLED'),
    byKind,
  };
}
