import type { ComplaintAction } from './complaintDesk.graphql.ts';

type StepWords = {
  readonly title: string;
  readonly button: string;
  /** What the text is for. */
  readonly text: string;
};

export const stepWords: Readonly<Record<ComplaintAction, StepWords>> = {
  ACCEPT: { title: '受理', button: '受理', text: '告知举报人的内容' },
  DECLINE: { title: '不予受理', button: '不予受理', text: '不予受理的理由' },
  HANDLE: { title: '办结', button: '办结并答复', text: '办理结果（答复举报人）' },
};
