import type { County } from '../../../../functions/rules/employers/counties.ts';
import { checkEmployer, type Employer } from '../../../../functions/rules/employers/employer.ts';
import type { PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import type { Problem } from '../../shared/refusal.ts';
import { today } from '../../shared/today.ts';
import type { LedgerFactsFragment, SaveEmployerMutationVariables } from './archive.graphql.ts';

const textFields = [
  ...(['creditCode', 'name', 'legalRepresentative', 'phone', 'address', 'patrolBodyId'] as const),
  ...(['industryName', 'industryCode', 'size', 'economicType', 'staff', 'exposed'] as const),
  ...(['lastTestOn', 'lastTestResult', 'productionStartOn', 'note'] as const),
];
export type EmployerText = (typeof textFields)[number];

/** The form as it is typed: every field a text. */
export type EmployerValues = { readonly [Field in EmployerText]: string } & {
  readonly declared: boolean;
  readonly factors: readonly { readonly name: string; readonly exposed: string }[];
};

const nothing = Object.fromEntries(textFields.map((field) => [field, ''])) as { [Field in EmployerText]: string };
export const emptyValues: EmployerValues = { ...nothing, declared: false, factors: [] };

export function toValues(employer: LedgerFactsFragment): EmployerValues {
  const { patrolBody, factors, declared, ...given } = employer;
  const facts: Readonly<Record<string, unknown>> = { ...given, patrolBodyId: patrolBody.id };
  const texts = textFields.map((field) => [field, String(facts[field] ?? '')]);
  return {
    ...(Object.fromEntries(texts) as { [Field in EmployerText]: string }),
    declared,
    factors: factors.map(({ name, exposed }) => ({ name, exposed: String(exposed ?? '') })),
  };
}

type Input = Omit<SaveEmployerMutationVariables['input'], 'idempotencyKey'>;

/** As the server takes it; an empty text is nothing said. */
export function toInput(values: EmployerValues): Input {
  const orNull = (field: EmployerText): string | null => values[field].trim() || null;
  const optional = textFields.map((field) => [field, orNull(field)]);
  return {
    ...(Object.fromEntries(optional) as unknown as Input),
    creditCode: values.creditCode.trim().toUpperCase(),
    name: values.name.trim(),
    patrolBodyId: values.patrolBodyId,
    staff: toCount(values.staff),
    exposed: toCount(values.exposed),
    declared: values.declared,
    factors: values.factors.map(({ name, exposed }) => ({
      name: name.trim(),
      exposed: exposed.trim() === '' ? null : toCount(exposed),
    })),
  };
}

/** What the server would find wrong, by the same rules. */
export function findFaults(
  input: Input,
  county: { readonly code: string; readonly patrolBodies: readonly Pick<County['bodies'][number], 'id' | 'name'>[] },
): readonly Problem[] {
  const { patrolBodyId, ...facts } = input;
  const employer = { ...facts, county: county.code, bodyId: patrolBodyId } as unknown as Employer;
  const known = { ...county, name: '本县', bodies: county.patrolBodies } as unknown as County;
  const faults = checkEmployer(employer, today() as PlainDate, known);
  return faults.map(({ path, message }) => ({ path: path === 'bodyId' ? 'patrolBodyId' : path, message }));
}

function toCount(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
