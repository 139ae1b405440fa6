import type { OnBehalf } from '../accounts/delegation.ts';
import type { Category } from '../assessments/grades.ts';
import type { AssessedBasis } from '../employers/assessedBasis.ts';
import type { Employer } from '../employers/employer.ts';
import type { ImageFacts } from '../files/readImage.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { ReportState } from '../kernel/refusals.ts';
import type { ReviewOutcome } from '../reviews/review.ts';
import type { DocumentSignature } from './documentSignature.ts';
import type { ReportAction } from './reportLifecycle.ts';

/** Name of an employer's record: county and credit code. */
export type EmployerRef = { readonly county: string; readonly creditCode: string };

/** Name of a report: its employer and its own id, which sorts by time of drafting. */
export type ReportRef = EmployerRef & { readonly reportId: string };

export type SignatoryCapacity = 'LEGAL_REPRESENTATIVE' | 'PRINCIPAL';

/** A file in the store, named by its content: its bytes never change. */
export type StoredDocument = {
  readonly key: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly pages: number;
  /** Its electronic signatures, fewest bytes covered first; none: a scan. Absent: kept before they were checked. */
  readonly signatures?: readonly DocumentSignature[];
  /** Where its version code was read: in the file, or on its pages by the signatory. Absent: not compared at the time. */
  readonly versionReadFrom?: 'FILE' | 'PAGES';
};

export type Posting = {
  readonly place: string;
  readonly postedOn: PlainDate;
  readonly workingDays: number;
  /** Last day as computed on the day of posting; kept when a later notice moves the day. */
  readonly endsOnAtPosting: PlainDate;
  /** Other last days that notices loaded later have made of it, in order, each with the notice; absent: none. */
  readonly moved?: readonly { readonly endsOn: PlainDate; readonly because: string }[];
  /** Photos of the posted notice, in the order in which they were attached; absent: none. */
  readonly photos?: readonly PublicityPhoto[];
};

/** A photo of the notice board. Never public: it may show people. */
export type PublicityPhoto = ImageFacts & {
  readonly key: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly takenOn: PlainDate;
  readonly attachedAt: Instant;
};

export type SignOff = {
  readonly signatoryName: string;
  readonly capacity: SignatoryCapacity;
  readonly signedOn: PlainDate;
  readonly document: StoredDocument;
};

export type Filing = {
  readonly receiptNumber: string;
  readonly filedAt: Instant;
  readonly filedOn: PlainDate;
  readonly late: boolean;
  /** Working days after the last day of the period, up to the day of filing; 0 for a rest day right after it. */
  readonly workingDaysLate: number;
};

/** A version of the content that was replaced: everything its version code is of, and its posting if it had one. */
export type FormerVersion = {
  readonly versionCode: string;
  readonly assessmentId: string;
  readonly declaredCategory: Category;
  readonly basics: EmployerBasics;
  readonly measures: string | null;
  readonly conclusion: string | null;
  readonly posting: Posting | null;
  readonly revisedOn: PlainDate;
  readonly because: string;
};

/** A step that was taken; `action` null is the drafting. */
export type ReportStep = {
  readonly action: ReportAction | null;
  readonly takenAt: Instant;
  /** The technical service body that took it for the employer, if one did. */
  readonly onBehalf: OnBehalf | null;
};

/** What the report says of the employer: the ledger's facts on the day of drafting. */
export type EmployerBasics = Pick<
  Employer,
  | 'name'
  | 'address'
  | 'legalRepresentative'
  | 'bodyId'
  | 'industryName'
  | 'industryCode'
  | 'size'
  | 'economicType'
  | 'staff'
  | 'exposed'
  | 'declared'
  | 'productionStartOn'
> & { readonly techServiceCode: string | null };

/** 《用人单位职业病危害综合风险评估报告》 on its way from draft to filing. */
export type Report = ReportRef & {
  readonly assessmentId: string;
  readonly assessedOn: PlainDate;
  readonly employerName: string;
  readonly state: ReportState;
  /** Moment of the last change of state; worklists sort by it. */
  readonly stateSince: Instant;
  readonly declaredCategory: Category;
  readonly computedCategory: Category;
  readonly draftedAt: Instant;
  /** Null only in reports drafted before the platform kept them: the ledger's facts of today stand in. */
  readonly basics: EmployerBasics | null;
  /** What the employer does about the problems found, in its own words. */
  readonly measures: string | null;
  /** The employer's conclusion, in its own words. */
  readonly conclusion: string | null;
  readonly posting: Posting | null;
  readonly signOff: SignOff | null;
  readonly filing: Filing | null;
  readonly withdrawnBecause: string | null;
  /** Id of the report whose filing superseded this one. */
  readonly supersededBy: string | null;
  /** What its assessment rested on; becomes the employer's yardstick for changes when it is filed. */
  readonly basis: AssessedBasis | null;
  /** In order. */
  readonly steps: readonly ReportStep[];
  /** The returned report in whose place this one was drafted. */
  readonly previousReportId: string | null;
  /** Assessment of the report that was filed before this one was drafted: what the review compares with. */
  readonly earlierAssessmentId: string | null;
  /** How its review ended; null before. */
  readonly reviewOutcome: ReviewOutcome | null;
  /** Versions that were replaced by a revision, oldest first. */
  readonly formerVersions: readonly FormerVersion[];
};
