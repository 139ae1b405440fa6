/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 公共随机源 Which source will speak when. */
export type BeaconInput = {
  /** 时间 Not before the last moment for reveals. */
  readonly at: string;
  /** 期次 1–500 characters. */
  readonly round: string;
  /** 来源 1–500 characters. */
  readonly source: string;
};

/** 各类别的数 One number for each category; 丙 not below 乙, 乙 not below 甲. */
export type ByCategoryInput = {
  /** 丙类 At least that of 乙. */
  readonly BING: number;
  /** 甲类 May be 0. */
  readonly JIA: number;
  /** 乙类 At least that of 甲. */
  readonly YI: number;
};

/** 综合风险类别 Category (R76). 甲 is the lowest risk, 丙 the highest. */
export type Category =
  /** 丙类 Highest risk. */
  | 'BING'
  /** 甲类 Lowest risk. */
  | 'JIA'
  /** 乙类 Middle. */
  | 'YI';

/** 终止请求 Which plan, and why. */
export type ClosePlanInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 说明 Why, 1–500 characters. */
  readonly note: string;
  /** 计划 The plan. */
  readonly planId: string | number;
};

/** 承诺请求 Which plan, and the commitment. */
export type CommitSeedInput = {
  /** 承诺 64 lower-case hexadecimal digits, see draw.md §3; `zhijian draw-nonce` makes one. */
  readonly commitment: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 计划 The plan. */
  readonly planId: string | number;
};

/** 制定请求 A plan. */
export type DraftPlanInput = {
  /** 公共随机源 Null: none. */
  readonly beacon?: BeaconInput | null | undefined;
  /** 检查期间止 Last day, in the same year. */
  readonly endsOn: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 参与方 Two at least, or a source; ten at most. */
  readonly parties: ReadonlyArray<PlanPartyInput>;
  /** 不检查日期 In order, within the period. */
  readonly quietPeriods: ReadonlyArray<QuietPeriodInput>;
  /** 重新抽取 The plan to be drawn again, which is over. */
  readonly replaces?: string | number | null | undefined;
  /** 公开期限 Last moment for a reveal. */
  readonly revealBy: string;
  /** 检查期间起 First day, in this calendar year. */
  readonly startsOn: string;
  /** 名称 1–100 characters. */
  readonly title: string;
};

/** 录入请求 Which plan, and what its source said. */
export type EnterBeaconInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 计划 The plan. */
  readonly planId: string | number;
  /** 结果 Exactly as published by the source, 1–500 characters. */
  readonly value: string;
};

/** 计划步骤 What is done with a plan. */
export type PlanAction =
  /** 终止 Closed. */
  | 'CLOSE'
  /** 承诺 Committed. */
  | 'COMMIT'
  /** 制定 Announced. */
  | 'DRAFT'
  /** 录入 The source's value entered. */
  | 'ENTER_BEACON'
  /** 冻结 Frozen. */
  | 'FREEZE'
  /** 替补 An employer replaced. */
  | 'REPLACE_EMPLOYER'
  /** 公开 Revealed. */
  | 'REVEAL';

/** 试算请求 Any rules over any period. */
export type PlanEstimateInput = {
  /** 检查期间止 Last day. */
  readonly endsOn: string;
  /** 不检查日期 In order, within the period. */
  readonly quietPeriods: ReadonlyArray<QuietPeriodInput>;
  /** 规则 Rules to try. */
  readonly rules: SamplingRulesInput;
  /** 检查期间起 First day, within one calendar year. */
  readonly startsOn: string;
  /** 每次检查时长 Half a day or a whole one. */
  readonly weight: VisitWeight;
};

/** 终止原因 Why a plan failed. */
export type PlanFailureReason =
  /** 公共随机源无结果 The source said nothing. */
  | 'NO_BEACON_VALUE'
  /** 执法人员不足 Some drawn employer has no officers. */
  | 'OFFICERS_SHORT'
  /** 参与方未公开 A party stayed silent. */
  | 'SILENT'
  /** 撤回草稿 Withdrawn before the freeze. */
  | 'WITHDRAWN';

