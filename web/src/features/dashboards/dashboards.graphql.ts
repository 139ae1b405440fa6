/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 综合风险类别 Category (R76). 甲 is the lowest risk, 丙 the highest. */
export type Category =
  /** 丙类 Highest risk. */
  | 'BING'
  /** 甲类 Lowest risk. */
  | 'JIA'
  /** 乙类 Middle. */
  | 'YI';

/** 分组方式 By what a figure is broken down. */
export type FigureDimension =
  /** 处罚条款 By penalising article. */
  | 'article'
  /** 巡查单位 By patrol body. */
  | 'body'
  /** 类别 By category; NONE: undecided. */
  | 'category'
  /** 危害因素 By hazard factor. */
  | 'factor'
  /** 行业 By industry, GB/T 4754-2017 group. */
  | 'industry'
  /** 巡查月份 By month of patrols, all of the year. */
  | 'month'
  /** 合计 Not broken down. */
  | 'total';

/** 数值的位置 Names a figure of a dashboard. */
export type FigureInput = {
  /** 分组方式 Breakdown; default the total. */
  readonly dimension?: FigureDimension | null | undefined;
  /** 键 Row of the breakdown; none for the total. */
  readonly key?: string | null | undefined;
  /** 指标 Measure. */
  readonly measure: FigureMeasure;
  /** 巡查月份 Month of the dashboard, if it has one. */
  readonly month?: string | null | undefined;
  /** 巡查单位 Body of the dashboard; none: the county's. */
  readonly patrolBodyId?: string | number | null | undefined;
  /** 年度 Year of the dashboard; default this year. */
  readonly year?: number | null | undefined;
};

/** 指标 What is counted; the definition stands with the figure. */
export type FigureMeasure =
  /** 已评估 Employers that have assessed themselves. */
  | 'ASSESSED'
  /** 立案 Findings with a case. */
  | 'CASES'
  /** 计算类别 Employers by computed category. */
  | 'CATEGORY_COMPUTED'
  /** 确认类别 Employers by confirmed category. */
  | 'CATEGORY_CONFIRMED'
  /** 申报类别 Employers by declared category. */
  | 'CATEGORY_DECLARED'
  /** 生效类别 Employers with hazards by effective category. */
  | 'CATEGORY_EFFECTIVE'
  /** 按期改正 Findings corrected in time. */
  | 'CORRECTED'
  /** 已申报 Employers that have declared. */
  | 'DECLARED'
  /** 教育引导 First step: findings with education given. */
  | 'EDUCATED'
  /** 用人单位 Employers of the ledger. */
  | 'EMPLOYERS'
  /** 接触职业病危害人数 Exposed persons, each once. */
  | 'EXPOSED'
  /** 存在该因素的单位 Employers with a hazard factor. */
  | 'FACTOR_EMPLOYERS'
  /** 接触该因素的人数 Persons exposed to a hazard factor. */
  | 'FACTOR_EXPOSED'
  /** 已报送 Employers with a filed report. */
  | 'FILED'
  /** 逾期报送 Reports filed late in the year. */
  | 'FILED_LATE'
  /** 按期报送 Reports filed on time in the year. */
  | 'FILED_ON_TIME'
  /** 发现问题 Findings of the year. */
  | 'FINDINGS'
  /** 责令限期改正 Second step: findings with an order to correct. */
  | 'ORDERED'
  /** 逾期未改正 Findings with an overdue order. */
  | 'ORDER_OVERDUE'
  /** 逾期单位 Employers whose next deadline has passed. */
  | 'OVERDUE'
  /** 无需巡查 Patrol records submitted in time that say why there was nothing to look at. */
  | 'PATROLS_EXCUSED'
  /** 应巡查 Patrols expected. */
  | 'PATROLS_EXPECTED'
  /** 按期报送巡查 Patrol records submitted by the day due. */
  | 'PATROLS_IN_TIME'
  /** 逾期巡查 Patrols whose day due is over without a record in time; behind it stand the rounds. */
  | 'PATROLS_LATE'
  /** 已报送巡查 Patrol records submitted, late or not. */
  | 'PATROLS_SUBMITTED'
  /** 已巡查 Patrols with a day of a visit. */
  | 'PATROLS_VISITED'
  /** 巡查发现的问题 Problems seen by patrols. */
  | 'PATROL_PROBLEMS'
  /** 移送线索 Referrals made by patrols. */
  | 'PATROL_REFERRALS'
  /** 处罚决定 Third step: findings with a penalty decision in force. */
  | 'PENALISED'
  /** 公示 Reports posted in the year, by the first day of their latest posting; not withdrawn. */
  | 'POSTED'
  /** 完成检查 Visits of the year that have started. */
  | 'VISITS_MADE'
  /** 安排检查 Visits of the year, not cancelled. */
  | 'VISITS_PLANNED'
  /** 查出问题的检查 Visits of the year that found problems. */
  | 'VISITS_WITH_PROBLEMS'
  /** 首违不罚 Findings with a first-violation waiver. */
  | 'WAIVED'
  /** 存在职业病危害的单位 Employers with hazard factors. */
  | 'WITH_HAZARDS';

