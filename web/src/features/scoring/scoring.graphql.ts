/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 答复请求 An objection and what becomes of it. */
export type AnswerScoreObjectionInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 编号 The objection. */
  readonly objectionId: string;
  /** 考核期 Such as 2026Q1 or 2026. */
  readonly period: string;
  /** 说明 1–500 characters. */
  readonly text: string;
  /** 采纳 Upheld: the case is struck out. */
  readonly upheld: boolean;
};

/** 确信程度 How sure a rule is. */
export type Confidence =
  /** 自定 Decided here because every source is silent; the county may replace it. */
  | 'D'
  /** 有原文 Printed in a source that was read. */
  | 'H'
  /** 有佐证 Consistent with all sources, not printed. */
  | 'M';

/** 登记请求 A case. */
export type EnterScoreInput = {
  /** 依据 1–200 characters. */
  readonly evidence: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 评分项编号 An item that is entered by hand. */
  readonly itemId: string;
  /** 发生日期 Today or before. */
  readonly on: string;
  /** 情况 1–300 characters. */
  readonly reason: string;
  /** 督导检查记录 One that is on record and shows it. */
  readonly supervisionId?: string | null | undefined;
  /** 对象编号 The unit. */
  readonly unitId: string;
};

/** 定分请求 A period. */
export type FixScoresInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 考核期 Such as 2026Q1 or 2026. */
  readonly period: string;
};

/** 依据 The text that a decision of the county rests on. */
export type LegalSourceInput = {
  /** 条款 1–200 characters. */
  readonly clause: string;
  /** 确信程度 How sure. */
  readonly confidence: Confidence;
  /** 文件 Title or document number, 1–200 characters. */
  readonly instrument: string;
};

/** 成员单位 A member unit. */
export type MemberUnitInput = {
  /** 职责 1–300 characters. */
  readonly duties: string;
  /** 卫生健康部门 At most one. */
  readonly isBureau: boolean;
  /** 名称 1–60 characters. */
  readonly name: string;
  /** 编号 1–20 lower-case letters, digits, hyphens, beginning with a letter. */
  readonly unitId: string;
};

/** 异议请求 A case and what is said against it. */
export type ObjectToScoreInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 评分项编号 The item. */
  readonly itemId: string;
  /** 考核期 Such as 2026Q1 or 2026. */
  readonly period: string;
  /** 记录编号 The record. */
  readonly recordId: string;
  /** 理由 1–500 characters. */
  readonly text: string;
  /** 对象编号 The unit. */
  readonly unitId: string;
};

/** 登记请求 Member units. */
export type SaveMemberUnitsInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 成员单位 1–60. */
  readonly units: ReadonlyArray<MemberUnitInput>;
};

/** 登记请求 Scoring rules. */
export type SaveScoringRulesInput = {
  /** 施行日期 Tomorrow at the earliest. */
  readonly effectiveOn: string;
  /** 满分 In hundredths. */
  readonly fullPoints: number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 评分项 1–40; deductions together not above the full points. */
  readonly items: ReadonlyArray<ScoringItemInput>;
};

/** 评分方向 Whether a case costs or earns. */
export type ScoreEffect =
  /** 加分 Bonus; entered by hand. */
  | 'BONUS'
  /** 扣分 Deduction. */
  | 'DEDUCT';

/** 评分证据 What proves a case. */
export type ScoreEvidence =
  /** 评估逾期 Employer whose assessment or filing is overdue. */
  | 'ASSESSMENT_OVERDUE'
  /** 摸底报表逾期 Return of the count late or missing. */
  | 'COUNT_RETURN_LATE'
  /** 台账不完整 Employer without industry or headcount. */
  | 'LEDGER_INCOMPLETE'
  /** 人工登记 Entered by hand, with its proof. */
  | 'MANUAL'
  /** 缺巡查表 Employer without a submitted patrol record. */
  | 'PATROL_RECORD_MISSING'
  /** 巡查报告逾期 Monthly return late or missing. */
  | 'PATROL_RETURN_LATE'
  /** 公开逾期 Publication overdue. */
  | 'PUBLICATION_OVERDUE'
  /** 未申报 Employer that has not declared its hazards. */
  | 'UNDECLARED';