/** 参与方 Who contributes to the seed. */
export type PlanPartyInput = {
  /** 账号 Credit code or body of an employer, service body or patrol body; else the account's subject, or null for anyone of the role. */
  readonly holder?: string | null | undefined;
  /** 名称 Such as 县总工会. */
  readonly name: string;
  /** 角色 Role of its accounts. */
  readonly role: Role;
};

/** 计划状态 Where a plan stands. */
export type PlanState =
  /** 各方已承诺 All have committed; reveals are awaited. */
  | 'COMMITTED'
  /** 草稿 Announced; nothing is frozen. */
  | 'DRAFT'
  /** 已抽取 Drawn and published. */
  | 'DRAWN'
  /** 已终止 Over without a draw that can be carried out. */
  | 'FAILED'
  /** 名单已冻结 Published; commitments are awaited. */
  | 'FROZEN';

/** 计划步骤请求 Which plan. */
export type PlanStepInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 计划 The plan. */
  readonly planId: string | number;
};

/** 不检查日期 Days within a period on which nobody is visited, and why. */
export type QuietPeriodInput = {
  /** 起 First day. */
  readonly from: string;
  /** 原因 1–500 characters. */
  readonly reason: string;
  /** 止 Last day. */
  readonly to: string;
};

/** 替补请求 Which employer cannot be visited, and what shows it. */
export type ReplaceEmployerInput = {
  /** 统一社会信用代码 The employer that is drawn, or a substitute. */
  readonly creditCode: string;
  /** 证据 What shows it, 1–500 characters. */
  readonly evidence: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 计划 The plan. */
  readonly planId: string | number;
  /** 原因 Reason. */
  readonly reason: SubstitutionReason;
};

/** 公开请求 Which plan, and the number. */
export type RevealSeedInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 随机数 64 lower-case hexadecimal digits. */
  readonly nonce: string;
  /** 计划 The plan. */
  readonly planId: string | number;
};

/** 角色 Who may do what; one permission table holds every operation × role. */
export type Role =
  /** 卫生健康局 Health bureau. */
  | 'BUREAU'
  /** 用人单位 Employer's safety clerk. */
  | 'EMPLOYER'
  /** 领导 Leader, read only. */
  | 'LEADER'
  /** 监督员 Enforcement officer. */
  | 'OFFICER'
  /** 平台管理员 Keeps the platform running and sets counties up; sees no file. */
  | 'OPERATOR'
  /** 巡查单位 One of the 13 patrol bodies. */
  | 'PATROL_BODY'
  /** 公众 Anyone, without signing in. */
  | 'PUBLIC'
  /** 上级部门 Prefecture or province: sums of its counties, no file of any. */
  | 'SUPERIOR'
  /** 职业卫生技术服务机构 Technical service body, for employers that delegated to it. */
  | 'TECH_SERVICE';

/** 抽查规则 Sampling rules. */
export type SamplingRulesInput = {
  /** 决定文号 Number of the county's document, 1–500 characters. */
  readonly decision: string;
  /** 施行日期 Today at the earliest when recorded. */
  readonly effectiveOn: string;
  /** 全覆盖行业 A section letter, or a letter with 2–4 digits. */
  readonly fullCoverage: ReadonlyArray<string>;
  /** 每家执法人员数 2–5. */
  readonly officersPerEmployer: number;
  /** 抽查比例 In ten-thousandths, 0–10000. */
  readonly ratios: ByCategoryInput;
  /** 间隔天数 0–366. */
  readonly spacingDays: number;
  /** 年度频次 0–12. */
  readonly timesPerYear: ByCategoryInput;
  /** 年度检查上限 1–12. */
  readonly yearlyCap: number;
};

/** 登记请求 The decision. */
export type SavePlanSettingsInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 规则 What was decided. */
  readonly rules: SamplingRulesInput;
};

/** 排期请求 Which plan. */
export type ScheduleVisitsInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 抽查计划 A drawn plan. */
  readonly planId: string | number;
};

/** 替补原因 Why a drawn employer cannot be visited. */
export type SubstitutionReason =
  /** 关闭 Closed down. */
  | 'CLOSED'
  /** 迁出 Moved away. */
  | 'MOVED'
  /** 停产 Suspended. */
  | 'SUSPENDED';

/** 检查时长 How long a visit takes. */
export type VisitWeight =
  /** 全日 A whole day. */
  | 'FULL_DAY'
  /** 半日 Half a day. */
  | 'HALF_DAY';

