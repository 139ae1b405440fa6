import { collectEntry } from '../../../rules/disclosure/lists/collectEntry.ts';
import { composeCollected } from '../../../rules/disclosure/lists/composeListMessage.ts';
import { type CriteriaInForce, findCriteriaOn } from '../../../rules/disclosure/lists/criteriaVersion.ts';
import { judgeNonCompliance } from '../../../rules/disclosure/lists/judgeNonCompliance.ts';
import { isPublicState, type ListEntry } from '../../../rules/disclosure/lists/listEntry.ts';
import type { ListAction } from '../../../rules/disclosure/lists/listLifecycle.ts';
import { takeListEntryStep } from '../../../rules/disclosure/lists/takeListEntryStep.ts';
import type { FindingRecord } from '../../../rules/enforcement/findingRecord.ts';
import type { Change, MessageWrites, StoredEmployer, StoredListEntry } from '../../../storage/stores.ts';
import { changeAggregate } from '../../changes.ts';
import type { Context } from '../../context.ts';
import { tell, toOccasion } from '../../inbox/tell.ts';
import { readPages } from '../../readPages.ts';
import { changeListEntry } from './changeListEntry.ts';

const pageSize = 100;
/** Items of one entry are seven at most; a transaction takes 100. */
const entriesPerTransaction = 14;

type Changes = readonly (Change | MessageWrites)[];

/** What one run looks at. */
type Run = {
  readonly criteria: CriteriaInForce;
  readonly entries: ReadonlyMap<string, readonly StoredListEntry[]>;
  readonly findings: ReadonlyMap<string, readonly FindingRecord[]>;
};

/** How many entries a run has made new or changed, dropped and ended. */
export type ListsUpdated = { readonly collected: number; readonly dropped: number; readonly expired: number };

/**
 * Brings a county's lists up to the day: collects who meets a criterion, drops candidates that meet none any more, ends
 * terms. Nothing is remembered between runs, and an entry's number follows from those before it, so that a run that was
 * cut off, repeated, or run twice at once makes each entry once; what somebody changed meanwhile waits for the next run.
 * @source R164、R289
 */
export async function updateLists(context: Context, county: string): Promise<ListsUpdated> {
  const { stores, today } = context;
  const [register, all] = await Promise.all([stores.findListCriteria(county), stores.readListEntries(county)]);
  const ended = all.filter((entry) => isPublicState(entry) && entry.term !== null && entry.term.until < today);
  const expired = await write(context, ended, (entry) => takeDailyStep(context, entry, 'EXPIRE', '公布期限届满'));
  const noncompliant = all.filter(({ list }) => list === 'NONCOMPLIANT');
  const run: Run = {
    criteria: findCriteriaOn(register, today),
    entries: Map.groupBy(noncompliant, ({ creditCode }) => creditCode),
    findings: Map.groupBy(await readFindings(context, county), ({ creditCode }) => creditCode),
  };
  let collected = 0;
  let dropped = 0;
  for (let after: string | null = null; ; ) {
    const page = await stores.listEmployers(county, {}, { first: pageSize, after });
    const judged = (await stores.findEmployers(page.items)).map((employer) => judge(context, employer, run));
    collected += await write(context, judged, (one) => toCollecting(context, one));
    dropped += await write(context, judged, (one) => toDropping(context, one));
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNextPage || after === null) return { collected, dropped, expired };
  }
}

/** Open findings, and those whose decision is public: what criteria look at. */
async function readFindings({ stores, today }: Context, county: string): Promise<readonly FindingRecord[]> {
  const open = readPages((after) => stores.listFindings(county, { isOpen: true }, { first: pageSize, after }));
  const decided = readPages((after) => stores.listPublishedFindings(county, today, { first: pageSize, after }));
  const found = [...(await open), ...(await decided)];
  return [...new Map(found.map((finding) => [finding.findingId, finding])).values()];
}

type Judged = ReturnType<typeof judge>;

function judge({ today }: Context, employer: StoredEmployer, { criteria, entries, findings }: Run) {
  const { creditCode } = employer;
  const own = entries.get(creditCode) ?? [];
  const facts = { employer, findings: findings.get(creditCode) ?? [] };
  const grounds = judgeNonCompliance(facts, criteria.criteria, today);
  return { employer, latest: own.at(-1) ?? null, collected: collectEntry(employer, grounds, own, { criteria, today }) };
}

async function toCollecting(context: Context, { employer, latest, collected }: Judged): Promise<Changes> {
  if (collected === null || collected.kind === 'NO_LONGER_MET') return [];
  const before = collected.kind === 'CHANGED' ? latest : null;
  const change = changeAggregate(context, 'updateLists', 'listEntry', before, collected.entry);
  const told = tell(composeCollected(toOccasion(context, employer), collected.entry), {
    ...employer,
    techServiceCode: null,
  });
  return before === null ? [change, told] : [change];
}

async function toDropping(context: Context, { latest, collected }: Judged): Promise<Changes> {
  if (latest === null || collected?.kind !== 'NO_LONGER_MET') return [];
  return takeDailyStep(context, latest, 'DROP', '按今日的记录，已不符合任何一条列入标准');
}

/** A step that the day takes; none where the entry is no longer such as it was listed. */
async function takeDailyStep(
  context: Context,
  entry: StoredListEntry,
  action: ListAction,
  text: string,
): Promise<Changes> {
  const calendar = { notices: await context.notices.read(entry.county) };
  const facts = { today: context.today, calendar, grounds: [], noncompliant: [], criteria: { id: '', criteria: [] } };
  const after = takeListEntryStep<ListEntry>(entry, { action, at: context.now, by: null, text, files: [] }, facts);
  if (!after.ok) return [];
  const changes = await changeListEntry(context, 'updateLists', entry, after.value, action, calendar);
  return changes.ok ? changes.value : [];
}

/** Writes what is to be done about each, many at a time; where somebody came between, one by one. Answers how many. */
async function write<T>(
  context: Context,
  subjects: readonly T[],
  toChanges: (subject: T) => Promise<Changes>,
): Promise<number> {
  const wanted = (await Promise.all(subjects.map(toChanges))).filter((changes) => changes.length > 0);
  let written = 0;
  for (let at = 0; at < wanted.length; at += entriesPerTransaction) {
    const together = wanted.slice(at, at + entriesPerTransaction);
    if ((await context.stores.commit(together.flat(), null)) === 'DONE') written += together.length;
    else for (const one of together) if ((await context.stores.commit(one, null)) === 'DONE') written += 1;
  }
  return written;
}
