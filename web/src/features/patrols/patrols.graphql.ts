/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 完成上传巡查照片 Which photo, as it was asked for. */
export type FinishPatrolPhotoInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 文件名 1–200 characters. */
  readonly fileName: string;
  /** 幂等键 Idempotency key. */
  readonly idempotencyKey: string;
  /** 月份 `YYYY-MM`. */
  readonly month: string;
  /** 摘要 SHA-256 of the whole photo. */
  readonly sha256: string;
  /** 大小 Bytes. */
  readonly sizeBytes: number;
};

/** 未并入原因 Why an operation is not in the record. */
export type NotMergedOutcome =
  /** 已另存 Kept aside with the reason; merged by itself when that is gone. */
  | 'KEPT_ASIDE'
  /** 未接收 Not taken. */
  | 'REFUSED';

/** 操作 One edit of one field of one record, of the viewer's body. */
export type PatrolOperationInput = {
  /** 设备时间 By the device's clock. */
  readonly at: string;
  /** 统一社会信用代码 Of the employer. */
  readonly creditCode: string;
  /** 项目 Field of the form. */
  readonly field: string;
  /** 月份 `YYYY-MM`. */
  readonly month: string;
  /** 已知 What the writer had seen of the field. */
  readonly seen: ReadonlyArray<PatrolSeenInput>;
  /** 序号 From 1, rising on each device and record. */
  readonly sequence: number;
  /** 内容 JSON text; `null` empties the field. */
  readonly value: string;
};

/** 已知序号 How far a device's operations were known. */
export type PatrolSeenInput = {
  /** 设备 Device. */
  readonly device: string;
  /** 序号 The highest known. */
  readonly sequence: number;
};

/** 巡查任务状态 State of a task. */
export type PatrolTaskState =
  /** 无需巡查 Closed or suspended, as the submitted form says. */
  | 'EXCUSED'
  /** 逾期 Submitted after the day due, or not yet although it is over. */
  | 'LATE'
  /** 待巡查 No visit yet. */
  | 'OPEN'
  /** 已报送 Submitted by the day due. */
  | 'SUBMITTED'
  /** 已巡查 Visited, the form is not submitted. */
  | 'VISITED';

/** 申请上传巡查照片 Which photo. */
export type RequestPatrolPhotoUploadInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 月份 `YYYY-MM`. */
  readonly month: string;
  /** 摘要 SHA-256 of the whole photo. */
  readonly sha256: string;
  /** 大小 Bytes, at most 10 MB. */
  readonly sizeBytes: number;
};

/** 报送请求 A body's monthly return. */
export type SubmitPatrolReturnInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 月份 Month, 2026-12. */
  readonly month: string;
  /** 巡查单位 Body. */
  readonly patrolBodyId: string | number;
  /** 未报送说明 Every employer without a submitted record, each once. */
  readonly unfinished: ReadonlyArray<UnfinishedPatrolsInput>;
};

/** 上传巡查记录 A batch of operations from one device. */
export type SyncPatrolsInput = {
  /** 设备 Device, 8–64 letters, digits, - or _. */
  readonly device: string;
  /** 巡查表版本 Version of the form on the device. */
  readonly formVersion: string;
  /** 幂等键 Idempotency key; shown in the audit entries. The operations themselves tell a repeat. */
  readonly idempotencyKey: string;
  /** 操作 At most 500. */
  readonly operations: ReadonlyArray<PatrolOperationInput>;
};

/** 未报送说明 Employers without a submitted record for one reason. */
export type UnfinishedPatrolsInput = {
  /** 单位 Credit codes. */
  readonly creditCodes: ReadonlyArray<string>;
  /** 原因 Reason, 1–200 characters. */
  readonly reason: string;
};

export type PatrolRoundsQueryVariables = Exact<{
  body: string | number;
}>;


