import type { Viewer } from '../../rules/accounts/viewer.ts';
import type { ArchivedItem } from '../../rules/archive/archivedRecord.ts';
import type { EmployerFile } from '../../rules/archive/listTimelineEvents.ts';
import type { Audience } from '../../rules/archive/recordKinds.ts';
import type { PublicComment } from '../../rules/reports/publicComment.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { Context } from '../context.ts';

/** Megabytes of records that one file is read up to: more would not fit a function's memory beside its copies. */
export const mostFilePages = 50;

/** The audience that the viewer belongs to. */
export function toAudience({ role }: Viewer): Audience {
  return role === 'OFFICER' || role === 'BUREAU' || role === 'LEADER' ? 'AUTHORITY' : 'PARTY';
}

async function listComments({ stores }: Context, ref: EmployerRef): Promise<readonly PublicComment[]> {
  const found: PublicComment[] = [];
  for (let after: string | null = null; ; ) {
    const { items, cursors, hasNextPage } = await stores.listCommentsOfEmployer(ref, { first: 500, after });
    found.push(...items);
    after = cursors.at(-1) ?? null;
    if (!hasNextPage || after === null) return found;
  }
}

/** An employer's records, audit entries and comments, all of them; null where they are more than `mostFilePages`. */
export async function readEmployerFile(context: Context, ref: EmployerRef): Promise<EmployerFile | null> {
  const listing = listComments(context, ref);
  const items: ArchivedItem[] = [];
  let after: string | null = null;
  let pages = 0;
  do {
    if (pages === mostFilePages) {
      await listing;
      return null;
    }
    const page: Awaited<ReturnType<Context['stores']['readEmployerFile']>> = await context.stores.readEmployerFile(
      ref,
      after,
    );
    items.push(...page.items);
    after = page.after;
    pages += 1;
  } while (after !== null);
  return {
    records: items.flatMap((item) => (item.kind === 'record' ? [item.record] : [])),
    entries: items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : [])),
    comments: await listing,
  };
}