/** 考核对象 Who is scored. */
export type ScoredKind =
  /** 成员单位 A member unit of the leading group. */
  | 'MEMBER_UNIT'
  /** 巡查单位 A body that patrols. */
  | 'PATROL_BODY';

/** 评分项 An item of the score. */
export type ScoringItemInput = {
  /** 上限 In hundredths, at least perCase. */
  readonly cap: number;
  /** 方向 A bonus is entered by hand. */
  readonly effect: ScoreEffect;
  /** 证据 What proves a case. */
  readonly evidence: ScoreEvidence;
  /** 编号 1–40 lower-case letters, digits, hyphens. */
  readonly itemId: string;
  /** 每例分值 In hundredths, at least 1. */
  readonly perCase: number;
  /** 依据 Where it stands. */
  readonly source: LegalSourceInput;
  /** 名称 1–100 characters. */
  readonly title: string;
  /** 对象 Whom it is for. */
  readonly units: ReadonlyArray<ScoredKind>;
};

/** 撤回请求 An entry and why it is withdrawn. */
export type WithdrawScoreInput = {
  /** 编号 The entry. */
  readonly entryId: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 原因 1–300 characters. */
  readonly reason: string;
};

export type ScoresQueryVariables = Exact<{
  period: string;
}>;


export type ScoresQuery = { readonly scoreTable: { readonly period: string, readonly versions: ReadonlyArray<{ readonly number: number, readonly fixedAt: string, readonly sha256: string, readonly objectionId: string | null, readonly workbookUrl: string | null, readonly scores: ReadonlyArray<{ readonly unitId: string, readonly name: string, readonly kind: ScoredKind, readonly points: number, readonly lines: ReadonlyArray<{ readonly itemId: string, readonly title: string, readonly points: number, readonly cases: ReadonlyArray<{ readonly recordId: string, readonly employerId: string | null, readonly on: string, readonly note: string, readonly points: number, readonly isStruckOut: boolean }> }> }> }>, readonly objections: ReadonlyArray<{ readonly objectionId: string, readonly unitId: string, readonly itemId: string, readonly recordId: string, readonly text: string, readonly at: string, readonly answer: { readonly at: string, readonly upheld: boolean, readonly text: string } | null }> } | null };

export type TrialScoresQueryVariables = Exact<{
  period: string;
}>;


export type TrialScoresQuery = { readonly trialScores: ReadonlyArray<{ readonly unitId: string, readonly name: string, readonly kind: ScoredKind, readonly points: number, readonly lines: ReadonlyArray<{ readonly itemId: string, readonly title: string, readonly points: number, readonly cases: ReadonlyArray<{ readonly recordId: string, readonly employerId: string | null, readonly on: string, readonly note: string, readonly points: number, readonly isStruckOut: boolean }> }> }> };

export type ScoreEntriesQueryVariables = Exact<{
  period: string;
}>;


export type ScoreEntriesQuery = { readonly scoreEntries: ReadonlyArray<{ readonly entryId: string, readonly unitId: string, readonly itemId: string, readonly on: string, readonly reason: string, readonly evidence: string, readonly withdrawnBecause: string | null, readonly supervision: { readonly supervisionId: string, readonly title: string } | null }> };

export type ScoringBasisQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoringBasisQuery = { readonly viewer: { readonly county: { readonly code: string } | null } };

export type ScoringRulesQueryVariables = Exact<{
  county: string;
}>;


export type ScoringRulesQuery = { readonly scoringRules: ReadonlyArray<{ readonly number: number, readonly effectiveOn: string, readonly fullPoints: number, readonly items: ReadonlyArray<{ readonly itemId: string, readonly title: string, readonly units: ReadonlyArray<ScoredKind>, readonly evidence: ScoreEvidence, readonly effect: ScoreEffect, readonly perCase: number, readonly cap: number, readonly source: { readonly instrument: string, readonly clause: string, readonly confidence: Confidence } }> }>, readonly memberUnits: ReadonlyArray<{ readonly unitId: string, readonly name: string, readonly duties: string, readonly isBureau: boolean }> };

export type EnterScoreMutationVariables = Exact<{
  input: EnterScoreInput;
}>;


export type EnterScoreMutation = { readonly enterScore:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly entryId: string }
      & { readonly __typename: 'ScoreEntry' }
    )
   };

export type WithdrawScoreMutationVariables = Exact<{
  input: WithdrawScoreInput;
}>;


