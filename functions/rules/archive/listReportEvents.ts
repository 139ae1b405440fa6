import { categoryLabels } from '../assessments/grades.ts';
import { dayOf } from '../kernel/plainDate.ts';
import type { Posting, Report, ReportStep } from '../reports/report.ts';
import { type ReviewOutcome, reviewVerdictLabels } from '../reviews/review.ts';
import { findStoredFiles } from './findStoredFiles.ts';
import type { EventFacts } from './timelineEvent.ts';

type Told = Pick<EventFacts, 'title' | 'text'> & Partial<Pick<EventFacts, 'files' | 'kind'>>;

const nothingMore = { text: null } as const;

/** Step → what is said of it. A step without a row is told by its name. */
const steps: Readonly<Record<string, (report: Report) => Told>> = {
  DRAFT: ({ declaredCategory }) => ({
    title: `编制评估报告，自评 ${categoryLabels[declaredCategory]}`,
    ...nothingMore,
  }),
  START_PUBLICITY: ({ posting }) => ({
    title: '开始公示',
    text: posting && describePosting(posting),
  }),
  REVISE: () => ({ title: '修改报告，原公示作废', ...nothingMore }),
  WITHDRAW: ({ withdrawnBecause }) => ({ title: '撤回报告', text: withdrawnBecause && `原因：${withdrawnBecause}` }),
  SIGN_OFF: ({ signOff }) => ({
    title: '审定签字盖章',
    text: signOff && `签字日期 ${signOff.signedOn}`,
    files: findStoredFiles(signOff),
  }),
  FILE: ({ filing }) => ({
    title: filing?.late ? '逾期报送' : '报送',
    text: filing && `回执编号 ${filing.receiptNumber}`,
  }),
  START_REVIEW: () => ({ kind: 'REVIEW', title: '开始资料复核', ...nothingMore }),
  ORDER_ON_SITE: () => ({ kind: 'REVIEW', title: '安排现场核查', ...nothingMore }),
  RECORD_ON_SITE: () => ({ kind: 'REVIEW', title: '完成现场核查', ...nothingMore }),
  ACCEPT: ({ reviewOutcome }) => ({ kind: 'REVIEW', title: '资料复核通过', text: reviewOutcome?.opinion ?? null }),
  RETURN: ({ reviewOutcome }) => ({
    kind: 'REVIEW',
    title: '退回报告',
    text: reviewOutcome && describeReturn(reviewOutcome),
  }),
  SUPERSEDE: () => ({ title: '被新的报告取代', ...nothingMore }),
};

function describeReturn({ reasons, opinion }: ReviewOutcome): string {
  const found = reasons.map(({ title, verdict, reason }) => `${title}（${reviewVerdictLabels[verdict]}）：${reason}`);
  return [...found, ...(opinion === null ? [] : [opinion])].join('；');
}

function describePosting({ place, workingDays, endsOnAtPosting, moved = [] }: Posting): string {
  const changes = moved.map(({ endsOn, because }) => `；后改至 ${endsOn}（${because}）`);
  return `地点：${place}；不少于 ${workingDays} 个工作日，至 ${endsOnAtPosting}${changes.join('')}`;
}

function listPhotoEvents({ photos = [] }: Pick<Posting, 'photos'>): readonly EventFacts[] {
  return photos.map(
    (photo): EventFacts => ({
      kind: 'REPORT',
      at: photo.attachedAt,
      on: dayOf(photo.attachedAt),
      title: '上传公示照片',
      text: `拍摄日期 ${photo.takenOn}`,
      files: findStoredFiles(photo),
    }),
  );
}

/** What a posting and a revision said at the time, where a later version of the report has taken its place. */
function toReportAt(report: Report, step: ReportStep, index: number): { report: Report; because: string | null } {
  const revisions = report.steps.slice(0, index).filter(({ action }) => action === 'REVISE').length;
  const former = report.formerVersions[revisions];
  if (!former) return { report, because: null };
  const { declaredCategory, posting } = former;
  return {
    report: { ...report, declaredCategory, posting },
    because: step.action === 'REVISE' ? former.because : null,
  };
}

/**
 * The events of a report: every step it took, with what was said at that step (also where a revision replaced it since)
 * and the photos of its postings.
 */
export function listReportEvents(report: Report): readonly EventFacts[] {
  const taken = report.steps.map((step, index): EventFacts => {
    const { takenAt, onBehalf, action } = step;
    const { report: atStep, because } = toReportAt(report, step, index);
    const told = steps[action ?? 'DRAFT']?.(atStep) ?? { title: `报告办理：${action}`, ...nothingMore };
    const text = because === null ? told.text : `原因：${because}`;
    return { kind: 'REPORT', at: takenAt, on: dayOf(takenAt), onBehalf, ...told, text };
  });
  const postings = [...report.formerVersions, report].map(({ posting }) => posting);
  return [...taken, ...postings.flatMap((posting) => (posting ? listPhotoEvents(posting) : []))];
}
