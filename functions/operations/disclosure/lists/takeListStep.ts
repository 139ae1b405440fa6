import type { EvidenceFile } from '../../../rules/assessments/evidenceFile.ts';
import {
  isPublicState,
  type ListEntry,
  type ListEntryRef,
  toPartyEntry,
} from '../../../rules/disclosure/lists/listEntry.ts';
import { type ListAction, type ListTransition, listLifecycle } from '../../../rules/disclosure/lists/listLifecycle.ts';
import { takeListEntryStep } from '../../../rules/disclosure/lists/takeListEntryStep.ts';
import type { FileFault, InputProblem, Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';
import { keepEvidence, keepNamed, type NamedUpload } from '../../assessments/evidence/keepEvidence.ts';
import { changeAggregate } from '../../changes.ts';
import { AccessRefused, type Context, permit } from '../../context.ts';
import { findFileProblems } from '../../enforcement/findingFiles.ts';
import { once } from '../../once.ts';
import { changeListEntry } from './changeListEntry.ts';
import { readListFacts } from './readListFacts.ts';
import { getListEntry } from './readLists.ts';

export type TakeListStepInput = {
  readonly idempotencyKey: string;
  readonly entry: ListEntryRef;
  readonly action: ListAction;
  readonly text: string | null;
  readonly files: readonly NamedUpload[];
};

/** Characters of a reason or statement, files of a step, steps that an employer takes on one entry, at most (D). */
export const listStepLimits = { text: 1000, files: 5, ofEmployer: 20 } as const;

/** Steps that change what stands against an employer, for which nothing of its file may have changed meanwhile. */
const deciding: readonly ListAction[] = ['LIST', 'GRANT_REPAIR'];

function findProblems({ action, text, files }: TakeListStepInput): readonly InputProblem[] {
  const { takes }: ListTransition = listLifecycle[action];
  const { text: longest, files: most } = listStepLimits;
  const problems: InputProblem[] = [];
  const length = text?.trim().length ?? 0;
  if ((takes.text && length === 0) || (text?.length ?? 0) > longest) {
    problems.push({ path: 'text', code: 'TEXT_INVALID', message: `请写明理由或情况，不超过 ${longest} 字` });
  }
  if (files.length < takes.files || files.length > most) {
    problems.push({ path: 'files', code: 'FILE_COUNT', message: `请附 ${takes.files}–${most} 个文件` });
  }
  return [...problems, ...findFileProblems(files)];
}

/** Checks uploaded files and keeps them among the employer's evidence. Refusal: what is wrong with the first bad one. */
export function keepListFiles(
  context: Context,
  employer: EmployerRef,
  uploads: readonly NamedUpload[],
): Promise<Result<readonly EvidenceFile[], FileFault>> {
  return keepNamed(context, uploads, (upload) => keepEvidence(context, employer, upload));
}

/**
 * Takes one step on an entry of a list, today by the server's clock. Permission `takeListStep`; which role takes which
 * step is the lifecycle's to say. The version that was read is the condition, so that of two writers one at most wins; a
 * decision also rests on the employer's whole file as read. Refusals: WRONG_LIST_STATE, LIST_HEARING_OPEN,
 * LIST_HEARING_CLOSED, LIST_CRITERIA_NOT_MET, LIST_NOT_CURED, ALREADY_ON_LIST, FILE_REJECTED, INVALID_INPUT, NOT_FOUND,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source listLifecycle
 */
export async function takeListStep(context: Context, input: TakeListStepInput): Promise<Result<ListEntry, Refusal>> {
  const { viewer, stores, now, today } = context;
  const { entry: ref, action, text, files } = input;
  const { roles }: ListTransition = listLifecycle[action];
  permit(context, 'takeListStep', ref);
  if (!roles.includes(viewer.role)) throw new AccessRefused(viewer, 'takeListStep');
  // The answer is kept as the entry's name alone: what it says of a person must be gone once consent is taken back.
  const taken = await once<ListEntryRef, Refusal>(context, 'takeListStep', input, async () => {
    const problems = findProblems(input);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const [employer, entry] = await Promise.all([stores.findEmployer(ref), stores.findListEntry(ref)]);
    const isShown = entry !== null && (viewer.role !== 'EMPLOYER' || toPartyEntry(entry) !== null);
    if (employer === null || !isShown) return refused({ code: 'NOT_FOUND' });
    if (isPublicState(entry) && entry.term !== null && entry.term.until < today) {
      // Over since midnight, although the daily run has yet to say so.
      return refused({ code: 'WRONG_LIST_STATE', list: entry.list, state: 'EXPIRED', action });
    }
    const own = entry.steps.filter(({ by }) => by?.role === 'EMPLOYER');
    if (viewer.role === 'EMPLOYER' && action !== 'WITHDRAW_CONSENT' && own.length >= listStepLimits.ofEmployer) {
      const message = `本条目已提交 ${listStepLimits.ofEmployer} 次，请直接向办理机关说明`;
      return refused({ code: 'INVALID_INPUT', problems: [{ path: 'entryId', code: 'TOO_MANY', message }] });
    }
    const facts = await readListFacts(context, employer);
    const by = { subject: viewer.subject, role: viewer.role };
    const step = { action, at: now, by, text: text?.trim() || null, files: [] };
    const judged = takeListEntryStep(entry, step, facts);
    if (!judged.ok) return judged;
    const kept = await keepListFiles(context, ref, files);
    if (!kept.ok) return refused({ code: 'FILE_REJECTED', reason: kept.refusal });
    const steps = judged.value.steps.with(-1, { ...step, on: today, files: kept.value });
    const changes = await changeListEntry(
      context,
      'takeListStep',
      entry,
      { ...judged.value, steps },
      action,
      facts.calendar,
    );
    if (!changes.ok) return changes;
    const file = deciding.includes(action)
      ? [changeAggregate(context, 'takeListStep', 'employer', employer, employer)]
      : [];
    const { county, creditCode, list, number } = entry;
    return accepted({ changes: [...changes.value, ...file], answer: { county, creditCode, list, number } });
  });
  return taken.ok ? accepted(await getListEntry(context, taken.value)) : taken;
}
