import { findPenalty, type PenaltyId } from '../enforcement/penalties.ts';
import { suggestPenalties } from '../enforcement/penaltiesOfSelfCheckItems.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { ItemVerdict, SiteVisit, VisitMeasurement, VisitOutcome, VisitStart } from './siteVisit.ts';
import type { VisitEvidence, VisitFinding } from './visitFinding.ts';
import { listVisitItems } from './visitForm.ts';

/** What the officers hand in when they end a visit. */
export type VisitRecordInput = {
  readonly outcome: VisitOutcome;
  readonly note: string | null;
  readonly answers: readonly { readonly itemId: string; readonly verdict: ItemVerdict }[];
  readonly measurements: readonly VisitMeasurement[];
  readonly findings: readonly {
    readonly itemId: string;
    readonly text: string;
    /** Digests of files attached to the visit. */
    readonly evidence: readonly string[];
    /** Null: those that the item suggests. */
    readonly penaltyIds: readonly string[] | null;
  }[];
};

/** What of a visit its record is judged by; the form has no more of it. */
export type RecordedVisit = {
  readonly start: { readonly form: Pick<VisitStart['form'], 'category'> } | null;
  readonly evidence: readonly Pick<VisitEvidence, 'sha256'>[];
};

/** Most characters and rows; our own (D). */
export const visitRecordLimits = { note: 2000, finding: 500, findings: 60, measurements: 100, short: 100 } as const;

const problem = (path: string, code: string, message: string): InputProblem => ({ path, code, message });

/** Whether text says something, is no longer than allowed and has no control characters but line breaks. */
export function isVisitText(text: string, most: number): boolean {
  return text.trim() !== '' && text.length <= most && text.isWellFormed() && !/[^\P{Cc}\n]/u.test(text);
}

/** Items of the visit's list that have no verdict, in the list's order; none where nothing was checked. */
export function listUnansweredItems(
  { start }: Pick<RecordedVisit, 'start'>,
  { outcome, answers }: VisitRecordInput,
): readonly string[] {
  if (outcome !== 'CHECKED') return [];
  const answered = new Set(answers.map(({ itemId }) => itemId));
  return listVisitItems(start?.form.category ?? null).flatMap(({ id }) => (answered.has(id) ? [] : [id]));
}

/**
 * Names every fault of a record: an outcome other than CHECKED without a note or with answers, an item that is not on
 * the list or answered twice, NOT_APPLICABLE where the item is never so, a nonconforming item without a finding and a
 * finding without its nonconforming item, a finding without text, without evidence or with a file that was not attached,
 * a provision that does not exist. No faults: an empty list.
 * @source 行政处罚法 第四十条、第四十六条（违法事实清楚、证据）；长度为本平台自定（D）
 */
export function findRecordProblems(visit: RecordedVisit, input: VisitRecordInput): readonly InputProblem[] {
  const { outcome, note, answers, measurements, findings } = input;
  const problems: InputProblem[] = [];
  if (note !== null && !isVisitText(note, visitRecordLimits.note))
    problems.push(problem('note', 'TEXT_INVALID', `说明须为 1–${visitRecordLimits.note} 字`));
  if (outcome !== 'CHECKED') {
    if (note === null) problems.push(problem('note', 'NOTE_MISSING', '未能检查的，请写明现场情况'));
    if (answers.length + measurements.length + findings.length > 0)
      problems.push(problem('answers', 'NOT_CHECKED', '未能检查的，不填写检查条目、检测和问题'));
    return problems;
  }
  return [
    ...problems,
    ...judgeAnswers(visit, input),
    ...judgeMeasurements(measurements),
    ...judgeFindings(visit, input),
  ];
}

