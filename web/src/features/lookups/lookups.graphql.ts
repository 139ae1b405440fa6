/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 期限种类 Which clock. */
export type DeadlineKind =
  /** 报送期 10 working days after the last day of publicity (R83). */
  | 'FILING'
  /** 重大变化后再评估 The county's period after a major change, 30 calendar days by default: a local rule (R87–R91). */
  | 'MAJOR_CHANGE'
  /** 新建单位 2 months after formal production (R93). */
  | 'NEW_EMPLOYER'
  /** 巡查上报 The 5th of the month after the patrolled month (R153). */
  | 'PATROL'
  /** 公示期 At least 5 working days after the day of posting (R79). */
  | 'PUBLICITY'
  /** 再评估 3 years after the assessment (R85). */
  | 'REASSESSMENT';

/** 危害因素类别 Class of the statutory catalogue. */
export type HazardFactorCategory =
  /** 生物因素 Biological, 6 factors. */
  | 'BIOLOGICAL'
  /** 化学因素 Chemical, 375 factors. */
  | 'CHEMICAL'
  /** 粉尘 Dust, 52 factors. */
  | 'DUST'
  /** 其他因素 Other, 3 factors. */
  | 'OTHER'
  /** 物理因素 Physical, 15 factors. */
  | 'PHYSICAL'
  /** 放射性因素 Radiation, 8 factors. */
  | 'RADIATION';

/** 是否严重 Whether a factor is severe. */
export type HazardFactorSeverity =
  /** 严重 Always severe. */
  | 'ALWAYS'
  /** 待判定 Depends on what the question asks; yes means severe. */
  | 'DEPENDS'
  /** 一般 General. */
  | 'NO';

/** 限值指标 What was measured, as the limit names it. */
export type LimitQuantity =
  /** 电场强度 Electric field. */
  | 'ELECTRIC_FIELD'
  /** 纤维时间加权平均容许浓度 Asbestos fibres, PC-TWA, f/mL. */
  | 'FIBRE_TWA'
  /** 手传振动 Hand-arm vibration, energy-equivalent over 4 hours, m/s². */
  | 'HAND_ARM_VIBRATION'
  /** 辐照度 Irradiance. */
  | 'IRRADIANCE'
  /** 最高容许浓度 MAC, mg/m³. */
  | 'MAC'
  /** 磁场强度 Magnetic field. */
  | 'MAGNETIC_FIELD'
  /** 8小时等效声级 Noise normalised to 8 hours a day, dB(A). */
  | 'NOISE_LEX_8H'
  /** 40小时等效声级 Noise normalised to 40 hours a week, dB(A). */
  | 'NOISE_LEX_40H'
  /** 脉冲噪声峰值 Peak of impulse noise, dB(A). */
  | 'NOISE_PEAK'
  /** 短时间接触容许浓度 PC-STEL over 15 minutes, mg/m³. */
  | 'PC_STEL'
  /** 时间加权平均容许浓度 PC-TWA over 8 hours, mg/m³. */
  | 'PC_TWA'
  /** 功率密度 Power density. */
  | 'POWER_DENSITY'
  /** 呼吸性粉尘时间加权平均容许浓度 Respirable dust, PC-TWA, mg/m³. */
  | 'RESPIRABLE_DUST_TWA'
  /** 总粉尘时间加权平均容许浓度 Total dust, PC-TWA, mg/m³. */
  | 'TOTAL_DUST_TWA'
  /** 湿球黑球温度指数 WBGT, ℃. */
  | 'WBGT';

export type DeadlineQueryVariables = Exact<{
  kind: DeadlineKind;
  from: string;
  county: string;
}>;


export type DeadlineQuery = { readonly deadline: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } };

export type HazardFactorsQueryVariables = Exact<{
  search: string;
}>;


export type HazardFactorsQuery = { readonly hazardFactors: ReadonlyArray<{ readonly code: string, readonly category: HazardFactorCategory, readonly name: string, readonly matchedName: string, readonly severity: HazardFactorSeverity, readonly question: string | null, readonly synonyms: ReadonlyArray<string>, readonly casNumbers: ReadonlyArray<string>, readonly limits: ReadonlyArray<{ readonly substances: ReadonlyArray<string>, readonly quantity: LimitQuantity, readonly value: number, readonly unit: string, readonly condition: string | null }>, readonly source: { readonly instrument: string, readonly clause: string }, readonly severitySource: { readonly instrument: string, readonly clause: string } }> };

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

export const DeadlineDocument = new TypedDocumentString(`
    query Deadline($kind: DeadlineKind!, $from: PlainDate!, $county: String!) {
  deadline(kind: $kind, from: $from, county: $county) {
    from
    endsOn
    provisional
    days {
      on
      counted
      why
    }
    source {
      instrument
      clause
    }
  }
}
    `) as unknown as TypedDocumentString<DeadlineQuery, DeadlineQueryVariables>;
export const HazardFactorsDocument = new TypedDocumentString(`
    query HazardFactors($search: String!) {
  hazardFactors(search: $search, first: 20) {
    code
    category
    name
    matchedName
    severity
    question
    synonyms
    casNumbers
    limits {
      substances
      quantity
      value
      unit
      condition
    }
    source {
      instrument
      clause
    }
    severitySource {
      instrument
      clause
    }
  }
}
    `) as unknown as TypedDocumentString<HazardFactorsQuery, HazardFactorsQueryVariables>;