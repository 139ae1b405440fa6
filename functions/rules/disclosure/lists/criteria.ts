import type { Category } from '../../assessments/grades.ts';
import type { LegalSource } from '../../kernel/legalSource.ts';
import type { CriterionFact } from './criterionFacts.ts';

/** One criterion: it is met where there is at least so much of a fact. */
export type Criterion = {
  readonly id: string;
  /** As it is told to the employer and the public. */
  readonly title: string;
  readonly fact: CriterionFact;
  /** In the fact's unit, that amount included. */
  readonly atLeast: number;
  /** Only what lies within so many months; null: whenever it was. */
  readonly withinMonths: number | null;
  /** Employers of these effective categories only; null: all. */
  readonly categories: readonly Category[] | null;
  /** How long it is shown. */
  readonly termMonths: number;
  readonly repair: CriterionRepair;
  readonly source: LegalSource;
};

export type CriterionRepair = {
  readonly text: string;
  /** Repair is possible from the corresponding day so many months after publication. */
  readonly afterMonths: number;
  /** Whether the criterion must no longer be met. */
  readonly mustBeCured: boolean;
};

const ours = (clause: string): LegalSource => ({
  instrument: '本平台自定，待县级确认',
  clause: `${clause}；泸政办函〔2023〕18号五、工作要求（诚信管理）未定标准`,
  confidence: 'D',
});

const cured = (text: string): CriterionRepair => ({ text, afterMonths: 0, mustBeCured: true });

/**
 * The criteria of a county that has recorded none: ours, every number of them for the county to confirm (D).
 * @source R164–R166、R289
 */
export const defaultCriteria = [
  {
    id: 'OVERDUE90',
    title: '风险评估或者报送逾期90日以上',
    fact: 'OVERDUE_DAYS',
    atLeast: 90,
    withinMonths: null,
    categories: null,
    termMonths: 12,
    repair: cured('完成评估并报送评估报告'),
    source: ours('逾期90日'),
  },
  {
    id: 'EXPOSURE',
    title: '丙类单位有危害因素接触水平不符合职业接触限值',
    fact: 'EXPOSURE_EXCEEDED',
    atLeast: 1,
    withinMonths: null,
    categories: ['BING'],
    termMonths: 12,
    repair: cured('治理后检测符合职业接触限值并重新评估'),
    source: ours('丙类且超过职业接触限值'),
  },
  {
    id: 'MANAGEMENTC',
    title: '丙类单位职业卫生管理状况为C级',
    fact: 'MANAGEMENT_C',
    atLeast: 1,
    withinMonths: null,
    categories: ['BING'],
    termMonths: 12,
    repair: cured('整改后重新自查，管理状况达到B级以上'),
    source: ours('丙类且管理状况C级'),
  },
  {
    id: 'UNDECLARED',
    title: '存在职业病危害因素而未申报',
    fact: 'UNDECLARED',
    atLeast: 1,
    withinMonths: null,
    categories: null,
    termMonths: 6,
    repair: cured('完成职业病危害项目申报'),
    source: ours('未申报'),
  },
  {
    id: 'ORDER',
    title: '责令限期改正逾期未改正',
    fact: 'ORDER_OVERDUE',
    atLeast: 1,
    withinMonths: null,
    categories: null,
    termMonths: 12,
    repair: cured('改正并经复查确认'),
    source: ours('逾期未改正'),
  },
  {
    id: 'PENALTY',
    title: '12个月内因职业病防治违法行为受到行政处罚',
    fact: 'PENALTY',
    atLeast: 1,
    withinMonths: 12,
    categories: null,
    termMonths: 12,
    repair: { text: '履行处罚决定，公布满3个月', afterMonths: 3, mustBeCured: false },
    source: ours('12个月内受到行政处罚'),
  },
] as const satisfies readonly Criterion[];
