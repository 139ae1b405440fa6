import type { Delegation } from '../accounts/delegation.ts';
import type { Category, HazardGrade, ManagementGrade } from '../assessments/grades.ts';
import type { IndustryAnswer } from '../assessments/judgeIndustryRisk.ts';
import type { InspectionCount } from '../inspections/inspectionCount.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { ReportState } from '../kernel/refusals.ts';
import type { Posting } from '../reports/report.ts';
import type { Confirmation } from '../reviews/confirmation.ts';
import type { EffectiveCategory } from '../reviews/effectiveCategory.ts';
import type { AssessedBasis } from './assessedBasis.ts';
import type { Employer } from './employer.ts';
import type { MajorChange } from './majorChange.ts';
import type { NextDue } from './nextDue.ts';

/** Latest assessment in brief, kept on the employer so that a list needs no second read. */
export type EmployerSummary = {
  readonly assessmentId: string;
  readonly assessedOn: PlainDate;
  readonly hazardGrade: HazardGrade;
  readonly managementGrade: ManagementGrade;
  readonly category: Category;
  readonly reportState: ReportState | null;
};

/** A body that the ledger named: from that day on (null: not known), until the day on which it named another. */
export type FormerBody = {
  readonly bodyId: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate;
};

/** The ledger's facts about an employer together with what the platform knows of its assessments. */
export type EmployerRecord = Employer & {
  /** Whom the employer lets act for it, and for how long; kept after its last day. */
  readonly delegation: Delegation | null;
  readonly summary: EmployerSummary | null;
  /** Id of the report that is on its way, if there is one. */
  readonly openReportId: string | null;
  /** Its posting, once it is in publicity. */
  readonly openPosting: Pick<Posting, 'postedOn' | 'workingDays'> | null;
  /** Day of the assessment whose report was filed last. */
  readonly filedAssessmentOn: PlainDate | null;
  /** The report that was returned last, until another is filed in its place. */
  readonly returnedReportId: string | null;
  /** Id of the report filed last: the one in force, which the next filing supersedes. */
  readonly filedReportId: string | null;
  readonly nextDue: NextDue | null;
  /** Its answer to the catalogue's question about its industry, as of the latest assessment. */
  readonly industryAnswer: IndustryAnswer | null;
  /** What the latest assessment rested on. */
  readonly latestBasis: AssessedBasis | null;
  /** What the assessment rested on whose report was filed last. */
  readonly filedBasis: AssessedBasis | null;
  /** What has changed since then. */
  readonly majorChange: MajorChange | null;
  /** The category as the bureau confirmed it last. */
  readonly confirmed: Confirmation | null;
  /** By which category it is inspected; null only in records that were written before the platform kept it. */
  readonly effective: EffectiveCategory | null;
  /** The effective categories before, oldest first. */
  readonly formerCategories: readonly EffectiveCategory[];
  /** Day from which the ledger names its body; null in records that were written before the platform kept it. */
  readonly bodySince: PlainDate | null;
  /** The bodies that the ledger named before, oldest first. */
  readonly formerBodies: readonly FormerBody[];
  /** How often it was drawn and checked this year; null: never yet. */
  readonly inspections: InspectionCount | null;
};

/** What lists show; every field is carried by the directory index. */
export type ListedEmployer = Pick<
  EmployerRecord,
  | 'county'
  | 'creditCode'
  | 'name'
  | 'bodyId'
  | 'industryCode'
  | 'industryName'
  | 'staff'
  | 'exposed'
  | 'declared'
  | 'summary'
  | 'nextDue'
  | 'effective'
  | 'inspections'
> & { readonly factorCount: number };