export type StaffPlansQueryVariables = Exact<{
  county: string;
  after?: string | null | undefined;
}>;


export type StaffPlansQuery = { readonly plans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: PlanState, readonly startsOn: string, readonly endsOn: string, readonly result: { readonly drawn: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StaffPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffPlanQuery = { readonly plan: { readonly id: string, readonly county: string, readonly planId: string, readonly title: string, readonly state: PlanState, readonly startsOn: string, readonly endsOn: string, readonly revealBy: string, readonly replaces: string | null, readonly counted: number, readonly ownParty: string | null, readonly quietPeriods: ReadonlyArray<{ readonly from: string, readonly to: string, readonly reason: string }>, readonly parties: ReadonlyArray<{ readonly name: string, readonly role: Role, readonly commitment: string | null, readonly committedAt: string | null, readonly nonce: string | null, readonly revealedAt: string | null }>, readonly beacon: { readonly source: string, readonly round: string, readonly at: string } | null, readonly beaconValue: { readonly value: string } | null, readonly freeze: { readonly frozenAt: string, readonly freezeHash: string, readonly employers: number, readonly unclassified: number, readonly strata: ReadonlyArray<{ readonly stratum: string, readonly eligible: number, readonly drawn: number }>, readonly file: { readonly url: string, readonly fileName: string } } | null, readonly result: { readonly drawnAt: string, readonly seed: string, readonly lastHash: string, readonly drawn: number, readonly substitutions: number, readonly file: { readonly url: string, readonly fileName: string, readonly sha256: string } } | null, readonly failure: { readonly reason: PlanFailureReason, readonly names: ReadonlyArray<string>, readonly note: string | null } | null, readonly steps: ReadonlyArray<{ readonly action: PlanAction, readonly takenAt: string, readonly role: Role, readonly party: string | null }> } | null };

export type StaffPlanEmployersQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffPlanEmployersQuery = { readonly plan: { readonly employers: { readonly nodes: ReadonlyArray<{ readonly creditCode: string, readonly name: string, readonly category: Category, readonly stratum: string | null, readonly rank: number | null, readonly replaced: { readonly reason: SubstitutionReason, readonly recordedOn: string, readonly substitute: string | null } | null, readonly officers: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly cardNumber: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PlanBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanBodiesQuery = { readonly viewer: { readonly county: { readonly patrolBodies: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null } };

export type PlanWorkbookFileQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanWorkbookFileQuery = { readonly planWorkbook: { readonly url: string, readonly fileName: string } | null };

export type PlanNoticeTableQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanNoticeTableQuery = { readonly planNotice: { readonly title: string, readonly lines: ReadonlyArray<string>, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<ReadonlyArray<string>> } | null };

export type SettingsVersionsQueryVariables = Exact<{
  county: string;
}>;


export type SettingsVersionsQuery = { readonly planSettings: ReadonlyArray<{ readonly id: string, readonly effectiveOn: string, readonly decision: string, readonly fullCoverage: ReadonlyArray<string>, readonly yearlyCap: number, readonly spacingDays: number, readonly officersPerEmployer: number, readonly savedAt: string, readonly ratios: { readonly JIA: number, readonly YI: number, readonly BING: number }, readonly timesPerYear: { readonly JIA: number, readonly YI: number, readonly BING: number } }> };

export type EstimatesQueryVariables = Exact<{
  before: PlanEstimateInput;
  after: PlanEstimateInput;
  isCompared: boolean;
}>;


export type EstimatesQuery = { readonly before?:
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly employers: number, readonly unclassified: number, readonly drawn: number, readonly visits: number, readonly officerDays: number, readonly atYearlyCap: number, readonly atFrequency: number, readonly tooNear: number, readonly byCategory: ReadonlyArray<{ readonly key: string, readonly employers: number, readonly drawn: number, readonly share: number }>, readonly byBody: ReadonlyArray<{ readonly key: string, readonly employers: number, readonly drawn: number, readonly share: number }>, readonly byIndustry: ReadonlyArray<{ readonly key: string, readonly employers: number, readonly drawn: number, readonly share: number }>, readonly months: ReadonlyArray<{ readonly month: string, readonly workingDays: number, readonly needed: number, readonly possible: number }>, readonly shortages: ReadonlyArray<{ readonly code: string, readonly message: string }> }
      & { readonly __typename: 'PlanEstimate' }
    )
  , readonly after:
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly employers: number, readonly unclassified: number, readonly drawn: number, readonly visits: number, readonly officerDays: number, readonly atYearlyCap: number, readonly atFrequency: number, readonly tooNear: number, readonly byCategory: ReadonlyArray<{ readonly key: string, readonly employers: number, readonly drawn: number, readonly share: number }>, readonly byBody: ReadonlyArray<{ readonly key: string, readonly employers: number, readonly drawn: number, readonly share: number }>, readonly byIndustry: ReadonlyArray<{ readonly key: string, readonly employers: number, readonly drawn: number, readonly share: number }>, readonly months: ReadonlyArray<{ readonly month: string, readonly workingDays: number, readonly needed: number, readonly possible: number }>, readonly shortages: ReadonlyArray<{ readonly code: string, readonly message: string }> }
      & { readonly __typename: 'PlanEstimate' }
    )
   };

export type SaveSettingsMutationVariables = Exact<{
  input: SavePlanSettingsInput;
}>;


export type SaveSettingsMutation = { readonly savePlanSettings:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'PlanSettingsInEffect' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'PlanSettingsVersion' }
    )
   };

export type DraftPlanMutationVariables = Exact<{
  input: DraftPlanInput;
}>;


export type DraftPlanMutation = { readonly draftPlan:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NoPlanSettings' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Plan' }
    )
   };

