import type { Category } from '../assessments/grades.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { ReportState } from '../kernel/refusals.ts';

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
};

export type Posting = {
  readonly place: string;
  readonly postedOn: PlainDate;
  readonly workingDays: number;
  /** Last day as computed on the day of posting; kept when a later notice moves the day. */
  readonly endsOnAtPosting: PlainDate;
  /** Other last days that notices loaded later have made of it, in order, each with the notice; absent: none. */
  readonly moved?: readonly { readonly endsOn: PlainDate; readonly because: string }[];
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
};

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
  readonly posting: Posting | null;
  readonly signOff: SignOff | null;
  readonly filing: Filing | null;
  readonly withdrawnBecause: string | null;
};
