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

/** Null where there are more than `mostFilePages` pages. */
async function listItems({ stores }: Context, ref: EmployerRef): Promise<readonly ArchivedItem[] | null> {
  const found: ArchivedItem[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < mostFilePages; pages += 1) {
    const page: Awaited<ReturnType<typeof stores.readEmployerFile>> = await stores.readEmployerFile(ref, after);
    found.push(...page.items);
    after = page.after;
    if (after === null) return found;
  }
  return null;
}

/** An employer's records, audit entries and comments, all of them; null where the records are more than 50 MB. */
export async function readEmployerFile(context: Context, ref: EmployerRef): Promise<EmployerFile | null> {
  const [items, comments] = await Promise.all([listItems(context, ref), listComments(context, ref)]);
  if (items === null) return null;
  return {
    records: items.flatMap((item) => (item.kind === 'record' ? [item.record] : [])),
    entries: items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : [])),
    comments,
  };
}