function judgeAnswers(
  { start }: Pick<RecordedVisit, 'start'>,
  { answers, findings }: VisitRecordInput,
): readonly InputProblem[] {
  const items = new Map(listVisitItems(start?.form.category ?? null).map((item) => [item.id, item]));
  const seen = new Set<string>();
  return answers.flatMap(({ itemId, verdict }, at): InputProblem[] => {
    const path = `answers[${at}]`;
    const item = items.get(itemId);
    if (!item) return [problem(path, 'ITEM_UNKNOWN', `检查表中没有条目 ${itemId}`)];
    if (seen.has(itemId)) return [problem(path, 'ITEM_REPEATED', `条目 ${itemId} 填写了两次`)];
    seen.add(itemId);
    if (verdict === 'NOT_APPLICABLE' && !item.notApplicableAllowed)
      return [problem(path, 'NOT_APPLICABLE_NOT_ALLOWED', `条目 ${itemId} 不得判为不适用`)];
    if (verdict === 'NONCONFORMING' && !findings.some((finding) => finding.itemId === itemId))
      return [problem(path, 'FINDING_MISSING', `条目 ${itemId} 不符合，请写明发现的问题`)];
    return [];
  });
}

function judgeMeasurements(measurements: readonly VisitMeasurement[]): readonly InputProblem[] {
  if (measurements.length > visitRecordLimits.measurements)
    return [problem('measurements', 'TOO_MANY', `检测记录最多 ${visitRecordLimits.measurements} 条`)];
  return measurements.flatMap(({ workplace, quantity, value, unit }, at) => {
    const isRight =
      [workplace, quantity, unit].every((text) => isVisitText(text, visitRecordLimits.short)) &&
      /^\d{1,9}(\.\d{1,6})?$/.test(value);
    return isRight
      ? []
      : [problem(`measurements[${at}]`, 'MEASUREMENT_INVALID', '请填写检测地点、项目、数值（如 86.5）和单位')];
  });
}

function judgeFindings(visit: RecordedVisit, { answers, findings }: VisitRecordInput): readonly InputProblem[] {
  if (findings.length > visitRecordLimits.findings)
    return [problem('findings', 'TOO_MANY', `问题最多 ${visitRecordLimits.findings} 条`)];
  const attached = new Set(visit.evidence.map(({ sha256 }) => sha256));
  return findings.flatMap(({ itemId, text, evidence, penaltyIds }, at): InputProblem[] => {
    const path = `findings[${at}]`;
    const problems: InputProblem[] = [];
    if (!answers.some((answer) => answer.itemId === itemId && answer.verdict === 'NONCONFORMING'))
      problems.push(problem(path, 'ITEM_NOT_NONCONFORMING', `条目 ${itemId} 未判为不符合，不能记录问题`));
    if (!isVisitText(text, visitRecordLimits.finding))
      problems.push(problem(`${path}.text`, 'TEXT_INVALID', `问题描述须为 1–${visitRecordLimits.finding} 字`));
    if (evidence.length === 0)
      problems.push(problem(`${path}.evidence`, 'EVIDENCE_MISSING', `条目 ${itemId} 的问题没有证据，请附照片或者文件`));
    if (evidence.some((sha256) => !attached.has(sha256.toLowerCase())))
      problems.push(problem(`${path}.evidence`, 'EVIDENCE_UNKNOWN', '所引的证据没有附在本次检查中'));
    if (penaltyIds?.some((id) => !isPenaltyId(id)))
      problems.push(problem(`${path}.penaltyIds`, 'PENALTY_UNKNOWN', '所引的处罚条项不存在'));
    return problems;
  });
}

function isPenaltyId(id: string): id is PenaltyId {
  return findPenalty(id) !== null;
}

/** The findings of a record without faults, numbered below the visit, with the provisions that each may break. */
export function toVisitFindings(visit: SiteVisit, { findings }: VisitRecordInput): readonly VisitFinding[] {
  return findings.map(({ itemId, text, evidence, penaltyIds }, at) => ({
    visitId: visit.visitId,
    findingId: `${visit.visitId}-${String(at + 1).padStart(2, '0')}`,
    itemId,
    text: text.trim(),
    evidence: pickEvidence(visit.evidence, evidence),
    penaltyIds: penaltyIds?.filter(isPenaltyId) ?? suggestPenalties(itemId),
  }));
}

function pickEvidence(attached: readonly VisitEvidence[], digests: readonly string[]): readonly VisitEvidence[] {
  const wanted = new Set(digests.map((sha256) => sha256.toLowerCase()));
  return attached.filter(({ sha256 }) => wanted.has(sha256));
}
