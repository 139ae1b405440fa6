import type { OnBehalf } from '../accounts/delegation.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { EmployerRef } from '../reports/report.ts';
import type { EmployerGrading } from './gradeEmployer.ts';
import type { ExposureLevel, HazardNature } from './grades.ts';
import type { IndustryAnswer, IndustryRiskVerdict } from './judgeIndustryRisk.ts';
import type { MeasurementPoint } from './measurementPoints.ts';
import type { SelfCheckAnswer } from './scoreSelfCheck.ts';
import type { StatusEvaluation } from './statusEvaluation.ts';
import type { TestValidity } from './testValidity.ts';

export type AssessmentCause = 'FIRST' | 'THREE_YEARS' | 'MAJOR_CHANGE' | 'NEW_EMPLOYER';
export type AssessmentMode = 'SELF' | 'COMMISSIONED';

/**
 * `NO_CURRENT_TEST`: declared conforming without a valid measurement, therefore judged nonconforming.
 * `POINT_EXCEEDED`: some sampled point does not conform, therefore the factor does not.
 */
export type FactorFlag = 'NO_CURRENT_TEST' | 'POINT_EXCEEDED';

/** A hazard factor as it was judged. */
export type AssessedFactor = {
  readonly name: string;
  readonly nature: HazardNature;
  readonly natureBasis: string;
  readonly level: ExposureLevel;
  readonly declaredLevel: ExposureLevel;
  readonly flags: readonly FactorFlag[];
  /** Each flag in Chinese, with the numbers that led to it. */
  readonly notes: readonly string[];
  readonly exposed: number;
  /** Where there are points, the day of the oldest. */
  readonly measuredOn: PlainDate | null;
  readonly testReportNumber: string | null;
  readonly points: readonly MeasurementPoint[];
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
  /** What the catalogue said of the employer's industry, with the answer that settled it, if one was needed. */
  readonly industryRisk: IndustryRiskVerdict;
  readonly industryAnswer: IndustryAnswer | null;
  readonly testValidity: TestValidity;
  /** The status evaluation it was made together with (R86). */
  readonly statusEvaluation: StatusEvaluation | null;
  /** The technical service body that recorded it for the employer, if one did. */
  readonly onBehalf: OnBehalf | null;
  readonly recordedAt: Instant;
};