export type FreezePlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type FreezePlanMutation = { readonly freezePlan:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NoPlanSettings' | 'NotFound' | 'NothingToDraw' | 'OfficersShort' | 'StateConflict' | 'WrongPlanState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Plan' }
    )
   };

export type CommitSeedMutationVariables = Exact<{
  input: CommitSeedInput;
}>;


export type CommitSeedMutation = { readonly commitSeed:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'AlreadyContributed' | 'IdempotencyKeyReused' | 'NotAParty' | 'NotFound' | 'RevealTooLate' | 'SeedBeforeFreeze' | 'StateConflict' | 'WrongPlanState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Plan' }
    )
   };

export type RevealSeedMutationVariables = Exact<{
  input: RevealSeedInput;
}>;


export type RevealSeedMutation = { readonly revealSeed:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'AlreadyContributed' | 'IdempotencyKeyReused' | 'NotAParty' | 'NotAllCommitted' | 'NotFound' | 'RevealDiffers' | 'RevealTooLate' | 'SeedBeforeFreeze' | 'StateConflict' | 'WrongPlanState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Plan' }
    )
   };

export type EnterBeaconMutationVariables = Exact<{
  input: EnterBeaconInput;
}>;


export type EnterBeaconMutation = { readonly enterBeacon:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'BeaconNotAnnounced' | 'BeaconTooEarly' | 'IdempotencyKeyReused' | 'NotFound' | 'SeedBeforeFreeze' | 'SeedIncomplete' | 'StateConflict' | 'WrongPlanState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Plan' }
    )
   };

export type ReplaceEmployerMutationVariables = Exact<{
  input: ReplaceEmployerInput;
}>;


export type ReplaceEmployerMutation = { readonly replaceEmployer:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'NotInPlan' | 'OfficersShort' | 'StateConflict' | 'WrongPlanState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Plan' }
    )
   };

export type ClosePlanMutationVariables = Exact<{
  input: ClosePlanInput;
}>;


export type ClosePlanMutation = { readonly closePlan:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'PlanNotOverdue' | 'StateConflict' | 'WrongPlanState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Plan' }
    )
   };

export type ScheduleVisitsMutationVariables = Exact<{
  input: ScheduleVisitsInput;
}>;


export type ScheduleVisitsMutation = { readonly scheduleVisits:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly placed: number, readonly joined: number, readonly laidBefore: number, readonly unplacedCount: number, readonly unplaced: ReadonlyArray<{ readonly creditCode: string, readonly employerName: string, readonly blocks: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly advice: string, readonly days: number }> }> }
      & { readonly __typename: 'VisitsScheduled' }
    )
   };

