import type { Report } from '../../rules/reports/report.ts';
import { retainUntil } from '../../rules/reports/retention.ts';
import type { Context } from '../context.ts';

/**
 * Locks the signed document of a report that is about to be filed, for as long as filed reports are kept. Before the
 * filing is written, never after: a job that dies in between leaves a locked document of a report that is signed, which
 * harms nobody and is locked again by the next try; the other order could leave a filing whose document can be removed.
 */
export async function lockFiledDocument({ files, today }: Context, { signOff, reportId }: Report): Promise<void> {
  if (signOff === null) throw new Error(`report ${reportId} is filed without a signed document`);
  await files.lock(signOff.document.key, retainUntil(today));
}