export type WithdrawScoreMutation = { readonly withdrawScore:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'ScoreEntryWithdrawn' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly entryId: string }
      & { readonly __typename: 'ScoreEntry' }
    )
   };

export type FixScoresMutationVariables = Exact<{
  input: FixScoresInput;
}>;


export type FixScoresMutation = { readonly fixScores:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'ScorePeriodNotOver' | 'ScoresFixedAlready' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly period: string }
      & { readonly __typename: 'ScoreTable' }
    )
   };

export type ObjectToScoreMutationVariables = Exact<{
  input: ObjectToScoreInput;
}>;


export type ObjectToScoreMutation = { readonly objectToScore:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly period: string }
      & { readonly __typename: 'ScoreTable' }
    )
   };

export type AnswerScoreObjectionMutationVariables = Exact<{
  input: AnswerScoreObjectionInput;
}>;


export type AnswerScoreObjectionMutation = { readonly answerScoreObjection:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'ObjectionAnswered' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly period: string }
      & { readonly __typename: 'ScoreTable' }
    )
   };

export type SaveScoringRulesMutationVariables = Exact<{
  input: SaveScoringRulesInput;
}>;


export type SaveScoringRulesMutation = { readonly saveScoringRules:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly number: number }
      & { readonly __typename: 'ScoringRules' }
    )
   };

export type SaveMemberUnitsMutationVariables = Exact<{
  input: SaveMemberUnitsInput;
}>;


export type SaveMemberUnitsMutation = { readonly saveMemberUnits:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly units: ReadonlyArray<{ readonly unitId: string }> }
      & { readonly __typename: 'MemberUnits' }
    )
   };

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

export type ScoredFragment = { readonly unitId: string, readonly name: string, readonly kind: ScoredKind, readonly points: number, readonly lines: ReadonlyArray<{ readonly itemId: string, readonly title: string, readonly points: number, readonly cases: ReadonlyArray<{ readonly recordId: string, readonly employerId: string | null, readonly on: string, readonly note: string, readonly points: number, readonly isStruckOut: boolean }> }> };

export type RulesFragment = { readonly number: number, readonly effectiveOn: string, readonly fullPoints: number, readonly items: ReadonlyArray<{ readonly itemId: string, readonly title: string, readonly units: ReadonlyArray<ScoredKind>, readonly evidence: ScoreEvidence, readonly effect: ScoreEffect, readonly perCase: number, readonly cap: number, readonly source: { readonly instrument: string, readonly clause: string, readonly confidence: Confidence } }> };

export type RecordedSupervisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordedSupervisionsQuery = { readonly supervisions: { readonly nodes: ReadonlyArray<{ readonly supervisionId: string, readonly title: string, readonly recordedAt: string | null }> } };

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
export const ScoredFragmentDoc = new TypedDocumentString(`
    fragment Scored on UnitScore {
  unitId
  name
  kind
  points
  lines {
    itemId
    title
    points
    cases {
      recordId
      employerId
      on
      note
      points
      isStruckOut
    }
  }
}
    `, {"fragmentName":"Scored"}) as unknown as TypedDocumentString<ScoredFragment, unknown>;
export const RulesFragmentDoc = new TypedDocumentString(`
    fragment Rules on ScoringRules {
  number
  effectiveOn
  fullPoints
  items {
    itemId
    title
    units
    evidence
    effect
    perCase
    cap
    source {
      instrument
      clause
      confidence
    }
  }
}
    `, {"fragmentName":"Rules"}) as unknown as TypedDocumentString<RulesFragment, unknown>;
