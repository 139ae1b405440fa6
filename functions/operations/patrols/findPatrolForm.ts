import { defaultPatrolForm } from '../../rules/patrols/defaultPatrolForm.ts';
import type { PatrolForm } from '../../rules/patrols/patrolForm.ts';
import { findFormVersionOn } from '../../rules/patrols/patrolFormRegister.ts';
import { findPatrolMonthIn, firstDayOf } from '../../rules/patrols/patrolMonth.ts';
import type { PatrolRoundRef } from '../../rules/patrols/patrolRound.ts';
import type { Context } from '../context.ts';

/** As many entries as a process keeps; the one kept longest goes first. */
const keptAtMost = 100;

/**
 * The form by which the records of a county's month are judged: its own version, else the platform's. One call for the
 * register and one for the form, once a process: the form of a month that has begun never changes.
 */
export async function getPatrolFormOf(
  context: Context,
  { county, month }: Pick<PatrolRoundRef, 'county' | 'month'>,
): Promise<PatrolForm> {
  // A device may send any text as a month; its operations are refused one by one.
  if (findPatrolMonthIn(month) === null) return defaultPatrolForm;
  const read = async (): Promise<PatrolForm> => {
    const version = findFormVersionOn(await context.stores.findPatrolFormRegister(county), month);
    return version === null ? defaultPatrolForm : getPatrolForm(context, county, version.formId);
  };
  if (firstDayOf(month) > context.today) return read();
  return (await keep(context, `month ${county} ${month}`, read)) ?? defaultPatrolForm;
}

/** The form that a record names. @throws Error when it is missing, which is a fault. */
export async function getPatrolForm(context: Context, county: string, formId: string): Promise<PatrolForm> {
  const [found] = await findPatrolForms(context, county, [formId]);
  if (found === undefined) throw new Error(`patrol form ${formId} of ${county} is named but missing`);
  return found;
}

/**
 * The forms of these ids in their order, the platform's or the county's, whether in effect, announced or withdrawn;
 * missing ones are left out. One call for those that the process has not read.
 */
export async function findPatrolForms(
  context: Context,
  county: string,
  formIds: readonly string[],
): Promise<readonly PatrolForm[]> {
  const toKey = (id: string): string => `form ${county} ${id}`;
  const own = formIds.filter((id) => id !== defaultPatrolForm.id);
  const missing = own.filter((id) => !context.keptPatrolForms.has(toKey(id)));
  const reading = missing.length === 0 ? null : context.stores.findPatrolForms(county, missing);
  const readOne = async (id: string): Promise<PatrolForm | null> => {
    const kept = (await reading)?.find(({ formId }) => formId === id);
    return kept === undefined ? null : (JSON.parse(kept.definitionJson) as PatrolForm);
  };
  const forms = await Promise.all(
    formIds.map((id) =>
      id === defaultPatrolForm.id ? defaultPatrolForm : keep(context, toKey(id), () => readOne(id)),
    ),
  );
  return forms.filter((form) => form !== null);
}

/** Those of the forms that are known, with every form that they come from: what a mapping between them takes. */
export async function listPatrolFormLineages(
  context: Context,
  county: string,
  formIds: readonly string[],
): Promise<readonly PatrolForm[]> {
  const known = new Map<string, PatrolForm>();
  for (let open = [...new Set(formIds)]; open.length > 0; ) {
    const forms = await findPatrolForms(context, county, open);
    for (const form of forms) known.set(form.id, form);
    const former = forms.flatMap(({ replaces }) => (replaces === null ? [] : [replaces.formId]));
    open = [...new Set(former)].filter((id) => !known.has(id));
  }
  return [...known.values()];
}

function keep(
  { keptPatrolForms }: Context,
  key: string,
  read: () => Promise<PatrolForm | null>,
): Promise<PatrolForm | null> {
  const known = keptPatrolForms.get(key);
  if (known) return known;
  const reading = read();
  const [oldest] = keptPatrolForms.keys();
  if (oldest !== undefined && keptPatrolForms.size >= keptAtMost) keptPatrolForms.delete(oldest);
  keptPatrolForms.set(key, reading);
  // What is missing may be saved later, and what could not be read is asked for again.
  const forget = () => void keptPatrolForms.delete(key);
  reading.then((found) => found ?? forget(), forget);
  return reading;
}