/** 比率 Share that is made of figures beside it. */
export type FigureRate =
  /** 评估报告按期报送率 Reports filed on time, of those filed in the year. */
  | 'FILED_ON_TIME_RATE'
  /** 巡查报送率 Patrol records submitted, of those expected. */
  | 'PATROL_COMPLETENESS'
  /** 巡查及时率 Patrol records submitted in time, of those expected. */
  | 'PATROL_TIMELINESS';

/** 统计对象 Kind of record behind a figure. */
export type FigureRecordKind =
  /** 用人单位 Employer. */
  | 'employer'
  /** 问题 Finding. */
  | 'finding'
  /** 巡查记录 Patrol record. */
  | 'patrolRecord'
  /** 巡查轮次 Round of patrols of a body and month. */
  | 'patrolRound'
  /** 评估报告 Report. */
  | 'report'
  /** 现场检查 Visit. */
  | 'visit';

export type DashboardQueryVariables = Exact<{
  patrolBodyId?: string | number | null | undefined;
  year?: number | null | undefined;
  month?: string | null | undefined;
}>;


export type DashboardQuery = { readonly dashboard: { readonly year: number, readonly month: string | null, readonly countedAt: string | null, readonly rebuildingSince: string | null, readonly county: { readonly code: string, readonly name: string, readonly patrolBodies: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly patrolBody: { readonly id: string, readonly name: string } | null, readonly figures: ReadonlyArray<{ readonly measure: FigureMeasure, readonly title: string, readonly value: number, readonly unit: string, readonly definition: string, readonly source: { readonly instrument: string, readonly clause: string } }>, readonly rates: ReadonlyArray<{ readonly rate: FigureRate, readonly title: string, readonly value: number | null, readonly definition: string }>, readonly breakdowns: ReadonlyArray<{ readonly dimension: FigureDimension, readonly title: string, readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly figures: ReadonlyArray<{ readonly measure: FigureMeasure, readonly title: string, readonly value: number, readonly unit: string }>, readonly rates: ReadonlyArray<{ readonly rate: FigureRate, readonly title: string, readonly value: number | null }> }> }>, readonly coverage: ReadonlyArray<{ readonly category: Category, readonly employers: number, readonly ratio: number | null, readonly wanted: number | null, readonly visits: number }> } | null };

export type FigureRecordsQueryVariables = Exact<{
  figure: FigureInput;
  after?: string | null | undefined;
}>;


export type FigureRecordsQuery = { readonly figureRecords: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FigureRecordKind, readonly employerId: string | null, readonly employerName: string, readonly patrolMonth: string | null, readonly patrolBodyId: string | null, readonly value: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StatisticsWorkbookQueryVariables = Exact<{
  patrolBodyId?: string | number | null | undefined;
  year?: number | null | undefined;
  month?: string | null | undefined;
}>;


export type StatisticsWorkbookQuery = { readonly statisticsWorkbook: { readonly url: string, readonly fileName: string } | null };

export type AreaFiguresQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type AreaFiguresQuery = { readonly areaFigures: { readonly year: number, readonly figures: ReadonlyArray<{ readonly measure: FigureMeasure, readonly title: string, readonly value: number, readonly unit: string, readonly definition: string, readonly source: { readonly instrument: string, readonly clause: string } }>, readonly breakdowns: ReadonlyArray<{ readonly dimension: FigureDimension, readonly title: string, readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly figures: ReadonlyArray<{ readonly measure: FigureMeasure, readonly title: string, readonly value: number, readonly unit: string }>, readonly rates: ReadonlyArray<{ readonly rate: FigureRate, readonly title: string, readonly value: number | null }> }> }>, readonly counties: ReadonlyArray<{ readonly countedAt: string | null, readonly county: { readonly code: string, readonly name: string }, readonly figures: ReadonlyArray<{ readonly measure: FigureMeasure, readonly title: string, readonly value: number, readonly unit: string }> }> } };

