import { findCreditCodeFault, normaliseCreditCode } from '../employers/creditCode.ts';
import { trimText } from '../employers/normaliseText.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { maskPersonalData } from '../reports/maskPersonalData.ts';
import { type CommentAuthor, findSenderProblems } from '../reports/publicComment.ts';
import type { ComplaintKind } from './complaintKinds.ts';
import type { ComplaintAction, ComplaintState } from './complaintLifecycle.ts';
import type { RateLimit } from './rateLimit.ts';

/** Name of a complaint: its own id sorts by time and is the number that the reporter is given. */
export type ComplaintRef = { readonly county: string; readonly complaintId: string };

/** Whom a complaint is about, in the reporter's words. */
export type ComplainedOf = { readonly name: string; readonly creditCode: string | null };

/** A visit, by its employer and number, in the complaint's county. */
export type ComplaintVisit = { readonly creditCode: string; readonly visitId: string };

/** A photo as it was checked; it may show people and is never public. */
export type ComplaintPhoto = {
  readonly key: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly contentType: string;
};

/** A step that was taken, with what the reporter is told. */
export type ComplaintStep = { readonly action: ComplaintAction; readonly text: string; readonly takenAt: Instant };

/** 投诉举报: what somebody told the authority of an employer. An aggregate of its own, in no employer's file. */
export type Complaint = ComplaintRef & {
  readonly kind: ComplaintKind;
  readonly about: ComplainedOf;
  readonly text: string;
  /** Both null: anonymous. Seen by the bureau and its officers only. */
  readonly reporter: CommentAuthor;
  readonly photos: readonly ComplaintPhoto[];
  readonly submittedAt: Instant;
  /** SHA-256 of the code with which the reporter reads state and answer. */
  readonly lookUpDigest: string;
  /** Version of `complaintConsent` that the reporter agreed to; null: anonymous. */
  readonly consentVersion: number | null;
  readonly state: ComplaintState;
  /** Last day of what is to be done next, as counted when the state was reached; null: nothing is. */
  readonly dueOn: PlainDate | null;
  readonly steps: readonly ComplaintStep[];
  /** The visit that was made for it. */
  readonly visit: ComplaintVisit | null;
};

/**
 * What a reporter who gives a name or number agrees to, word for word; a changed text gets a higher version.
 * @source 《个人信息保护法》第十三条、第十七条；文字为平台自定 (D)
 */
export const complaintConsent = {
  version: 1,
  text:
    '我提供的姓名和联系电话仅用于县级疾控（卫生健康）部门核实、办理和反馈本件投诉举报，' +
    '不向被投诉举报的单位和社会公开。我同意按此处理。',
} as const;

const source: LegalSource = { instrument: '平台规定', clause: '投诉举报提交次数', confidence: 'D' };

/**
 * How many complaints are taken: from one address, one telephone number, about one employer, in one county; and how many
 * photos may be sent from one address.
 */
export const complaintLimits = [
  { id: 'complaintAddressHour', per: 'ADDRESS', most: 5, windowSeconds: 3_600, source },
  { id: 'complaintPhoneDay', per: 'PHONE', most: 3, windowSeconds: 86_400, source },
  { id: 'complaintAboutDay', per: 'ABOUT', most: 30, windowSeconds: 86_400, source },
  { id: 'complaintCountyDay', per: 'COUNTY', most: 300, windowSeconds: 86_400, source },
] as const satisfies readonly RateLimit<'ADDRESS' | 'PHONE' | 'ABOUT' | 'COUNTY'>[];

/** Uploads of photos, before anything is known of the complaint. */
export const complaintPhotoLimits = [
  { id: 'complaintPhotoHour', per: 'ADDRESS', most: 20, windowSeconds: 3_600, source },
] as const satisfies readonly RateLimit<'ADDRESS'>[];

/** Photos of one complaint at most, and bytes of one (10 MB) (D). */
export const complaintPhotos = { most: 3, maxBytes: 10 * 1024 * 1024 } as const;

export type ComplaintInput = {
  readonly idempotencyKey: string;
  readonly kind: ComplaintKind;
  readonly employerName: string;
  readonly creditCode: string | null;
  readonly text: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly consent: boolean;
  readonly photos: readonly { readonly uploadId: string; readonly sha256: string; readonly fileName: string }[];
};

const nameLength = { least: 2, most: 100 } as const;

/** Whom it is about, as it is kept: blanks, full-width and small letters make no difference to a code. */
export function toComplainedOf({
  employerName,
  creditCode,
}: Pick<ComplaintInput, 'employerName' | 'creditCode'>): ComplainedOf {
  return { name: trimText(employerName), creditCode: normaliseCreditCode(creditCode ?? '') || null };
}

/**
 * Names the faults of a complaint: those of whatever is sent without signing in, an employer's name out of 2–100
 * characters, a credit code whose check character does not fit, a fourth photo. Neither name nor number is no fault: it
 * is anonymous then.
 */
export function findComplaintProblems(input: ComplaintInput): readonly InputProblem[] {
  const problems: InputProblem[] = [...findSenderProblems(input)];
  const { name, creditCode } = toComplainedOf(input);
  const characters = [...name].length;
  if (characters < nameLength.least || characters > nameLength.most) {
    const message = `被投诉举报单位的名称须为 ${nameLength.least}–${nameLength.most} 字`;
    problems.push({ path: 'employerName', code: 'NAME_INVALID', message });
  }
  if (creditCode !== null && findCreditCodeFault(creditCode) !== null) {
    const message = '统一社会信用代码有误，不清楚的可以不填';
    problems.push({ path: 'creditCode', code: 'CREDIT_CODE_INVALID', message });
  }
  if (input.photos.length > complaintPhotos.most) {
    problems.push({ path: 'photos', code: 'TOO_MANY_PHOTOS', message: `照片不超过 ${complaintPhotos.most} 张` });
  }
  return problems;
}

/** A text of the complaint for those who may not know who sent it: without personal data and the reporter's own. */
export function maskComplaintText({ reporter }: Pick<Complaint, 'reporter'>, text: string): string {
  return maskPersonalData(text, [reporter.name, reporter.phone]);
}
