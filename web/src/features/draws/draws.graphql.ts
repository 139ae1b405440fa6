/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** 替补原因 Why a drawn employer cannot be visited. */
export type SubstitutionReason =
  /** 关闭 Closed down. */
  | 'CLOSED'
  /** 迁出 Moved away. */
  | 'MOVED'
  /** 停产 Suspended. */
  | 'SUSPENDED';

export type PlansQueryVariables = Exact<{
  county: string;
  after?: string | null | undefined;
}>;


export type PlansQuery = { readonly plans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: PlanState, readonly startsOn: string, readonly endsOn: string, readonly result: { readonly drawn: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicPlanQuery = { readonly plan: { readonly county: string, readonly planId: string, readonly title: string, readonly state: PlanState, readonly startsOn: string, readonly endsOn: string, readonly revealBy: string, readonly replaces: string | null, readonly quietPeriods: ReadonlyArray<{ readonly from: string, readonly to: string, readonly reason: string }>, readonly parties: ReadonlyArray<{ readonly name: string, readonly commitment: string | null, readonly committedAt: string | null, readonly nonce: string | null, readonly revealedAt: string | null }>, readonly beacon: { readonly source: string, readonly round: string, readonly at: string } | null, readonly beaconValue: { readonly value: string } | null, readonly freeze: { readonly frozenAt: string, readonly freezeHash: string, readonly employers: number, readonly unclassified: number, readonly strata: ReadonlyArray<{ readonly stratum: string, readonly eligible: number, readonly drawn: number }>, readonly file: { readonly url: string, readonly fileName: string } } | null, readonly result: { readonly drawnAt: string, readonly seed: string, readonly lastHash: string, readonly drawn: number, readonly substitutions: number, readonly file: { readonly url: string, readonly fileName: string, readonly sha256: string } } | null, readonly failure: { readonly reason: PlanFailureReason, readonly names: ReadonlyArray<string>, readonly note: string | null } | null } | null };

export type PlanEmployersQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlanEmployersQuery = { readonly plan: { readonly employers: { readonly nodes: ReadonlyArray<{ readonly creditCode: string, readonly name: string, readonly stratum: string | null, readonly rank: number | null, readonly replaced: { readonly reason: SubstitutionReason, readonly recordedOn: string, readonly substitute: string | null } | null, readonly officers: ReadonlyArray<{ readonly id: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

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

export const PlansDocument = new TypedDocumentString(`
    query Plans($county: String!, $after: String) {
  plans(county: $county, first: 20, after: $after) {
    nodes {
      id
      title
      state
      startsOn
      endsOn
      result {
        drawn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PublicPlanDocument = new TypedDocumentString(`
    query PublicPlan($id: ID!) {
  plan(id: $id) {
    county
    planId
    title
    state
    startsOn
    endsOn
    revealBy
    replaces
    quietPeriods {
      from
      to
      reason
    }
    parties {
      name
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
  }
}
    `) as unknown as TypedDocumentString<PublicPlanQuery, PublicPlanQueryVariables>;
export const PlanEmployersDocument = new TypedDocumentString(`
    query PlanEmployers($id: ID!, $after: String) {
  plan(id: $id) {
    employers(first: 20, after: $after) {
      nodes {
        creditCode
        name
        stratum
        rank
        replaced {
          reason
          recordedOn
          substitute
        }
        officers {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanEmployersQuery, PlanEmployersQueryVariables>;