export type PlanRowFragment = { readonly id: string, readonly title: string, readonly state: PlanState, readonly startsOn: string, readonly endsOn: string, readonly result: { readonly drawn: number } | null };

export type PlanWholeFragment = { readonly id: string, readonly county: string, readonly planId: string, readonly title: string, readonly state: PlanState, readonly startsOn: string, readonly endsOn: string, readonly revealBy: string, readonly replaces: string | null, readonly counted: number, readonly ownParty: string | null, readonly quietPeriods: ReadonlyArray<{ readonly from: string, readonly to: string, readonly reason: string }>, readonly parties: ReadonlyArray<{ readonly name: string, readonly role: Role, readonly commitment: string | null, readonly committedAt: string | null, readonly nonce: string | null, readonly revealedAt: string | null }>, readonly beacon: { readonly source: string, readonly round: string, readonly at: string } | null, readonly beaconValue: { readonly value: string } | null, readonly freeze: { readonly frozenAt: string, readonly freezeHash: string, readonly employers: number, readonly unclassified: number, readonly strata: ReadonlyArray<{ readonly stratum: string, readonly eligible: number, readonly drawn: number }>, readonly file: { readonly url: string, readonly fileName: string } } | null, readonly result: { readonly drawnAt: string, readonly seed: string, readonly lastHash: string, readonly drawn: number, readonly substitutions: number, readonly file: { readonly url: string, readonly fileName: string, readonly sha256: string } } | null, readonly failure: { readonly reason: PlanFailureReason, readonly names: ReadonlyArray<string>, readonly note: string | null } | null, readonly steps: ReadonlyArray<{ readonly action: PlanAction, readonly takenAt: string, readonly role: Role, readonly party: string | null }> };

export type CoverageFragment = { readonly key: string, readonly employers: number, readonly drawn: number, readonly share: number };

