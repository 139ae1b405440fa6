import type { Assessment } from '../assessments/assessment.ts';
import type { Category } from '../assessments/grades.ts';
import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { FormerVersion, Report } from './report.ts';
import { reportTextLimit, toBasics, toVersionCode } from './reportFacts.ts';

/** Null leaves a field as it is, an empty text empties it. */
export type RevisedContent = {
  readonly declaredCategory: Category | null;
  readonly measures: string | null;
  readonly conclusion: string | null;
  readonly because: string;
};

/** Most revisions of one report: a report keeps all its versions and is one record (D). */
export const mostRevisions = 20;
const longestReason = 500;

type Given = {
  readonly employer: EmployerRecord;
  /** The assessment that the report rests on, and the employer's latest one. */
  readonly former: Assessment;
  readonly latest: Assessment;
  readonly today: PlainDate;
};

/** Names the faults of a revision's texts: a reason out of 1–500 characters, a text of more than 2,000. */
function findProblems({ measures, conclusion, because }: RevisedContent, report: Report): InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  for (const [path, text] of Object.entries({ measures, conclusion })) {
    if ((text?.length ?? 0) > reportTextLimit) add(path, 'TOO_LONG', `内容不能超过 ${reportTextLimit} 字`);
  }
  if (because.trim() === '' || because.length > longestReason) {
    add('because', 'REASON_INVALID', `请填写修改原因（不超过 ${longestReason} 字）`);
  }
  if (report.formerVersions.length >= mostRevisions) {
    add('reportId', 'TOO_MANY_REVISIONS', `本报告已修改 ${mostRevisions} 次，请撤回后重新编制`);
  }
  return problems;
}

/**
 * The content that takes the place of a report's: of the employer's latest assessment and the ledger of today, with the
 * given texts. A category that was declared stays with its assessment; another assessment brings its computed one. The
 * former version is kept whole, with its posting; the new one is not posted. Refusal: INVALID_INPUT, also where the
 * version code would stay the same (NOTHING_CHANGED), since nothing would be shown otherwise.
 * @source issue 3, point 7; R79 does not speak of changes (D)
 */
export function reviseContent(
  report: Report,
  content: RevisedContent,
  { employer, former, latest, today }: Given,
): Result<Partial<Report>, { readonly code: 'INVALID_INPUT'; readonly problems: readonly InputProblem[] }> {
  const problems = findProblems(content, report);
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT' as const, problems });
  const isSameAssessment = latest.assessmentId === report.assessmentId;
  const { category } = latest.computed;
  const revised = {
    assessmentId: latest.assessmentId,
    assessedOn: latest.assessedOn,
    computedCategory: category,
    declaredCategory: content.declaredCategory ?? (isSameAssessment ? report.declaredCategory : category),
    basics: toBasics(employer),
    basis: employer.latestBasis,
    measures: content.measures === null ? report.measures : content.measures.trim() || null,
    conclusion: content.conclusion === null ? report.conclusion : content.conclusion.trim() || null,
  };
  const { assessmentId, declaredCategory, measures, conclusion, posting } = report;
  const basics = report.basics ?? revised.basics;
  const versionCode = toVersionCode({ report, assessment: former, basics });
  const nextCode = toVersionCode({ report: { ...report, ...revised }, assessment: latest, basics: revised.basics });
  if (nextCode === versionCode) {
    const message = '内容没有变化，无需修改；公示继续进行';
    return refused({
      code: 'INVALID_INPUT' as const,
      problems: [{ path: 'reportId', code: 'NOTHING_CHANGED', message }],
    });
  }
  const kept: FormerVersion = {
    ...{ versionCode, assessmentId, declaredCategory, basics, measures, conclusion, posting },
    revisedOn: today,
    because: content.because.trim(),
  };
  return accepted({ ...revised, posting: null, formerVersions: [...report.formerVersions, kept] });
}
