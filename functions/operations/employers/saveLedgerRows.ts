import type { County } from '../../rules/employers/counties.ts';
import type { Employer } from '../../rules/employers/employer.ts';
import type { LedgerRow } from '../../rules/employers/readLedger.ts';
import { type Acting, mergeLedgerFacts, toNewRecord, withLedgerFacts } from '../../rules/employers/refreshEmployer.ts';
import { rejectLedgerRow, type StoreFault } from '../../rules/employers/rejectLedgerRow.ts';
import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import type { Change, StoredEmployer } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, toActing } from '../context.ts';

export type SavedRows = {
  /** The rows as they came, those that the store could not take now rejected. */
  readonly rows: readonly LedgerRow[];
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
};

type Intent = { readonly employer: Employer; readonly declarationAssumed: boolean; readonly position: number };
type Planned = Intent & { readonly change: Change; readonly isNew: boolean };

/** Employers of one transaction: each is two items (record and audit entry), and a transaction takes 100. */
const batchSize = 50;
/** Transactions under way at once. */
const lanes = 2;
/** How often a row is tried again when somebody else writes the same employer. */
const tries = 3;

/**
 * Brings the accepted rows into the ledger. An employer that stands as the row says is left alone, so that the same
 * file twice changes nothing. A credit code that is registered under another name is rejected: the row may carry a
 * wrong code, and taking it would overwrite another employer. A dry run only counts what would be written.
 */
export async function saveLedgerRows(
  context: Context,
  county: County,
  rows: readonly LedgerRow[],
  showProgress: (processedRows: number) => Promise<void>,
  isDryRun = false,
): Promise<SavedRows> {
  const after = [...rows];
  const tally = { created: 0, updated: 0, unchanged: 0 };
  const intents = rows.flatMap(({ employer, codes }, position): Intent[] =>
    employer ? [{ employer, declarationAssumed: codes.includes('DECLARATION_ASSUMED'), position }] : [],
  );
  let next = 0;
  let lastShown = 0;

  const runLane = async (): Promise<void> => {
    while (next < intents.length) {
      const batch = intents.slice(next, next + batchSize);
      next += batch.length;
      await saveBatch(context, county, batch, { after, tally, isDryRun });
      const reached = (batch.at(-1)?.position ?? 0) + 1;
      if (reached - lastShown >= 500) {
        lastShown = reached;
        await showProgress(reached);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return { rows: after, ...tally };
}

type Tally = { created: number; updated: number; unchanged: number };

async function saveBatch(
  context: Context,
  county: County,
  batch: readonly Intent[],
  { after, tally, isDryRun }: { after: LedgerRow[]; tally: Tally; isDryRun: boolean },
): Promise<void> {
  const acting = await toActing(context, county.code);
  const stored = await context.stores.findEmployers(batch.map(({ employer }) => employer));
  const byCode = new Map(stored.map((employer) => [employer.creditCode, employer]));
  const planned: Planned[] = [];
  for (const intent of batch) {
    const plan = planRow(context, intent, byCode.get(intent.employer.creditCode) ?? null, acting);
    if (plan === 'UNCHANGED') tally.unchanged += 1;
    else if ('change' in plan) planned.push(plan);
    else reject(after, intent.position, plan, county);
  }
  if (planned.length === 0) return;
  const outcome = isDryRun
    ? 'DONE'
    : await context.stores.commit(
        planned.map(({ change }) => change),
        null,
      );
  if (outcome === 'DONE') for (const { isNew } of planned) tally[isNew ? 'created' : 'updated'] += 1;
  else for (const intent of planned) await saveAlone(context, county, intent, after, tally);
}

/** One row by itself, after its batch met a record that changed under it. */
async function saveAlone(
  context: Context,
  county: County,
  intent: Intent,
  after: LedgerRow[],
  tally: Tally,
): Promise<void> {
  const acting = await toActing(context, county.code);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const plan = planRow(context, intent, await context.stores.findEmployer(intent.employer), acting);
    if (plan === 'UNCHANGED') {
      tally.unchanged += 1;
      return;
    }
    if (!('change' in plan)) {
      reject(after, intent.position, plan, county);
      return;
    }
    if ((await context.stores.commit([plan.change], null)) === 'DONE') {
      tally[plan.isNew ? 'created' : 'updated'] += 1;
      return;
    }
  }
  reject(after, intent.position, { code: 'CHANGED_MEANWHILE' }, county);
}

function planRow(
  context: Context,
  intent: Intent,
  before: StoredEmployer | null,
  acting: Acting,
): Planned | 'UNCHANGED' | StoreFault {
  const { employer } = intent;
  if (before === null) {
    return {
      ...intent,
      change: changeAggregate(context, 'importLedger', 'employer', null, toNewRecord(employer, acting)),
      isNew: true,
    };
  }
  const { role, organisation } = context.viewer;
  if (role === 'PATROL_BODY' && before.bodyId !== organisation) return { code: 'BODY_NOT_YOURS' };
  if (before.name !== employer.name) return { code: 'NAME_DIFFERS', registered: before.name };
  const merged = mergeLedgerFacts(before, employer, intent.declarationAssumed);
  if (saysTheSame(before, merged)) return 'UNCHANGED';
  const after = withLedgerFacts(before, merged, acting);
  const change = changeAggregate(context, 'importLedger', 'employer', before, after);
  return { ...intent, change, isNew: false };
}

function saysTheSame(before: StoredEmployer, employer: Employer): boolean {
  const known = Object.fromEntries(Object.keys(employer).map((field) => [field, before[field as keyof Employer]]));
  return toCanonicalJson(known) === toCanonicalJson(employer);
}

function reject(after: LedgerRow[], position: number, fault: StoreFault, county: County): void {
  const row = after[position];
  if (row) after[position] = rejectLedgerRow(row, fault, county);
}
