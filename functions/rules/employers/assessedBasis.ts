import type { HazardGrade, ManagementGrade } from '../assessments/grades.ts';
import type { HazardClass } from '../assessments/hazardCells.ts';
import type { DeclaredFactor } from '../assessments/hazardInput.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Employer } from './employer.ts';

/** What the ledger says that an assessment rests on. */
export type LedgerBasis = Pick<Employer, 'exposed' | 'factors' | 'lastTestOn' | 'lastTestResult'>;

/** What an assessment rested on, kept beside the employer so that a later change is seen without reading it again. */
export type AssessedBasis = {
  readonly assessmentId: string;
  readonly assessedOn: PlainDate;
  /** The day it was recorded; `assessedOn` may lie before. */
  readonly recordedOn: PlainDate;
  readonly ruleSetId: string;
  readonly factors: readonly DeclaredFactor[];
  readonly classes: readonly HazardClass[];
  readonly hazardGrade: HazardGrade;
  readonly managementGrade: ManagementGrade;
  /** The ledger as it stood when the assessment was recorded: where the two differed then, nothing has changed since. */
  readonly ledger: LedgerBasis;
};
