/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 提醒日期 When a deadline is reminded of. */
export type CountyReminderInput = {
  /** 逾期 Days after, at most ten, 1–366. */
  readonly after: ReadonlyArray<number>;
  /** 提前 Days before, at most ten, 1–366. */
  readonly before: ReadonlyArray<number>;
  /** 期限 Each once. */
  readonly deadline: ReminderDeadline;
  /** 此后每隔 1–366; null: no more. */
  readonly thenEvery?: number | null | undefined;
};

/** 设置县请求 A county as the list of divisions has it. */
export type InitCountyInput = {
  /** 行政区划代码 6 digits. */
  readonly code: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 名称 Name. */
  readonly name: string;
  /** 所属市州 Prefecture. */
  readonly prefecture: string;
  /** 所属省份 Province. */
  readonly province: string;
  /** 乡镇街道 1–90. */
  readonly townships: ReadonlyArray<TownshipInput>;
  /** 更新 Whether a county that is set up already may be changed; its settings and other bodies stay in any case. */
  readonly update?: boolean | null | undefined;
};

/** 巡查单位类别 What a patrol body is. */
export type PatrolBodyKind =
  /** 高新区、园区 Zone. */
  | 'HIGH_TECH_ZONE'
  /** 行业主管部门 Industry bureau. */
  | 'INDUSTRY_BUREAU'
  /** 乡镇、街道 Township or street. */
  | 'TOWNSHIP';

/** 提醒的期限 Deadline that is reminded of. */
export type ReminderDeadline =
  /** 报送 Filing after publicity. */
  | 'FILING'
  /** 首次评估 First assessment: the county's first round, or a new employer's two months. */
  | 'FIRST_ASSESSMENT'
  /** 重大变化后重新评估 Assessment after a major change. */
  | 'MAJOR_CHANGE'
  /** 公示期届满 End of the publicity. */
  | 'PUBLICITY_END'
  /** 定期重新评估 Re-assessment every three years. */
  | 'REASSESSMENT';

/** 撤销请求 Which body. */
export type RetirePatrolBodyInput = {
  /** 编号 Of the body. */
  readonly id: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
};

/** 设置请求 All settings as they are to be. */
export type SaveCountySettingsInput = {
  /** 首轮评估截止日期 Null: there is none. */
  readonly firstRoundEndsOn?: string | null | undefined;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 重大变化后重新评估的期限 1–365 calendar days. */
  readonly majorChangeDays: number;
  /** 巡查期限遇休息日顺延 Whether it does. */
  readonly patrolRollsOver: boolean;
  /** 提醒日期 Deadlines that are left out are reminded of as usual. */
  readonly reminders: ReadonlyArray<CountyReminderInput>;
};

/** 巡查单位请求 A body as it is to be. */
export type SavePatrolBodyInput = {
  /** 别名 Other names met in ledgers, at most 20, no other body's. */
  readonly aliases: ReadonlyArray<string>;
  /** 编号 A township's nine-digit code; for others the county's code, a hyphen and 2–12 small letters or digits. Never changes. */
  readonly id: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 类别 Fixed once entered. */
  readonly kind: PatrolBodyKind;
  /** 名称 1–50 characters, no other body's. */
  readonly name: string;
};

/** 乡镇街道 A township or street with its villages. */
export type TownshipInput = {
  /** 区划代码 9 digits, beginning with the county's. */
  readonly id: string | number;
  /** 名称 1–50 characters. */
  readonly name: string;
  /** 村社区 At most 500. */
  readonly villages: ReadonlyArray<VillageInput>;
};

/** 村社区 A village or community. */
export type VillageInput = {
  /** 区划代码 12 digits, beginning with the township's. */
  readonly code: string;
  /** 名称 1–50 characters. */
  readonly name: string;
};

export type OwnCountyQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCountyQuery = { readonly viewer: { readonly county: { readonly code: string, readonly name: string, readonly prefecture: string, readonly province: string, readonly firstRoundEndsOn: string | null, readonly majorChangeDays: number, readonly patrolRollsOver: boolean, readonly reminders: ReadonlyArray<{ readonly deadline: ReminderDeadline, readonly before: ReadonlyArray<number>, readonly after: ReadonlyArray<number>, readonly thenEvery: number | null }>, readonly patrolBodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: PatrolBodyKind, readonly aliases: ReadonlyArray<string> }>, readonly retiredPatrolBodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly retiredOn: string }> } | null } };

export type VillagesQueryVariables = Exact<{
  county: string;
  body: string | number;
}>;


