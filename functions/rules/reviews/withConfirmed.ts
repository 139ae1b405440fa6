import type { EmployerRecord } from '../employers/employerRecord.ts';
import { type Acting, refreshEffective } from '../employers/refreshEmployer.ts';
import type { Confirmation } from './confirmation.ts';
import type { CategoryCause } from './effectiveCategory.ts';

/**
 * The record with a category confirmed: it takes effect today, with its cause and the role of whoever confirmed it; the
 * one before is kept where it was another.
 */
export function withConfirmed(
  record: EmployerRecord,
  confirmed: Confirmation,
  acting: Acting,
  cause: Extract<CategoryCause, 'REVIEW' | 'DECISION'>,
): EmployerRecord {
  return refreshEffective({ ...record, confirmed }, acting, cause);
}

/**
 * Whether a confirmed category waits for another review: the employer has changed since, or has filed another report
 * that is not accepted. It stays in effect all the same (D): no text lets it lapse.
 */
export function awaitsReview({ confirmed, majorChange, filedReportId }: EmployerRecord): boolean {
  if (confirmed === null) return false;
  return majorChange !== null || (filedReportId !== null && filedReportId !== confirmed.reportId);
}
