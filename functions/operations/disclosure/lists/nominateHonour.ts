import { composeNominated } from '../../../rules/disclosure/lists/composeListMessage.ts';
import { findBar } from '../../../rules/disclosure/lists/judgeListStep.ts';
import { isEnded, type ListEntry, type ListEntryRef } from '../../../rules/disclosure/lists/listEntry.ts';
import { type HonourKind, listKinds } from '../../../rules/disclosure/lists/listKinds.ts';
import type { PlainDate } from '../../../rules/kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';
import { findUploadProblems, type NamedUpload } from '../../assessments/evidence/keepEvidence.ts';
import { openEvidenceUpload } from '../../assessments/evidence/requestEvidenceUpload.ts';
import { changeAggregate } from '../../changes.ts';
import type { Context } from '../../context.ts';
import { getEmployer } from '../../employers/findEmployer.ts';
import { tell, toOccasion } from '../../inbox/tell.ts';
import { once } from '../../once.ts';
import type { OpenedUpload } from '../../openUpload.ts';
import { getListEntry } from './readLists.ts';
import { keepListFiles, listStepLimits } from './takeListStep.ts';

/** A person who is nominated, with the signed consent that was uploaded. */
export type NominatedPerson = {
  readonly name: string;
  readonly consentedOn: PlainDate;
  readonly consent: NamedUpload;
};

export type NominateHonourInput = {
  readonly idempotencyKey: string;
  readonly employer: EmployerRef;
  readonly list: HonourKind;
  readonly reason: string;
  readonly person: NominatedPerson | null;
};

const longestName = 30;

function findProblems({ list, reason, person }: NominateHonourInput, today: PlainDate): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  const { namesPerson, title } = listKinds[list];
  if (reason.trim() === '' || reason.length > listStepLimits.text)
    add('reason', 'TEXT_INVALID', `请写明推荐理由，不超过 ${listStepLimits.text} 字`);
  if (namesPerson && person === null) add('person', 'PERSON_MISSING', `推荐${title}须写明个人并附本人签字的同意书`);
  if (!namesPerson && person !== null) add('person', 'PERSON_NOT_TAKEN', `${title}不列个人`);
  if (person === null) return problems;
  if (person.name.trim() === '' || person.name.length > longestName)
    add('person.name', 'TEXT_INVALID', `姓名须为 1–${longestName} 字`);
  if (person.consentedOn > today) add('person.consentedOn', 'IN_THE_FUTURE', '同意日期不得晚于今日');
  const upload = findUploadProblems(person.consent, '同意书');
  return [...problems, ...upload.map((problem) => ({ ...problem, path: `person.consent.${problem.path}` }))];
}

/**
 * Nominates an employer, or a person of it who has consented in writing, for a list of honours. One at a time on each
 * list, of persons one of each name; none while an entry on the non-compliant list goes on that the employer was told of.
 * Permission `nominateHonour`. Refusals: ALREADY_ON_LIST, FILE_REJECTED, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 * @source R156、R159、R160；个人信息保护法 第十三条、第十四条
 */
export async function nominateHonour(
  context: Context,
  input: NominateHonourInput,
): Promise<Result<ListEntry, Refusal>> {
  const found = await getEmployer(context, input.employer, 'nominateHonour');
  const nominated = await once<ListEntryRef, Refusal>(context, 'nominateHonour', input, async () => {
    if (!found.ok) return found;
    const { county, creditCode, name: employerName, bodyId } = found.value;
    const { list, reason, person } = input;
    const problems = findProblems(input, context.today);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const entries = await context.stores.readListEntriesOfEmployer(found.value);
    const bar = findBar(entries.filter((one) => one.list === 'NONCOMPLIANT'));
    if (bar !== null) return refused(bar);
    const name = person?.name.trim() ?? null;
    const onList = entries.filter((one) => one.list === list);
    const same = onList.find((one) => !isEnded(one) && (one.person?.name ?? null) === name);
    if (same) return refused({ code: 'ALREADY_ON_LIST', list, state: same.state });
    const kept = await keepListFiles(context, input.employer, person === null ? [] : [person.consent]);
    if (!kept.ok) return refused({ code: 'FILE_REJECTED', reason: kept.refusal });
    const [consent] = kept.value;
    const ref = { county, creditCode, list, number: (onList.at(-1)?.number ?? 0) + 1 };
    const entry: ListEntry = {
      ...{ ...ref, employerName, bodyId, state: 'CANDIDATE', stateSince: context.today },
      ...{ criteriaId: null, grounds: [], termMonths: listKinds[list].termMonths, term: null, steps: [] },
      nominatedFor: reason.trim(),
      person: person && consent ? { name: person.name.trim(), consentedOn: person.consentedOn, consent } : null,
    };
    const told = tell(composeNominated(toOccasion(context, found.value), entry), {
      ...found.value,
      techServiceCode: null,
    });
    const change = changeAggregate(context, 'nominateHonour', 'listEntry', null, entry);
    return accepted({ changes: [change, told], answer: ref });
  });
  return nominated.ok ? accepted(await getListEntry(context, nominated.value)) : nominated;
}

/**
 * Presigns the upload of a file for a nomination or a step on an entry. Permission `nominateHonour`, which all have who
 * may take a step with files. Refusals: INVALID_INPUT, NOT_FOUND.
 */
export async function requestListUpload(
  context: Context,
  input: { readonly employer: EmployerRef; readonly sizeBytes: number },
): Promise<Result<OpenedUpload, Refusal>> {
  const found = await getEmployer(context, input.employer, 'nominateHonour');
  return found.ok ? openEvidenceUpload(context, input) : found;
}