export type CountedFragment = { readonly measure: FigureMeasure, readonly title: string, readonly value: number, readonly unit: string, readonly definition: string, readonly source: { readonly instrument: string, readonly clause: string } };

export type SharedFragment = { readonly rate: FigureRate, readonly title: string, readonly value: number | null, readonly definition: string };

export type CellFragment = { readonly measure: FigureMeasure, readonly title: string, readonly value: number, readonly unit: string };

export type BrokenDownFragment = { readonly dimension: FigureDimension, readonly title: string, readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly figures: ReadonlyArray<{ readonly measure: FigureMeasure, readonly title: string, readonly value: number, readonly unit: string }>, readonly rates: ReadonlyArray<{ readonly rate: FigureRate, readonly title: string, readonly value: number | null }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on Figure {
  measure
  title
  value
  unit
  definition
  source {
    instrument
    clause
  }
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const SharedFragmentDoc = new TypedDocumentString(`
    fragment Shared on Rate {
  rate
  title
  value
  definition
}
    `, {"fragmentName":"Shared"}) as unknown as TypedDocumentString<SharedFragment, unknown>;
export const CellFragmentDoc = new TypedDocumentString(`
    fragment Cell on Figure {
  measure
  title
  value
  unit
}
    `, {"fragmentName":"Cell"}) as unknown as TypedDocumentString<CellFragment, unknown>;
export const BrokenDownFragmentDoc = new TypedDocumentString(`
    fragment BrokenDown on Breakdown {
  dimension
  title
  rows {
    key
    label
    figures {
      ...Cell
    }
    rates {
      rate
      title
      value
    }
  }
}
    fragment Cell on Figure {
  measure
  title
  value
  unit
}`, {"fragmentName":"BrokenDown"}) as unknown as TypedDocumentString<BrokenDownFragment, unknown>;
export const DashboardDocument = new TypedDocumentString(`
    query Dashboard($patrolBodyId: ID, $year: Int, $month: String) {
  dashboard(patrolBodyId: $patrolBodyId, year: $year, month: $month) {
    county {
      code
      name
      patrolBodies {
        id
        name
      }
    }
    patrolBody {
      id
      name
    }
    year
    month
    figures {
      ...Counted
    }
    rates {
      ...Shared
    }
    breakdowns {
      ...BrokenDown
    }
    coverage {
      category
      employers
      ratio
      wanted
      visits
    }
    countedAt
    rebuildingSince
  }
}
    fragment Counted on Figure {
  measure
  title
  value
  unit
  definition
  source {
    instrument
    clause
  }
}
fragment Shared on Rate {
  rate
  title
  value
  definition
}
fragment Cell on Figure {
  measure
  title
  value
  unit
}
fragment BrokenDown on Breakdown {
  dimension
  title
  rows {
    key
    label
    figures {
      ...Cell
    }
    rates {
      rate
      title
      value
    }
  }
}`) as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const FigureRecordsDocument = new TypedDocumentString(`
    query FigureRecords($figure: FigureInput!, $after: String) {
  figureRecords(figure: $figure, first: 50, after: $after) {
    nodes {
      id
      kind
      employerId
      employerName
      patrolMonth
      patrolBodyId
      value
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FigureRecordsQuery, FigureRecordsQueryVariables>;
export const StatisticsWorkbookDocument = new TypedDocumentString(`
    query StatisticsWorkbook($patrolBodyId: ID, $year: Int, $month: String) {
  statisticsWorkbook(patrolBodyId: $patrolBodyId, year: $year, month: $month) {
    url
    fileName
  }
}
    `) as unknown as TypedDocumentString<StatisticsWorkbookQuery, StatisticsWorkbookQueryVariables>;
export const AreaFiguresDocument = new TypedDocumentString(`
    query AreaFigures($year: Int) {
  areaFigures(year: $year) {
    year
    figures {
      ...Counted
    }
    breakdowns {
      ...BrokenDown
    }
    counties {
      county {
        code
        name
      }
      figures {
        ...Cell
      }
      countedAt
    }
  }
}
    fragment Counted on Figure {
  measure
  title
  value
  unit
  definition
  source {
    instrument
    clause
  }
}
fragment Cell on Figure {
  measure
  title
  value
  unit
}
fragment BrokenDown on Breakdown {
  dimension
  title
  rows {
    key
    label
    figures {
      ...Cell
    }
    rates {
      rate
      title
      value
    }
  }
}`) as unknown as TypedDocumentString<AreaFiguresQuery, AreaFiguresQueryVariables>;