export const ScoresDocument = new TypedDocumentString(`
    query Scores($period: String!) {
  scoreTable(period: $period) {
    period
    versions {
      number
      fixedAt
      sha256
      objectionId
      workbookUrl
      scores {
        ...Scored
      }
    }
    objections {
      objectionId
      unitId
      itemId
      recordId
      text
      at
      answer {
        at
        upheld
        text
      }
    }
  }
}
    fragment Scored on UnitScore {
  unitId
  name
  kind
  points
  lines {
    itemId
    title
    points
    cases {
      recordId
      employerId
      on
      note
      points
      isStruckOut
    }
  }
}`) as unknown as TypedDocumentString<ScoresQuery, ScoresQueryVariables>;
export const TrialScoresDocument = new TypedDocumentString(`
    query TrialScores($period: String!) {
  trialScores(period: $period) {
    ...Scored
  }
}
    fragment Scored on UnitScore {
  unitId
  name
  kind
  points
  lines {
    itemId
    title
    points
    cases {
      recordId
      employerId
      on
      note
      points
      isStruckOut
    }
  }
}`) as unknown as TypedDocumentString<TrialScoresQuery, TrialScoresQueryVariables>;
export const ScoreEntriesDocument = new TypedDocumentString(`
    query ScoreEntries($period: String!) {
  scoreEntries(period: $period) {
    entryId
    unitId
    itemId
    on
    reason
    evidence
    supervision {
      supervisionId
      title
    }
    withdrawnBecause
  }
}
    `) as unknown as TypedDocumentString<ScoreEntriesQuery, ScoreEntriesQueryVariables>;
export const ScoringBasisDocument = new TypedDocumentString(`
    query ScoringBasis {
  viewer {
    county {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ScoringBasisQuery, ScoringBasisQueryVariables>;
export const ScoringRulesDocument = new TypedDocumentString(`
    query ScoringRules($county: String!) {
  scoringRules(county: $county) {
    ...Rules
  }
  memberUnits(county: $county) {
    unitId
    name
    duties
    isBureau
  }
}
    fragment Rules on ScoringRules {
  number
  effectiveOn
  fullPoints
  items {
    itemId
    title
    units
    evidence
    effect
    perCase
    cap
    source {
      instrument
      clause
      confidence
    }
  }
}`) as unknown as TypedDocumentString<ScoringRulesQuery, ScoringRulesQueryVariables>;
export const EnterScoreDocument = new TypedDocumentString(`
    mutation EnterScore($input: EnterScoreInput!) {
  enterScore(input: $input) {
    __typename
    ... on ScoreEntry {
      entryId
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
}`) as unknown as TypedDocumentString<EnterScoreMutation, EnterScoreMutationVariables>;
export const WithdrawScoreDocument = new TypedDocumentString(`
    mutation WithdrawScore($input: WithdrawScoreInput!) {
  withdrawScore(input: $input) {
    __typename
    ... on ScoreEntry {
      entryId
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
}`) as unknown as TypedDocumentString<WithdrawScoreMutation, WithdrawScoreMutationVariables>;
export const FixScoresDocument = new TypedDocumentString(`
    mutation FixScores($input: FixScoresInput!) {
  fixScores(input: $input) {
    __typename
    ... on ScoreTable {
      period
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
}`) as unknown as TypedDocumentString<FixScoresMutation, FixScoresMutationVariables>;
export const ObjectToScoreDocument = new TypedDocumentString(`
    mutation ObjectToScore($input: ObjectToScoreInput!) {
  objectToScore(input: $input) {
    __typename
    ... on ScoreTable {
      period
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
}`) as unknown as TypedDocumentString<ObjectToScoreMutation, ObjectToScoreMutationVariables>;
export const AnswerScoreObjectionDocument = new TypedDocumentString(`
    mutation AnswerScoreObjection($input: AnswerScoreObjectionInput!) {
  answerScoreObjection(input: $input) {
    __typename
    ... on ScoreTable {
      period
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
}`) as unknown as TypedDocumentString<AnswerScoreObjectionMutation, AnswerScoreObjectionMutationVariables>;
export const SaveScoringRulesDocument = new TypedDocumentString(`
    mutation SaveScoringRules($input: SaveScoringRulesInput!) {
  saveScoringRules(input: $input) {
    __typename
    ... on ScoringRules {
      number
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
}`) as unknown as TypedDocumentString<SaveScoringRulesMutation, SaveScoringRulesMutationVariables>;
export const SaveMemberUnitsDocument = new TypedDocumentString(`
    mutation SaveMemberUnits($input: SaveMemberUnitsInput!) {
  saveMemberUnits(input: $input) {
    __typename
    ... on MemberUnits {
      units {
        unitId
      }
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
}`) as unknown as TypedDocumentString<SaveMemberUnitsMutation, SaveMemberUnitsMutationVariables>;
export const RecordedSupervisionsDocument = new TypedDocumentString(`
    query RecordedSupervisions {
  supervisions(first: 50) {
    nodes {
      supervisionId
      title
      recordedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RecordedSupervisionsQuery, RecordedSupervisionsQueryVariables>;