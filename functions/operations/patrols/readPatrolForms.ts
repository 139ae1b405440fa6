import type { Instant } from '../../rules/kernel/plainDate.ts';
import { defaultPatrolForm } from '../../rules/patrols/defaultPatrolForm.ts';
import type { PatrolForm } from '../../rules/patrols/patrolForm.ts';
import { findFormVersionOn, type PatrolFormVersion } from '../../rules/patrols/patrolFormRegister.ts';
import type { PatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import { type Context, permit } from '../context.ts';
import { findPatrolForms, getPatrolForm } from './findPatrolForm.ts';

/** A form with when it is used. Of the platform's own, `from` and `savedAt` are null. */
export type ShownPatrolForm = {
  readonly form: PatrolForm;
  readonly from: PatrolMonth | null;
  readonly savedAt: Instant | null;
  readonly withdrawnReason: string | null;
};

export function toShownForm(form: PatrolForm, version: PatrolFormVersion | null): ShownPatrolForm {
  const { from = null, savedAt = null, withdrawn = null } = version ?? {};
  return { form, from, savedAt, withdrawnReason: withdrawn?.reason ?? null };
}

/**
 * The form with which a month of the viewer's county is or will be patrolled. Permission `readPatrolForms`.
 * @throws AccessRefused
 */
export async function findPatrolFormOfMonth(context: Context, month: PatrolMonth): Promise<ShownPatrolForm> {
  const county = context.viewer.county ?? '';
  permit(context, 'readPatrolForms', { county });
  const version = findFormVersionOn(await context.stores.findPatrolFormRegister(county), month);
  const form = version === null ? defaultPatrolForm : await getPatrolForm(context, county, version.formId);
  return toShownForm(form, version);
}

/**
 * Every form of the viewer's county in the order in which they were saved, the platform's own first: past, in effect,
 * announced and withdrawn. Permission `readPatrolForms`. @throws AccessRefused
 */
export async function listPatrolForms(context: Context): Promise<readonly ShownPatrolForm[]> {
  const county = context.viewer.county ?? '';
  permit(context, 'readPatrolForms', { county });
  const versions = (await context.stores.findPatrolFormRegister(county))?.versions ?? [];
  const formIds = versions.map(({ formId }) => formId);
  const forms = await findPatrolForms(context, county, [defaultPatrolForm.id, ...formIds]);
  return forms.map((form) => toShownForm(form, versions.find(({ formId }) => formId === form.id) ?? null));
}
