import type { FindingAction } from '../enforcement/findingLifecycle.ts';
import type { FindingRecord } from '../enforcement/findingRecord.ts';
import { type Counted, eventCellsOf } from './counted.ts';
import type { MeasureId } from './measures.ts';

/** Step → the figure that it counts in. A finding counts once in each, however often the step was taken. */
const countedSteps = {
  EDUCATE: 'EDUCATED',
  ORDER_CORRECTION: 'ORDERED',
  CONFIRM_CORRECTED: 'CORRECTED',
  RECORD_OVERDUE: 'ORDER_OVERDUE',
  FILE_CASE: 'CASES',
  FILE_CASE_BY_ARTICLE: 'CASES',
  FILE_CASE_GRAVE_HARM: 'CASES',
  DECIDE: 'PENALISED',
  WAIVE: 'WAIVED',
} as const satisfies Partial<Record<FindingAction, MeasureId>>;

/**
 * What a finding adds to the year and month in which it was found, by the penalising article: itself, and each rung of
 * the ladder that it has reached. A revoked decision is no penalty. Its body is that of the employer when it was opened;
 * findings that were opened before that was kept have none and stand in the county's figures only.
 * @source R115–R121, R171, R283–R286
 */
export function countFinding(finding: FindingRecord): Counted {
  // P72-01: item 1 of article 72.
  const place = { article: finding.penaltyId.slice(1, 3) };
  const rows: Partial<Record<FindingAction, MeasureId>> = countedSteps;
  const taken = new Set(finding.steps.map(({ action }) => rows[action]).filter((measure) => measure !== undefined));
  if (finding.steps.some(({ action }) => action === 'REVOKE')) taken.delete('PENALISED');
  return {
    bodyId: finding.bodyId ?? null,
    creditCode: finding.creditCode,
    employerName: finding.employerName,
    recordId: finding.findingId,
    cells: ['FINDINGS' as const, ...taken].flatMap((measure) => eventCellsOf(measure, place, finding.foundOn)),
  };
}
