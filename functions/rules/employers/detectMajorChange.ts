import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import { computeDeadline } from '../calendar/computeDeadline.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { AssessedBasis, LedgerBasis } from './assessedBasis.ts';
import { listAssessedChanges } from './listAssessedChanges.ts';
import { listLedgerChanges } from './listLedgerChanges.ts';
import type { FoundChange, MajorChange } from './majorChange.ts';

export type ChangeFacts = {
  /** Basis of the assessment whose report was filed last; null: none, hence nothing to differ from. */
  readonly filed: AssessedBasis | null;
  /** Basis of the latest assessment. */
  readonly latest: AssessedBasis | null;
  readonly ledger: LedgerBasis;
  /** What was detected before. */
  readonly before: MajorChange | null;
};

/** How a change is dated and its period counted. */
type ChangeSettings = {
  readonly today: PlainDate;
  readonly notices?: readonly CalendarNotice[];
  readonly majorChangeDays: number;
};

/**
 * Decides whether an employer has changed so much since the last filed assessment that it must assess itself anew. A
 * reason keeps the day on which it was first recorded for as long as it lasts; one that is gone (a slip in the ledger
 * put right, or assessed and filed) no longer counts. The period runs from the earliest, that day not counted.
 * Without hazard factors nothing is to be assessed, hence null.
 * @param today the day on which the change is recorded
 * @param majorChangeDays the county's period, calendar days
 * @source R87–R92；domain.md §5（期限为地方规则，D）
 */
export function detectMajorChange(
  { filed, latest, ledger, before }: ChangeFacts,
  { today, notices = [], majorChangeDays }: ChangeSettings,
): MajorChange | null {
  if (filed === null || ledger.factors.length === 0) return null;
  const found = [...(latest ? listAssessedChanges(filed, latest) : []), ...listLedgerChanges(filed, ledger)];
  const reasons = found
    .filter((one, at) => found.findIndex((other) => isSame(one, other)) === at)
    .map((one) => ({ ...one, detectedOn: before?.reasons.find((known) => isSame(one, known))?.detectedOn ?? today }));
  const detectedOn = reasons.map((reason) => reason.detectedOn).sort()[0];
  if (detectedOn === undefined) return null;
  const { endsOn: dueOn } = computeDeadline('majorChange', detectedOn, { majorChangeDays, notices });
  return { detectedOn, days: majorChangeDays, dueOn, reasons };
}

function isSame(one: FoundChange, other: FoundChange): boolean {
  return one.kind === other.kind && one.subject === other.subject;
}
