import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import type { Instant } from '../kernel/plainDate.ts';
import type { InputProblem, RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { EmployerRef } from '../reports/report.ts';
import { mostPoints } from './measurementPoints.ts';
import type { RuleSet } from './ruleSet.ts';
import {
  type DraftAnswer,
  type DraftEditor,
  type DraftSections,
  emptySections,
  findDraftSizeProblems,
  type PartChange,
  type SavedDraft,
  type ShownDraft,
  toPart,
} from './savedDraft.ts';

/** What a save changes; what it does not name stays as it is. A verdict of null takes the answer back. */
export type DraftPatch = {
  readonly sections: Partial<DraftSections>;
  readonly answers: readonly Pick<DraftAnswer, 'itemId' | 'verdict'>[];
};

type Save = {
  /** The version that the writer had before him; 0 where there was none. */
  readonly basedOnVersion: number;
  readonly editor: DraftEditor;
  readonly at: Instant;
};

type Collision = RefusalOf<'DRAFT_CONFLICT'>['collisions'][number];

const limits = { factors: 200, factorName: 100, notes: 2_000 } as const;

/** The draft as a save finds it: open, or opened anew where there was none or the last one is done with. */
export function toOpenDraft(ref: EmployerRef, stored: ShownDraft | null, at: Instant): SavedDraft {
  if (stored?.state === 'OPEN') return stored;
  const { county, creditCode } = ref;
  const openedAfter = stored?.version ?? 0;
  const content = { ...emptySections, answers: [] };
  return { county, creditCode, state: 'OPEN', openedAfter, content, changes: {}, savedAt: at };
}

/** An open draft emptied, because it was recorded or discarded. */
export function closeDraft(stored: ShownDraft, state: 'RECORDED' | 'DISCARDED', at: Instant): SavedDraft {
  const empty = { content: { ...emptySections, answers: [] }, changes: {} };
  return { ...stored, ...empty, state, openedAfter: stored.version + 1, savedAt: at };
}

/**
 * Puts a save into the draft part by part. A part that somebody changed after the version that the save is based on
 * collides, unless both say the same; other parts do not, whatever became of the rest of the draft. One collision
 * refuses the whole save, so that nothing is half saved: DRAFT_CONFLICT with every collision, or with none where the
 * draft that the save belongs to has been recorded or discarded. INVALID_INPUT for what has not a draft's shape.
 * Answers the very draft that is stored where nothing is changed.
 * @source issue 3 (D): two clerks editing the same draft, nothing is lost
 */
export function mergeDraft(
  ref: EmployerRef,
  stored: ShownDraft | null,
  patch: DraftPatch,
  { basedOnVersion, editor, at }: Save,
  ruleSet: RuleSet,
): Result<SavedDraft, RefusalOf<'DRAFT_CONFLICT' | 'INVALID_INPUT'>> {
  const version = stored?.version ?? 0;
  const problems = [...findVersionProblems(basedOnVersion, version), ...findPatchProblems(patch, ruleSet)];
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const open = toOpenDraft(ref, stored, at);
  const conflict = (collisions: readonly Collision[]) =>
    refused({ code: 'DRAFT_CONFLICT' as const, county: ref.county, creditCode: ref.creditCode, collisions });
  if (basedOnVersion < open.openedAfter) return conflict([]);

  const change: PartChange = { ...editor, version: version + 1, at };
  const changes: Record<string, PartChange> = {};
  const collisions: Collision[] = [];
  const take = (part: string, itemId: string | null, current: unknown, yours: unknown): boolean => {
    if (toCanonicalJson(current) === toCanonicalJson(yours)) return false;
    const last = open.changes[part];
    if (last === undefined || last.version <= basedOnVersion) {
      changes[part] = change;
      return true;
    }
    const verdicts = itemId === null ? { current: null, yours: null } : { current, yours };
    collisions.push({ part, itemId, ...verdicts, changedAt: last.at, changedBy: last.role } as Collision);
    return false;
  };

  const sections = Object.fromEntries(
    Object.entries(patch.sections).filter(
      ([name, yours]) => yours !== undefined && take(name, null, open.content[name as keyof DraftSections], yours),
    ),
  );
  const answers = new Map(open.content.answers.map((answer) => [answer.itemId, answer]));
  for (const { itemId, verdict } of patch.answers) {
    const current = answers.get(itemId) ?? { itemId, verdict: null, evidence: [] };
    if (take(toPart(itemId), itemId, current.verdict, verdict)) answers.set(itemId, { ...current, verdict });
  }
  if (collisions.length > 0) return conflict(collisions);
  if (open === stored && Object.keys(changes).length === 0) return accepted(stored);
  const content = { ...open.content, ...sections, answers: [...answers.values()] };
  const merged = { ...open, content, changes: { ...open.changes, ...changes }, savedAt: at };
  const tooLarge = findDraftSizeProblems(merged);
  return tooLarge.length > 0 ? refused({ code: 'INVALID_INPUT', problems: tooLarge }) : accepted(merged);
}

function findVersionProblems(basedOnVersion: number, version: number): readonly InputProblem[] {
  if (basedOnVersion >= 0 && basedOnVersion <= version) return [];
  return [{ path: 'basedOnVersion', code: 'VERSION_UNKNOWN', message: '草稿没有这一版本，请刷新页面' }];
}

function findPatchProblems({ sections, answers }: DraftPatch, { selfCheckItems }: RuleSet): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  const { factors = [], notes = '' } = sections;
  if (factors.length > limits.factors) add('factors', 'TOO_MANY_FACTORS', `危害因素不能超过 ${limits.factors} 种`);
  const points = factors.map((factor) => factor.points.length);
  if (points.some((count) => count > mostPoints.ofFactor)) {
    add('factors', 'TOO_MANY_POINTS', `每种危害因素的检测点不能超过 ${mostPoints.ofFactor} 个`);
  }
  if (points.reduce((sum, count) => sum + count, 0) > mostPoints.ofAssessment) {
    add('factors', 'TOO_MANY_POINTS', `检测点合计不能超过 ${mostPoints.ofAssessment} 个`);
  }
  for (const [index, { name }] of factors.entries()) {
    if (name.length > limits.factorName) add(`factors[${index}].name`, 'TOO_LONG', '危害因素名称过长');
  }
  if (notes.length > limits.notes) add('notes', 'TOO_LONG', `备注不能超过 ${limits.notes} 字`);
  const known = new Set(selfCheckItems.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { itemId } of answers) {
    if (!known.has(itemId)) {
      add(`answers[${itemId.slice(0, 20)}]`, 'ITEM_UNKNOWN', '自查表中没有这一项目，请刷新页面');
    } else if (seen.has(itemId)) add(`answers[${itemId}]`, 'ITEM_DUPLICATE', `项目${itemId}重复填报。`);
    seen.add(itemId);
  }
  return problems;
}
