import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { Dimension } from './cell.ts';

/**
 * `NOW`: as things stand. `YEAR`: what happened in a calendar year. `DUE`: by due day, and shown is what was due before
 * today: so no job must run at midnight for what becomes overdue then. `MONTH`: by month of patrols. `MONTH_IN_TIME`: by
 * month of patrols and day of receipt (`2026-03/2026-04-02`), and shown is what came by the day due: that day follows
 * from the county's setting and from holiday notices, which may come later.
 */
export type Period = 'NOW' | 'YEAR' | 'DUE' | 'MONTH' | 'MONTH_IN_TIME';

/** Kinds of records that are counted; the same words as the store's entities. */
export const sourceKinds = ['employer', 'report', 'visit', 'finding', 'patrolRound', 'patrolRecord'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export type Measure = {
  readonly title: string;
  readonly unit: '家' | '家次' | '人' | '份' | '次' | '件';
  /** What is counted, and what is not. */
  readonly definition: string;
  readonly period: Period;
  /** The records that stand behind the number. */
  readonly of: SourceKind;
  readonly dimensions: readonly Dimension[];
  readonly source: LegalSource;
};

const own = (clause: string): LegalSource => ({ instrument: '本平台自定', clause, confidence: 'D' });

const employerDimensions = ['total', 'body', 'industry', 'category'] as const;

function stock(title: string, definition: string, source: LegalSource) {
  return {
    title,
    unit: '家',
    definition,
    period: 'NOW',
    of: 'employer',
    dimensions: employerDimensions,
    source,
  } as const;
}

/** Employers by one of the three categories, or by the effective one. */
function byCategory(title: string, definition: string, source: LegalSource, of: 'employer' | 'report' = 'employer') {
  return { title, unit: '家', definition, period: 'NOW', of, dimensions: ['total', 'category'], source } as const;
}

function filed(title: string, definition: string) {
  const common = { unit: '份', period: 'YEAR', of: 'report', source: pilotSource('R83、R84') } as const;
  return { ...common, title, definition, dimensions: ['total', 'body', 'industry', 'category'] } as const;
}

function visits(title: string, definition: string, requirements: string) {
  const common = { unit: '次', period: 'YEAR', of: 'visit', source: pilotSource(requirements) } as const;
  return { ...common, title, definition, dimensions: ['total', 'body', 'category'] } as const;
}

function findings(title: string, definition: string, requirements: string) {
  const common = { unit: '件', period: 'YEAR', of: 'finding', source: pilotSource(requirements) } as const;
  return { ...common, title, definition, dimensions: ['total', 'body', 'article'] } as const;
}

/** Of the patrols of a year, or of one of its months. */
function patrols(title: string, definition: string, period: 'MONTH' | 'MONTH_IN_TIME', requirements: string) {
  const common = { unit: '家次', of: 'patrolRecord', dimensions: ['total', 'body', 'month'] } as const;
  return { ...common, title, definition, period, source: pilotSource(requirements) } as const;
}

/**
 * Every figure that is counted, in the order in which they are shown. The effective category is the `category` of
 * employers' rows; a report's row is by the category that it declares, a visit's by that of its check list.
 */
export const measures = {
  EMPLOYERS: stock('用人单位', '台账中的用人单位，不论有无职业病危害因素。', pilotSource('R45–R49')),
  WITH_HAZARDS: stock(
    '存在职业病危害的单位',
    '台账中登记了职业病危害因素或者接触人数的用人单位。',
    pilotSource('R45–R49'),
  ),
  DECLARED: stock('已申报', '台账中记为已完成职业病危害项目申报的用人单位。', pilotSource('R62')),
  ASSESSED: stock('已评估', '在平台上至少完成一次综合风险评估的用人单位，不论是否报送。', pilotSource('R68–R77')),
  FILED: stock('已报送', '综合风险评估报告已经报送并在案的用人单位。', pilotSource('R83')),
  OVERDUE: {
    title: '逾期单位',
    unit: '家',
    definition: '下一项期限（首次评估、报送、重新评估、重大变化评估）的最后一日已过的用人单位；最后一日当日不算逾期。',
    period: 'DUE',
    of: 'employer',
    dimensions: ['total', 'body'],
    source: pilotSource('R68、R83、R85、R87–R93'),
  },
  EXPOSED: {
    title: '接触职业病危害人数',
    unit: '人',
    definition: '台账中的接触人数，同一人接触多种因素只计一次。',
    period: 'NOW',
    of: 'employer',
    dimensions: employerDimensions,
    source: pilotSource('R45–R49'),
  },
  FACTOR_EMPLOYERS: {
    title: '存在该因素的单位',
    unit: '家',
    definition: '按职业病危害因素统计的用人单位；一家有几种因素就在几行各计一次，因此各行不能相加。',
    period: 'NOW',
    of: 'employer',
    dimensions: ['factor'],
    source: own('按因素统计'),
  },
  FACTOR_EXPOSED: {
    title: '接触该因素的人数',
    unit: '人',
    definition: '按职业病危害因素统计的接触人数；台账未填人数的不计，一人接触几种因素就在几行各计一次。',
    period: 'NOW',
    of: 'employer',
    dimensions: ['factor'],
    source: own('按因素统计'),
  },
  CATEGORY_DECLARED: byCategory(
    '申报类别',
    '在案报告中用人单位自行申报的类别；一家以最近报送、未被取代的一份为准。',
    pilotSource('R77、R83'),
    'report',
  ),
  CATEGORY_COMPUTED: byCategory('计算类别', '最近一次评估按规则集计算的类别。', pilotSource('R70–R76')),
  CATEGORY_CONFIRMED: byCategory('确认类别', '卫生健康行政部门最近一次确认的类别。', pilotSource('R99–R105')),
  CATEGORY_EFFECTIVE: byCategory(
    '生效类别',
    '确认的类别，未确认的按行业风险目录；两者都不能确定的计入“未定”。只计存在职业病危害因素的单位。',
    pilotSource('R99–R105'),
  ),
  POSTED: {
    ...filed('公示', '当年公示的报告，以最近一次公示的首日计；已撤回的不计。'),
    source: pilotSource('R78–R82'),
  },
  FILED_ON_TIME: filed('按期报送', '当年报送、未超过十个工作日的报告，按报送日计入年度；后来被取代的也计。'),
  FILED_LATE: filed('逾期报送', '当年报送、超过十个工作日的报告，按报送日计入年度；后来被取代的也计。'),
  VISITS_PLANNED: visits('安排检查', '检查日期在当年的现场检查，已取消的不计。', 'R106–R114'),
  VISITS_MADE: visits('完成检查', '检查日期在当年、已经开始的现场检查，已取消的不计。', 'R106–R114'),
  VISITS_WITH_PROBLEMS: visits('查出问题的检查', '结果为“发现问题”的现场检查。', 'R112'),
  FINDINGS: findings('发现问题', '当年发现的问题，按《职业病防治法》处罚条款分；认定不成立的也计。', 'R115–R121'),
  EDUCATED: findings('教育引导', '当年发现、已经教育引导的问题（三步法第一步）。', 'R118'),
  ORDERED: findings('责令限期改正', '当年发现、已经责令限期改正的问题（三步法第二步）。', 'R119'),
  CORRECTED: findings('按期改正', '当年发现、经复查确认按期改正的问题。', 'R119、R120'),
  ORDER_OVERDUE: findings('逾期未改正', '当年发现、责令改正后逾期未改正的问题。', 'R120、R171'),
  CASES: findings('立案', '当年发现、已经立案的问题，含依法可以直接立案的。', 'R120、R171'),
  PENALISED: findings('处罚决定', '当年发现、已作出处罚决定的问题（三步法第三步）；决定被撤销的不计。', 'R120'),
  WAIVED: findings('首违不罚', '当年发现、决定首违不罚的问题。', 'R121、R122'),
  PATROLS_EXPECTED: {
    ...patrols('应巡查', '各月巡查任务中的用人单位，每月计一次。', 'MONTH', 'R150、R151'),
    of: 'patrolRound',
  },
  PATROLS_VISITED: patrols('已巡查', '巡查表填有巡查日期的任务，不论是否报送。', 'MONTH', 'R151'),
  PATROLS_SUBMITTED: patrols('已报送巡查', '巡查表已完整报送的任务，不论是否逾期。', 'MONTH', 'R153'),
  PATROLS_IN_TIME: patrols(
    '按期报送巡查',
    '在报送期限的最后一日（含当日）前报送的任务，以服务器收到为准。',
    'MONTH_IN_TIME',
    'R153',
  ),
  PATROLS_EXCUSED: patrols('无需巡查', '按期报送、写明停产关闭等原因的任务。', 'MONTH_IN_TIME', 'R152'),
  PATROLS_LATE: {
    ...patrols('逾期巡查', '报送期限已过，未报送或者逾期报送的任务：应巡查减去按期报送。', 'MONTH', 'R153'),
    of: 'patrolRound',
  },
  PATROL_PROBLEMS: { ...patrols('巡查发现的问题', '巡查表所列的问题。', 'MONTH', 'R152'), unit: '件' },
  PATROL_REFERRALS: { ...patrols('移送线索', '巡查移送执法人员的涉嫌违法线索。', 'MONTH', 'R154'), unit: '件' },
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;

export const measureIds = Object.keys(measures) as readonly MeasureId[];

/** The measure with its row's type widened. */
export function getMeasure(id: MeasureId): Measure {
  return measures[id];
}
