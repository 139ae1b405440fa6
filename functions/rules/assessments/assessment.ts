import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { EmployerRef } from '../reports/report.ts';
import type { EmployerGrading } from './gradeEmployer.ts';
import type { ExposureLevel, HazardNature } from './grades.ts';
import type { SelfCheckAnswer } from './scoreSelfCheck.ts';

export type AssessmentCause = 'FIRST' | 'THREE_YEARS' | 'MAJOR_CHANGE' | 'NEW_EMPLOYER';
export type AssessmentMode = 'SELF' | 'COMMISSIONED';

/** `NO_CURRENT_TEST`: declared conforming without a valid measurement, therefore judged nonconforming. */
export type FactorFlag = 'NO_CURRENT_TEST';

/** A hazard factor as it was judged. */
export type AssessedFactor = {
  readonly name: string;
  readonly nature: HazardNature;
  readonly natureBasis: string;
  readonly level: ExposureLevel;
  readonly flags: readonly FactorFlag[];
  readonly exposed: number;
  readonly measuredOn: PlainDate | null;
  readonly testReportNumber: string | null;
};

/** An assessment; never changed once recorded. It keeps the id of the rule set it was judged by. */
export type Assessment = EmployerRef & {
  readonly assessmentId: string;
  readonly ruleSetId: string;
  readonly assessedOn: PlainDate;
  readonly cause: AssessmentCause;
  readonly mode: AssessmentMode;
  readonly factors: readonly AssessedFactor[];
  /** The answers as given; their score is in the explanation of `computed`. */
  readonly selfCheck: readonly SelfCheckAnswer[];
  readonly computed: EmployerGrading;
  readonly recordedAt: Instant;
};
