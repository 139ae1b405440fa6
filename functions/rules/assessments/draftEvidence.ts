import type { Instant } from '../kernel/plainDate.ts';
import type { RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { EmployerRef } from '../reports/report.ts';
import { type EvidenceFile, evidenceLimits } from './evidenceFile.ts';
import { toOpenDraft } from './mergeDraft.ts';
import type { RuleSet } from './ruleSet.ts';
import { type DraftAnswer, findDraftSizeProblems, type SavedDraft, type ShownDraft } from './savedDraft.ts';

type Attached = { readonly itemId: string; readonly file: EvidenceFile };
type Refused = RefusalOf<'INVALID_INPUT'>;

/**
 * Adds a file to the evidence of an answer, whatever version the writer has seen: adding takes nothing from anybody, and
 * the verdict's last change stays what it was. The same file again changes nothing. Refuses INVALID_INPUT for an item
 * that is not in the rule set, a sixth file, and a draft that would grow too large.
 */
export function withEvidence(
  ref: EmployerRef,
  stored: ShownDraft | null,
  { itemId, file }: Attached,
  ruleSet: RuleSet,
): Result<SavedDraft, Refused> {
  const reject = (path: string, code: string, message: string) =>
    refused<Refused>({ code: 'INVALID_INPUT', problems: [{ path, code, message }] });
  if (!ruleSet.selfCheckItems.some(({ id }) => id === itemId)) {
    return reject('itemId', 'ITEM_UNKNOWN', '自查表中没有这一项目，请刷新页面');
  }
  const open = toOpenDraft(ref, stored, file.attachedAt);
  const answer = findAnswer(open, itemId);
  if (answer.evidence.some(({ sha256 }) => sha256 === file.sha256)) return accepted(open);
  if (answer.evidence.length >= evidenceLimits.filesOfItem) {
    return reject('itemId', 'EVIDENCE_TOO_MANY', `每个项目最多附 ${evidenceLimits.filesOfItem} 个证据文件`);
  }
  const after = replaceAnswer(open, { ...answer, evidence: [...answer.evidence, file] }, file.attachedAt);
  const problems = findDraftSizeProblems(after);
  return problems.length > 0 ? refused<Refused>({ code: 'INVALID_INPUT', problems }) : accepted(after);
}

type Removed = { readonly itemId: string; readonly sha256: string; readonly at: Instant };

/** Takes a file from the evidence of an answer; the very draft where it is not there. */
export function withoutEvidence(open: ShownDraft, { itemId, sha256, at }: Removed): Result<SavedDraft, never> {
  const answer = findAnswer(open, itemId);
  const evidence = answer.evidence.filter((file) => file.sha256 !== sha256.toLowerCase());
  if (evidence.length === answer.evidence.length) return accepted(open);
  return accepted(replaceAnswer(open, { ...answer, evidence }, at));
}

function findAnswer({ content }: SavedDraft, itemId: string): DraftAnswer {
  return content.answers.find((answer) => answer.itemId === itemId) ?? { itemId, verdict: null, evidence: [] };
}

function replaceAnswer(draft: SavedDraft, answer: DraftAnswer, savedAt: Instant): SavedDraft {
  const answers = new Map(draft.content.answers.map((one) => [one.itemId, one]));
  answers.set(answer.itemId, answer);
  return { ...draft, content: { ...draft.content, answers: [...answers.values()] }, savedAt };
}