type Estimated_InvalidInput_Fragment = (
  { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
  & { readonly __typename: 'InvalidInput' }
);

type Estimated_PlanEstimate_Fragment = (
  { readonly employers: number, readonly unclassified: number, readonly drawn: number, readonly visits: number, readonly officerDays: number, readonly atYearlyCap: number, readonly atFrequency: number, readonly tooNear: number, readonly byCategory: ReadonlyArray<{ readonly key: string, readonly employers: number, readonly drawn: number, readonly share: number }>, readonly byBody: ReadonlyArray<{ readonly key: string, readonly employers: number, readonly drawn: number, readonly share: number }>, readonly byIndustry: ReadonlyArray<{ readonly key: string, readonly employers: number, readonly drawn: number, readonly share: number }>, readonly months: ReadonlyArray<{ readonly month: string, readonly workingDays: number, readonly needed: number, readonly possible: number }>, readonly shortages: ReadonlyArray<{ readonly code: string, readonly message: string }> }
  & { readonly __typename: 'PlanEstimate' }
);

export type EstimatedFragment =
  | Estimated_InvalidInput_Fragment
  | Estimated_PlanEstimate_Fragment
;

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
export const PlanRowFragmentDoc = new TypedDocumentString(`
    fragment PlanRow on Plan {
  id
  title
  state
  startsOn
  endsOn
  result {
    drawn
  }
}
    `, {"fragmentName":"PlanRow"}) as unknown as TypedDocumentString<PlanRowFragment, unknown>;
export const PlanWholeFragmentDoc = new TypedDocumentString(`
    fragment PlanWhole on Plan {
  id
  county
  planId
  title
  state
  startsOn
  endsOn
  revealBy
  replaces
  counted
  ownParty
  quietPeriods {
    from
    to
    reason
  }
  parties {
    name
    role
    commitment
    committedAt
    nonce
    revealedAt
  }
  beacon {
    source
    round
    at
  }
  beaconValue {
    value
  }
  freeze {
    frozenAt
    freezeHash
    employers
    unclassified
    strata {
      stratum
      eligible
      drawn
    }
    file {
      url
      fileName
    }
  }
  result {
    drawnAt
    seed
    lastHash
    drawn
    substitutions
    file {
      url
      fileName
      sha256
    }
  }
  failure {
    reason
    names
    note
  }
  steps {
    action
    takenAt
    role
    party
  }
}
    `, {"fragmentName":"PlanWhole"}) as unknown as TypedDocumentString<PlanWholeFragment, unknown>;
export const CoverageFragmentDoc = new TypedDocumentString(`
    fragment Coverage on CoverageRow {
  key
  employers
  drawn
  share
}
    `, {"fragmentName":"Coverage"}) as unknown as TypedDocumentString<CoverageFragment, unknown>;
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
export const EstimatedFragmentDoc = new TypedDocumentString(`
    fragment Estimated on PlanEstimateResult {
  __typename
  ... on PlanEstimate {
    employers
    unclassified
    drawn
    visits
    officerDays
    atYearlyCap
    atFrequency
    tooNear
    byCategory {
      ...Coverage
    }
    byBody {
      ...Coverage
    }
    byIndustry {
      ...Coverage
    }
    months {
      month
      workingDays
      needed
      possible
    }
    shortages {
      code
      message
    }
  }
  ...Refused
}
    fragment Coverage on CoverageRow {
  key
  employers
  drawn
  share
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
}`, {"fragmentName":"Estimated"}) as unknown as TypedDocumentString<EstimatedFragment, unknown>;
export const StaffPlansDocument = new TypedDocumentString(`
    query StaffPlans($county: String!, $after: String) {
  plans(county: $county, first: 20, after: $after) {
    nodes {
      ...PlanRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PlanRow on Plan {
  id
  title
  state
  startsOn
  endsOn
  result {
    drawn
  }
}`) as unknown as TypedDocumentString<StaffPlansQuery, StaffPlansQueryVariables>;
export const StaffPlanDocument = new TypedDocumentString(`
    query StaffPlan($id: ID!) {
  plan(id: $id) {
    ...PlanWhole
  }
}
    fragment PlanWhole on Plan {
  id
  county
  planId
  title
  state
  startsOn
  endsOn
  revealBy
  replaces
  counted
  ownParty
  quietPeriods {
    from
    to
    reason
  }
  parties {
    name
    role
    commitment
    committedAt
    nonce
    revealedAt
  }
  beacon {
    source
    round
    at
  }
  beaconValue {
    value
  }
  freeze {
    frozenAt
    freezeHash
    employers
    unclassified
    strata {
      stratum
      eligible
      drawn
    }
    file {
      url
      fileName
    }
  }
  result {
    drawnAt
    seed
    lastHash
    drawn
    substitutions
    file {
      url
      fileName
      sha256
    }
  }
  failure {
    reason
    names
    note
  }
  steps {
    action
    takenAt
    role
    party
  }
}`) as unknown as TypedDocumentString<StaffPlanQuery, StaffPlanQueryVariables>;
export const StaffPlanEmployersDocument = new TypedDocumentString(`
    query StaffPlanEmployers($id: ID!, $first: Int!, $after: String) {
  plan(id: $id) {
    employers(first: $first, after: $after) {
      nodes {
        creditCode
        name
        category
        stratum
        rank
        replaced {
          reason
          recordedOn
          substitute
        }
        officers {
          id
          name
          cardNumber
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaffPlanEmployersQuery, StaffPlanEmployersQueryVariables>;
export const PlanBodiesDocument = new TypedDocumentString(`
    query PlanBodies {
  viewer {
    county {
      patrolBodies {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanBodiesQuery, PlanBodiesQueryVariables>;
export const PlanWorkbookFileDocument = new TypedDocumentString(`
    query PlanWorkbookFile($id: ID!) {
  planWorkbook(planId: $id) {
    url
    fileName
  }
}
    `) as unknown as TypedDocumentString<PlanWorkbookFileQuery, PlanWorkbookFileQueryVariables>;
export const PlanNoticeTableDocument = new TypedDocumentString(`
    query PlanNoticeTable($id: ID!) {
  planNotice(planId: $id) {
    title
    lines
    columns
    rows
  }
}
    `) as unknown as TypedDocumentString<PlanNoticeTableQuery, PlanNoticeTableQueryVariables>;
export const SettingsVersionsDocument = new TypedDocumentString(`
    query SettingsVersions($county: String!) {
  planSettings(county: $county) {
    id
    effectiveOn
    decision
    ratios {
      JIA
      YI
      BING
    }
    timesPerYear {
      JIA
      YI
      BING
    }
    fullCoverage
    yearlyCap
    spacingDays
    officersPerEmployer
    savedAt
  }
}
    `) as unknown as TypedDocumentString<SettingsVersionsQuery, SettingsVersionsQueryVariables>;
export const EstimatesDocument = new TypedDocumentString(`
    query Estimates($before: PlanEstimateInput!, $after: PlanEstimateInput!, $isCompared: Boolean!) {
  before: planEstimate(input: $before) @include(if: $isCompared) {
    ...Estimated
  }
  after: planEstimate(input: $after) {
    ...Estimated
  }
}
    fragment Coverage on CoverageRow {
  key
  employers
  drawn
  share
}
fragment Estimated on PlanEstimateResult {
  __typename
  ... on PlanEstimate {
    employers
    unclassified
    drawn
    visits
    officerDays
    atYearlyCap
    atFrequency
    tooNear
    byCategory {
      ...Coverage
    }
    byBody {
      ...Coverage
    }
    byIndustry {
      ...Coverage
    }
    months {
      month
      workingDays
      needed
      possible
    }
    shortages {
      code
      message
    }
  }
  ...Refused
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
}`) as unknown as TypedDocumentString<EstimatesQuery, EstimatesQueryVariables>;
export const SaveSettingsDocument = new TypedDocumentString(`
    mutation SaveSettings($input: SavePlanSettingsInput!) {
  savePlanSettings(input: $input) {
    __typename
    ... on PlanSettingsVersion {
      id
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
}`) as unknown as TypedDocumentString<SaveSettingsMutation, SaveSettingsMutationVariables>;
export const DraftPlanDocument = new TypedDocumentString(`
    mutation DraftPlan($input: DraftPlanInput!) {
  draftPlan(input: $input) {
    __typename
    ... on Plan {
      id
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
}`) as unknown as TypedDocumentString<DraftPlanMutation, DraftPlanMutationVariables>;
export const FreezePlanDocument = new TypedDocumentString(`
    mutation FreezePlan($input: PlanStepInput!) {
  freezePlan(input: $input) {
    __typename
    ... on Plan {
      id
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
}`) as unknown as TypedDocumentString<FreezePlanMutation, FreezePlanMutationVariables>;
export const CommitSeedDocument = new TypedDocumentString(`
    mutation CommitSeed($input: CommitSeedInput!) {
  commitSeed(input: $input) {
    __typename
    ... on Plan {
      id
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
}`) as unknown as TypedDocumentString<CommitSeedMutation, CommitSeedMutationVariables>;
export const RevealSeedDocument = new TypedDocumentString(`
    mutation RevealSeed($input: RevealSeedInput!) {
  revealSeed(input: $input) {
    __typename
    ... on Plan {
      id
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
}`) as unknown as TypedDocumentString<RevealSeedMutation, RevealSeedMutationVariables>;
export const EnterBeaconDocument = new TypedDocumentString(`
    mutation EnterBeacon($input: EnterBeaconInput!) {
  enterBeacon(input: $input) {
    __typename
    ... on Plan {
      id
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
}`) as unknown as TypedDocumentString<EnterBeaconMutation, EnterBeaconMutationVariables>;
export const ReplaceEmployerDocument = new TypedDocumentString(`
    mutation ReplaceEmployer($input: ReplaceEmployerInput!) {
  replaceEmployer(input: $input) {
    __typename
    ... on Plan {
      id
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
}`) as unknown as TypedDocumentString<ReplaceEmployerMutation, ReplaceEmployerMutationVariables>;
export const ClosePlanDocument = new TypedDocumentString(`
    mutation ClosePlan($input: ClosePlanInput!) {
  closePlan(input: $input) {
    __typename
    ... on Plan {
      id
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
}`) as unknown as TypedDocumentString<ClosePlanMutation, ClosePlanMutationVariables>;
export const ScheduleVisitsDocument = new TypedDocumentString(`
    mutation ScheduleVisits($input: ScheduleVisitsInput!) {
  scheduleVisits(input: $input) {
    __typename
    ... on VisitsScheduled {
      placed
      joined
      laidBefore
      unplacedCount
      unplaced {
        creditCode
        employerName
        blocks {
          rule
          label
          advice
          days
        }
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
}`) as unknown as TypedDocumentString<ScheduleVisitsMutation, ScheduleVisitsMutationVariables>;