import type { LegalSource } from '../kernel/legalSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Category, ExposureLevel, HazardGrade, HazardNature, ManagementGrade } from './grades.ts';

/** A range of exposed people, both ends included; `to: null` has no upper end. */
export type HeadcountBandRow = {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number | null;
  readonly source: LegalSource;
};

/** One cell of the hazard table: nature × level × band → grade. */
export type HazardCellRow = {
  readonly nature: HazardNature;
  readonly level: ExposureLevel;
  readonly band: string;
  readonly grade: HazardGrade;
  readonly source: LegalSource;
};

/** The least score of a grade (that score included); rows stand from the best grade down. */
export type ManagementThresholdRow = {
  readonly grade: ManagementGrade;
  readonly from: number;
  readonly label: string;
  readonly source: LegalSource;
};

/** One cell of the combination table. */
export type CategoryCellRow = {
  readonly hazard: HazardGrade;
  readonly management: ManagementGrade;
  readonly category: Category;
  readonly source: LegalSource;
};

/** One line of the self-check. Marks may have up to three decimals. */
export type SelfCheckItem = {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly marks: number;
  readonly keyItem: boolean;
  readonly notApplicableAllowed: boolean;
  readonly source: LegalSource;
  readonly evidence: string;
};

/**
 * Everything a grading rests on, as one versioned value. An assessment stores the id of the set it used; a changed
 * table is a new set with a new id, never an edit. A county may bring its own set (e.g. the official self-check table).
 */
export type RuleSet = {
  readonly id: string;
  readonly title: string;
  readonly effectiveFrom: PlainDate;
  readonly sources: readonly LegalSource[];
  readonly headcountBands: readonly HeadcountBandRow[];
  readonly hazardCells: readonly HazardCellRow[];
  readonly managementThresholds: readonly ManagementThresholdRow[];
  readonly categoryCells: readonly CategoryCellRow[];
  readonly selfCheckTitle: string;
  readonly selfCheckItems: readonly SelfCheckItem[];
  /** The best grade left when a key item failed; `false` where a failed key item only loses its marks. */
  readonly keyItemCapsGrade: false | Exclude<ManagementGrade, 'A'>;
};