export type VillagesQuery = { readonly villages: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type SaveSettingsMutationVariables = Exact<{
  input: SaveCountySettingsInput;
}>;


export type SaveSettingsMutation = { readonly saveCountySettings:
    | { readonly __typename: 'County' }
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type SaveBodyMutationVariables = Exact<{
  input: SavePatrolBodyInput;
}>;


export type SaveBodyMutation = { readonly savePatrolBody:
    | { readonly __typename: 'County' }
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type RetireBodyMutationVariables = Exact<{
  input: RetirePatrolBodyInput;
}>;


export type RetireBodyMutation = { readonly retirePatrolBody:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'BodyHasEmployers' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | { readonly __typename: 'County' }
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type InitCountyMutationVariables = Exact<{
  input: InitCountyInput;
}>;


export type InitCountyMutation = { readonly initCounty:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'BodyHasEmployers' | 'IdempotencyKeyReused' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly name: string, readonly patrolBodies: ReadonlyArray<{ readonly id: string }> }
      & { readonly __typename: 'County' }
    )
    | (
      { readonly name: string, readonly differences: ReadonlyArray<string>, readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CountyExists' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type CountyFragment = { readonly code: string, readonly name: string, readonly prefecture: string, readonly province: string, readonly firstRoundEndsOn: string | null, readonly majorChangeDays: number, readonly patrolRollsOver: boolean, readonly reminders: ReadonlyArray<{ readonly deadline: ReminderDeadline, readonly before: ReadonlyArray<number>, readonly after: ReadonlyArray<number>, readonly thenEvery: number | null }>, readonly patrolBodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: PatrolBodyKind, readonly aliases: ReadonlyArray<string> }>, readonly retiredPatrolBodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly retiredOn: string }> };

type Refused_MKtPwXgkJsl2S4NqLzk4tkGoewF0j36MkKvBEwMcXaQ_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_OvrakeOhAl92jtWavtnk2veWMrYrOrY8xoubeg4C0_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_7WujNgzqoc5Reu51y5jhgaL6mYEoYYs6JvVcJbRhk5g_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_HBLzQe1yeaqxqZQtj4KgXlTmdpwAgSpVaWh0ekpnFi_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_OdjCedAo5iQhBfm3ciO0weJyosWw3c1wenszIeiQuWw_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_InvalidInput_Fragment = { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null };

export type RefusedFragment =
  | Refused_MKtPwXgkJsl2S4NqLzk4tkGoewF0j36MkKvBEwMcXaQ_Fragment
  | Refused_OvrakeOhAl92jtWavtnk2veWMrYrOrY8xoubeg4C0_Fragment
  | Refused_7WujNgzqoc5Reu51y5jhgaL6mYEoYYs6JvVcJbRhk5g_Fragment
  | Refused_HBLzQe1yeaqxqZQtj4KgXlTmdpwAgSpVaWh0ekpnFi_Fragment
  | Refused_OdjCedAo5iQhBfm3ciO0weJyosWw3c1wenszIeiQuWw_Fragment
  | Refused_InvalidInput_Fragment
;

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
export const CountyFragmentDoc = new TypedDocumentString(`
    fragment County on County {
  code
  name
  prefecture
  province
  firstRoundEndsOn
  majorChangeDays
  patrolRollsOver
  reminders {
    deadline
    before
    after
    thenEvery
  }
  patrolBodies {
    id
    name
    kind
    aliases
  }
  retiredPatrolBodies {
    id
    name
    retiredOn
  }
}
    `, {"fragmentName":"County"}) as unknown as TypedDocumentString<CountyFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
  ... on InvalidInput {
    problems {
      path
      message
    }
  }
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const OwnCountyDocument = new TypedDocumentString(`
    query OwnCounty {
  viewer {
    county {
      ...County
    }
  }
}
    fragment County on County {
  code
  name
  prefecture
  province
  firstRoundEndsOn
  majorChangeDays
  patrolRollsOver
  reminders {
    deadline
    before
    after
    thenEvery
  }
  patrolBodies {
    id
    name
    kind
    aliases
  }
  retiredPatrolBodies {
    id
    name
    retiredOn
  }
}`) as unknown as TypedDocumentString<OwnCountyQuery, OwnCountyQueryVariables>;
export const VillagesDocument = new TypedDocumentString(`
    query Villages($county: String!, $body: ID!) {
  villages(county: $county, patrolBodyId: $body) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<VillagesQuery, VillagesQueryVariables>;
export const SaveSettingsDocument = new TypedDocumentString(`
    mutation SaveSettings($input: SaveCountySettingsInput!) {
  saveCountySettings(input: $input) {
    __typename
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
  ... on InvalidInput {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SaveSettingsMutation, SaveSettingsMutationVariables>;
export const SaveBodyDocument = new TypedDocumentString(`
    mutation SaveBody($input: SavePatrolBodyInput!) {
  savePatrolBody(input: $input) {
    __typename
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
  ... on InvalidInput {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SaveBodyMutation, SaveBodyMutationVariables>;
export const RetireBodyDocument = new TypedDocumentString(`
    mutation RetireBody($input: RetirePatrolBodyInput!) {
  retirePatrolBody(input: $input) {
    __typename
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
  ... on InvalidInput {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RetireBodyMutation, RetireBodyMutationVariables>;
export const InitCountyDocument = new TypedDocumentString(`
    mutation InitCounty($input: InitCountyInput!) {
  initCounty(input: $input) {
    __typename
    ... on County {
      code
      name
      patrolBodies {
        id
      }
    }
    ... on CountyExists {
      name
      differences
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
  ... on InvalidInput {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<InitCountyMutation, InitCountyMutationVariables>;