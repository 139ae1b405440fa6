/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 办理步骤 Step on a complaint. */
export type ComplaintAction =
  /** 受理 Accepts it. */
  | 'ACCEPT'
  /** 不予受理 Declines it; the text is the reason. */
  | 'DECLINE'
  /** 办结 Handles it; the text is the answer. */
  | 'HANDLE';

/** 投诉举报事项 What is complained of. */
export type ComplaintKind =
  /** 未告知 Hazards of the post are not told. */
  | 'CONTRACT'
  /** 未申报 Hazards are not declared. */
  | 'DECLARATION'
  /** 诊断资料 Documents for a diagnosis are not given. */
  | 'DIAGNOSIS'
  /** 弄虚作假 An untrue report or publicity. */
  | 'FALSE_REPORT'
  /** 未体检 No health checks. */
  | 'HEALTH_CHECK'
  /** 未检测 No measurement, or untrue results. */
  | 'MEASUREMENT'
  /** 其他 Other problems of occupational health. */
  | 'OTHER'
  /** 无防护 No protective facilities or equipment. */
  | 'PROTECTION'
  /** 未培训 No training. */
  | 'TRAINING'
  /** 特殊人群 Minors, or women who are pregnant or nursing, in forbidden work. */
  | 'VULNERABLE'
  /** 无警示 No bulletin board or warning signs. */
  | 'WARNING';

/** 投诉举报照片 A photo that was uploaded. */
export type ComplaintPhotoInput = {
  /** 文件名 1–200 characters. */
  readonly fileName: string;
  /** 摘要 SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** 上传编号 Of requestComplaintPhotoUpload. */
  readonly uploadId: string | number;
};

/** 投诉举报状态 State of a complaint. */
export type ComplaintState =
  /** 已受理 Accepted. */
  | 'ACCEPTED'
  /** 已办结 Handled, with the answer. */
  | 'HANDLED'
  /** 不予受理 Not accepted, with the reason. */
  | 'NOT_ACCEPTED'
  /** 已收到 Received. */
  | 'RECEIVED';

/** 上传照片请求 For which county, and how large. */
export type RequestComplaintPhotoUploadInput = {
  /** 县 Code of the county. */
  readonly county: string;
  /** 字节数 Size in bytes, at most 10 MB. */
  readonly sizeBytes: number;
};

/** 投诉举报请求 What is complained of, and by whom. */
export type SubmitComplaintInput = {
  /** 同意 Agrees to complaintConsent; must be true where a name or number is given. */
  readonly consent?: boolean;
  /** 县 Code of the county. */
  readonly county: string;
  /** 统一社会信用代码 Where it is known. */
  readonly creditCode?: string | null | undefined;
  /** 单位名称 Name of the employer, 2–100 characters. */
  readonly employerName: string;
  /** 幂等键 A random UUID: nobody else may guess it. */
  readonly idempotencyKey: string;
  /** 事项 Kind. */
  readonly kind: ComplaintKind;
  /** 姓名 Real name, 2–30 characters; without name and phone it is anonymous. */
  readonly name?: string | null | undefined;
  /** 手机号码 Mobile phone number of the mainland. */
  readonly phone?: string | null | undefined;
  /** 照片 At most 3. */
  readonly photos?: ReadonlyArray<ComplaintPhotoInput>;
  /** 内容 Text, 10–2,000 characters. */
  readonly text: string;
};

export type SubmitComplaintMutationVariables = Exact<{
  input: SubmitComplaintInput;
}>;


export type SubmitComplaintMutation = { readonly submitComplaint:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'FileRejected' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'TooManyRequests' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly number: string, readonly code: string, readonly dueOn: string | null }
      & { readonly __typename: 'SubmittedComplaint' }
    )
   };

export type RequestComplaintPhotoUploadMutationVariables = Exact<{
  input: RequestComplaintPhotoUploadInput;
}>;


export type RequestComplaintPhotoUploadMutation = { readonly requestComplaintPhotoUpload:
    | (
      { readonly uploadId: string, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
      & { readonly __typename: 'ComplaintPhotoUpload' }
    )
    | (
      { readonly code: string, readonly message: string }
      & { readonly __typename: 'InvalidInput' | 'NotFound' | 'TooManyRequests' }
    )
   };

export type ComplaintFeedbackQueryVariables = Exact<{
  county: string;
  number: string;
  code: string;
}>;


export type ComplaintFeedbackQuery = { readonly complaintFeedback: { readonly state: ComplaintState, readonly dueOn: string | null, readonly overdue: boolean, readonly steps: ReadonlyArray<{ readonly action: ComplaintAction, readonly text: string, readonly takenAt: string }> } | null };

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

export const SubmitComplaintDocument = new TypedDocumentString(`
    mutation SubmitComplaint($input: SubmitComplaintInput!) {
  submitComplaint(input: $input) {
    __typename
    ... on SubmittedComplaint {
      number
      code
      dueOn
    }
    ... on Refusal {
      code
      message
      source {
        instrument
        clause
      }
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitComplaintMutation, SubmitComplaintMutationVariables>;
export const RequestComplaintPhotoUploadDocument = new TypedDocumentString(`
    mutation RequestComplaintPhotoUpload($input: RequestComplaintPhotoUploadInput!) {
  requestComplaintPhotoUpload(input: $input) {
    __typename
    ... on ComplaintPhotoUpload {
      uploadId
      upload {
        url
        fields {
          name
          value
        }
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestComplaintPhotoUploadMutation, RequestComplaintPhotoUploadMutationVariables>;
export const ComplaintFeedbackDocument = new TypedDocumentString(`
    query ComplaintFeedback($county: String!, $number: String!, $code: String!) {
  complaintFeedback(county: $county, number: $number, code: $code) {
    state
    dueOn
    overdue
    steps {
      action
      text
      takenAt
    }
  }
}
    `) as unknown as TypedDocumentString<ComplaintFeedbackQuery, ComplaintFeedbackQueryVariables>;