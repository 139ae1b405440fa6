import type { Viewer } from '../../rules/accounts/viewer.ts';
import type { ArchivedItem } from '../../rules/archive/archivedRecord.ts';
import type { EmployerFile } from '../../rules/archive/listTimelineEvents.ts';
import type { Audience } from '../../rules/archive/recordKinds.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { FilePlace } from '../../storage/stores.ts';
import type { Context } from '../context.ts';

/** Megabytes of records that one file is read up to: more would not fit a function's memory beside its copies. */
export const mostFilePages = 50;

/** The audience that the viewer belongs to. */
export function toAudience({ role }: Viewer): Audience {
  return role === 'OFFICER' || role === 'BUREAU' || role === 'LEADER' ? 'AUTHORITY' : 'PARTY';
}

/** Everything about an employer; null where it is more than `mostFilePages` pages of up to a megabyte. */
export async function readEmployerFile({ stores }: Context, ref: EmployerRef): Promise<EmployerFile | null> {
  const items: ArchivedItem[] = [];
  let after: FilePlace | null = null;
  for (let pages = 0; pages < mostFilePages; pages += 1) {
    const page: Awaited<ReturnType<typeof stores.readEmployerFile>> = await stores.readEmployerFile(ref, after);
    items.push(...page.items);
    after = page.after;
    if (after !== null) continue;
    return {
      records: items.flatMap((item) => (item.kind === 'record' ? [item.record] : [])),
      entries: items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : [])),
    };
  }
  return null;
}
