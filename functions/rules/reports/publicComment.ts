import type { OnBehalf } from '../accounts/delegation.ts';
import { toHalfWidth, trimText } from '../employers/normaliseText.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { ReportRef } from './report.ts';

export type CommentKind = 'OBJECTION' | 'COMMENT';
export type CommentStatus = 'UNANSWERED' | 'ANSWERED';

/** Who wrote a comment, in its own words; at least one of the two. Seen by the bureau and its officers only. */
export type CommentAuthor = { readonly name: string | null; readonly phone: string | null };

export type CommentAnswer = {
  readonly text: string;
  readonly answeredAt: Instant;
  readonly onBehalf: OnBehalf | null;
};

/** Name of a comment: its report and its own id, which sorts by time and is the number that its author is given. */
export type CommentRef = ReportRef & { readonly commentId: string };

/** 公示意见: what somebody said of a report in publicity. An aggregate of its own: it never makes the employer wait. */
export type PublicComment = CommentRef & {
  readonly kind: CommentKind;
  readonly text: string;
  readonly author: CommentAuthor;
  readonly employerName: string;
  /** The version that it is about, and the day on which that version was posted. */
  readonly versionCode: string;
  readonly postedOn: PlainDate;
  readonly submittedAt: Instant;
  /** SHA-256 of the code with which its author reads the answer. */
  readonly lookUpDigest: string;
  /** Version of `commentConsent` that its author agreed to. */
  readonly consentVersion: number;
  readonly status: CommentStatus;
  readonly answer: CommentAnswer | null;
};

/** Characters. @source issue 3, point 7 (D) */
export const commentTextLength = { least: 10, most: 2_000 } as const;
export const answerTextLength = { least: 2, most: 2_000 } as const;
const nameLength = { least: 2, most: 30 } as const;

/**
 * What the author agrees to, word for word; a changed text gets a higher version.
 * @source 《个人信息保护法》第十三条、第十四条、第十七条；文字为平台自定 (D)
 */
export const commentConsent = {
  version: 1,
  text:
    '我提供的姓名和联系电话仅用于县级疾控（卫生健康）部门核实、处理本条意见，不向被公示单位和社会公开；' +
    '意见内容隐去个人信息后转交被公示单位答复，答复后与答复一并公开。我同意按此处理。',
} as const;

export type CommentInput = {
  readonly idempotencyKey: string;
  readonly kind: CommentKind;
  readonly text: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly consent: boolean;
};

/** Text as it is kept: no invisible or control characters but line breaks, no blanks around it. */
export function toCommentText(text: string): string {
  return trimText(text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''));
}

/** The author as it is kept: blanks, hyphens, a leading +86 and full-width digits make no difference to a number. */
export function toAuthor({ name, phone }: Pick<CommentInput, 'name' | 'phone'>): CommentAuthor {
  const digits = toHalfWidth(phone ?? '')
    .replace(/[\s()-]/g, '')
    .replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
  return { name: trimText(name ?? '') || null, phone: digits || null };
}

/** Characters as people count them. */
function countCharacters(text: string): number {
  return [...text].length;
}

/** What is wrong with a text of so many characters, bounds included; null: nothing. */
export function findTextProblem(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): InputProblem | null {
  const characters = countCharacters(toCommentText(text));
  if (characters >= least && characters <= most) return null;
  return { path: 'text', code: 'TEXT_LENGTH', message: `内容须为 ${least}–${most} 字，现在是 ${characters} 字` };
}

/**
 * Names the faults of what anybody may send without signing in: a text out of 10–2,000 characters, a name out of 2–30
 * characters, a number that is no mobile number of the mainland (11 digits, 13–19…), a name or number without consent,
 * and a key that is not a UUID: the key of somebody who has not signed in must not be guessable.
 */
export function findSenderProblems(input: Omit<CommentInput, 'kind'>): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(input.idempotencyKey)) {
    add('idempotencyKey', 'IDEMPOTENCY_KEY_INVALID', '请求编号（idempotencyKey）须为随机生成的 UUID');
  }
  const textProblem = findTextProblem(input.text, commentTextLength);
  if (textProblem) problems.push(textProblem);
  const { name, phone } = toAuthor(input);
  if (name !== null && (countCharacters(name) < nameLength.least || countCharacters(name) > nameLength.most)) {
    add('name', 'NAME_INVALID', `姓名须为 ${nameLength.least}–${nameLength.most} 字`);
  }
  if (phone !== null && !/^1[3-9]\d{9}$/.test(phone)) add('phone', 'PHONE_INVALID', '手机号码须为 11 位大陆手机号码');
  if ((name !== null || phone !== null) && !input.consent) {
    add('consent', 'CONSENT_MISSING', '请阅读并同意个人信息处理说明');
  }
  return problems;
}

/** Names the faults of a comment: those of whatever is sent, and neither name nor phone. */
export function findCommentProblems(input: CommentInput): readonly InputProblem[] {
  const { name, phone } = toAuthor(input);
  const missing = { path: 'phone', code: 'CONTACT_MISSING', message: '请填写真实姓名或者手机号码，至少一项' };
  return [...findSenderProblems(input), ...(name === null && phone === null ? [missing] : [])];
}

/** Letters and digits that are not taken for one another (Crockford's base 32). */
const codeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A look-up code of 16 letters in four groups, from 16 random bytes (five bits of each). */
export function toLookUpCode(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, 16)].map((byte) => codeLetters[byte % 32]).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** A comment's number as people type it (blanks around it, small letters), or null for another text. */
export function readCommentNumber(text: string): string | null {
  const number = text.trim().toUpperCase();
  return /^[0-9A-Z]{26}$/.test(number) ? number : null;
}

/** The code as people type it (small letters, blanks, O for 0, I and L for 1), in the form that its digest is of. */
export function readLookUpCode(text: string): string {
  return toHalfWidth(text)
    .slice(0, 60)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