export type PatrolRoundsQuery = { readonly patrolRounds: { readonly nodes: ReadonlyArray<{ readonly month: string, readonly patrolBodyName: string, readonly dueOn: string, readonly lockedReason: string | null, readonly lateReason: string | null, readonly figures: { readonly expected: number, readonly visited: number, readonly submitted: number, readonly late: number, readonly excused: number, readonly problems: number, readonly referrals: number, readonly inConflict: number } }> }, readonly patrolForms: ReadonlyArray<{ readonly id: string, readonly definition: string }> };

export type PatrolTasksQueryVariables = Exact<{
  month: string;
  body: string | number;
  after?: string | null | undefined;
}>;


export type PatrolTasksQuery = { readonly patrolForm: { readonly id: string }, readonly patrolTasks: { readonly nodes: ReadonlyArray<{ readonly employerId: string, readonly creditCode: string, readonly name: string, readonly address: string | null, readonly village: string | null, readonly state: PatrolTaskState, readonly reason: string, readonly submittedAt: string | null, readonly unfinishedReason: string | null, readonly lockedReason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SyncPatrolsMutationVariables = Exact<{
  input: SyncPatrolsInput;
}>;


export type SyncPatrolsMutation = { readonly syncPatrols:
    | (
      { readonly message: string, readonly problems: ReadonlyArray<{ readonly message: string }> }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly outcomes: ReadonlyArray<{ readonly month: string, readonly creditCode: string, readonly clockSkewSeconds: number | null, readonly notMerged: ReadonlyArray<{ readonly sequence: number, readonly outcome: NotMergedOutcome, readonly code: string, readonly reason: string }>, readonly record: { readonly fields: ReadonlyArray<{ readonly field: string, readonly seen: ReadonlyArray<{ readonly device: string, readonly sequence: number }>, readonly values: ReadonlyArray<{ readonly device: string, readonly sequence: number, readonly value: string, readonly at: string, readonly by: string, readonly receivedAt: string | null }> }> } | null }> }
      & { readonly __typename: 'PatrolsSynced' }
    )
   };

export type PatrolChangesQueryVariables = Exact<{
  month: string;
  since?: string | null | undefined;
}>;


export type PatrolChangesQuery = { readonly patrolChanges: { readonly until: string, readonly hasMore: boolean, readonly batches: ReadonlyArray<{ readonly month: string, readonly creditCode: string, readonly by: string, readonly receivedAt: string, readonly operations: ReadonlyArray<{ readonly device: string, readonly sequence: number, readonly field: string, readonly value: string, readonly at: string, readonly seen: ReadonlyArray<{ readonly device: string, readonly sequence: number }> }> }> } };

export type RequestPatrolPhotoMutationVariables = Exact<{
  input: RequestPatrolPhotoUploadInput;
}>;


export type RequestPatrolPhotoMutation = { readonly requestPatrolPhotoUpload:
    | (
      { readonly message: string }
      & { readonly __typename: 'FileRejected' | 'InvalidInput' | 'NotFound' }
    )
    | (
      { readonly chunkBytes: number, readonly chunks: ReadonlyArray<{ readonly index: number, readonly sizeBytes: number, readonly arrived: boolean, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }> }
      & { readonly __typename: 'PatrolPhotoUpload' }
    )
   };

export type FinishPatrolPhotoMutationVariables = Exact<{
  input: FinishPatrolPhotoInput;
}>;


export type FinishPatrolPhotoMutation = { readonly finishPatrolPhoto:
    | (
      { readonly message: string }
      & { readonly __typename: 'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' }
    )
    | { readonly __typename: 'PatrolRecord' }
   };

export type PatrolPhotosQueryVariables = Exact<{
  month: string;
  employerId: string | number;
}>;


export type PatrolPhotosQuery = { readonly patrolRecord: { readonly photos: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly downloadUrl: string | null }> } | null };

export type SubmitPatrolReturnMutationVariables = Exact<{
  input: SubmitPatrolReturnInput;
}>;


export type SubmitPatrolReturnMutation = { readonly submitPatrolReturn:
    | (
      { readonly message: string }
      & { readonly __typename: 'IdempotencyKeyReused' | 'PatrolMonthNotOpen' | 'PatrolRoundLocked' | 'StateConflict' }
    )
    | (
      { readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
      & { readonly __typename: 'InvalidInput' }
    )
    | { readonly __typename: 'PatrolRound' }
    | (
      { readonly message: string, readonly creditCodes: ReadonlyArray<string> }
      & { readonly __typename: 'PatrolsUnexplained' }
    )
   };

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

export const PatrolRoundsDocument = new TypedDocumentString(`
    query PatrolRounds($body: ID!) {
  patrolRounds(patrolBodyId: $body, first: 6) {
    nodes {
      month
      patrolBodyName
      dueOn
      lockedReason
      lateReason
      figures {
        expected
        visited
        submitted
        late
        excused
        problems
        referrals
        inConflict
      }
    }
  }
  patrolForms {
    id
    definition
  }
}
    `) as unknown as TypedDocumentString<PatrolRoundsQuery, PatrolRoundsQueryVariables>;
export const PatrolTasksDocument = new TypedDocumentString(`
    query PatrolTasks($month: String!, $body: ID!, $after: String) {
  patrolForm(month: $month) {
    id
  }
  patrolTasks(month: $month, patrolBodyId: $body, first: 100, after: $after) {
    nodes {
      employerId
      creditCode
      name
      address
      village
      state
      reason
      submittedAt
      unfinishedReason
      lockedReason
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PatrolTasksQuery, PatrolTasksQueryVariables>;
export const SyncPatrolsDocument = new TypedDocumentString(`
    mutation SyncPatrols($input: SyncPatrolsInput!) {
  syncPatrols(input: $input) {
    __typename
    ... on PatrolsSynced {
      outcomes {
        month
        creditCode
        clockSkewSeconds
        notMerged {
          sequence
          outcome
          code
          reason
        }
        record {
          fields {
            field
            seen {
              device
              sequence
            }
            values {
              device
              sequence
              value
              at
              by
              receivedAt
            }
          }
        }
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SyncPatrolsMutation, SyncPatrolsMutationVariables>;
export const PatrolChangesDocument = new TypedDocumentString(`
    query PatrolChanges($month: String!, $since: String) {
  patrolChanges(month: $month, since: $since, first: 100) {
    until
    hasMore
    batches {
      month
      creditCode
      by
      receivedAt
      operations {
        device
        sequence
        field
        value
        at
        seen {
          device
          sequence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PatrolChangesQuery, PatrolChangesQueryVariables>;
export const RequestPatrolPhotoDocument = new TypedDocumentString(`
    mutation RequestPatrolPhoto($input: RequestPatrolPhotoUploadInput!) {
  requestPatrolPhotoUpload(input: $input) {
    __typename
    ... on PatrolPhotoUpload {
      chunkBytes
      chunks {
        index
        sizeBytes
        arrived
        upload {
          url
          fields {
            name
            value
          }
        }
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestPatrolPhotoMutation, RequestPatrolPhotoMutationVariables>;
export const FinishPatrolPhotoDocument = new TypedDocumentString(`
    mutation FinishPatrolPhoto($input: FinishPatrolPhotoInput!) {
  finishPatrolPhoto(input: $input) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FinishPatrolPhotoMutation, FinishPatrolPhotoMutationVariables>;
export const PatrolPhotosDocument = new TypedDocumentString(`
    query PatrolPhotos($month: String!, $employerId: ID!) {
  patrolRecord(month: $month, employerId: $employerId) {
    photos {
      sha256
      fileName
      downloadUrl
    }
  }
}
    `) as unknown as TypedDocumentString<PatrolPhotosQuery, PatrolPhotosQueryVariables>;
export const SubmitPatrolReturnDocument = new TypedDocumentString(`
    mutation SubmitPatrolReturn($input: SubmitPatrolReturnInput!) {
  submitPatrolReturn(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
    ... on PatrolsUnexplained {
      creditCodes
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitPatrolReturnMutation, SubmitPatrolReturnMutationVariables>;