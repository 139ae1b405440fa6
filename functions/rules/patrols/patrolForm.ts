import type { LegalSource } from '../kernel/legalSource.ts';

/**
 * What an answer means beyond itself: a problem to be counted, that the employer is excused from the patrol of the
 * month (closed, suspended), or a suspected violation, which is referred at once (R154).
 */
export type AnswerMeaning = 'PROBLEM' | 'EXCUSED' | 'SUSPECTED_VIOLATION';

/** One answer of a choice. */
export type FormOption = { readonly id: string; readonly title: string; readonly means?: AnswerMeaning };

/** Holds when the field is shown and has one of the answers; of a multi-choice, when any of them is chosen. */
export type AnswerCondition = { readonly field: string; readonly oneOf: readonly (string | boolean)[] };

export type FormCondition =
  | AnswerCondition
  | { readonly allOf: readonly FormCondition[] }
  | { readonly anyOf: readonly FormCondition[] };

type CommonField = {
  /** Kept in every operation and record: never used again for another question. */
  readonly id: string;
  readonly title: string;
  /** Heading it stands under. */
  readonly section: string;
  readonly help?: string;
  /** Absent: always. */
  readonly shownWhen?: FormCondition;
  /** Absent: never; a field that is not shown is never required. */
  readonly requiredWhen?: 'ALWAYS' | FormCondition;
  /** When a photo is asked for; without one the form is complete nevertheless. */
  readonly photoWantedWhen?: 'ALWAYS' | FormCondition;
  readonly source: LegalSource;
};

/** A question, by what is to be entered. */
export type FormField = CommonField &
  (
    | { readonly type: 'CHOICE'; readonly options: readonly FormOption[] }
    | { readonly type: 'CHOICES'; readonly options: readonly FormOption[] }
    | { readonly type: 'YES_NO'; readonly yesMeans?: AnswerMeaning; readonly noMeans?: AnswerMeaning }
    /** Most UTF-16 units; line breaks are the only control characters. */
    | { readonly type: 'TEXT'; readonly most: number }
    /** Both bounds belong to it; `decimals` 0 means whole numbers. */
    | {
        readonly type: 'NUMBER';
        readonly least: number;
        readonly most: number;
        readonly decimals: number;
        readonly unit: string;
      }
    | { readonly type: 'DATE' }
    /** SHA-256 of each photo in lower-case hexadecimal; the photos themselves come later. */
    | { readonly type: 'PHOTOS'; readonly most: number }
    /** WGS-84 `{ latitude, longitude, accuracyM }`. */
    | { readonly type: 'POSITION' }
    /** `{ roles, signed }`: who of the employer was there, by role and never by name, and whether somebody signed. */
    | { readonly type: 'PRESENCE'; readonly options: readonly FormOption[] }
  );

export type FormFieldType = FormField['type'];

/** What became of a field of the form before: another name, other names of its answers, or no question any more. */
export type FieldMove =
  | { readonly field: string; readonly to: string; readonly options?: Readonly<Record<string, string>> }
  | { readonly field: string; readonly goneBecause: string };

/** A patrol form (巡查表) as data. Nothing of it changes once it is used; a change is a form with another id. */
export type PatrolForm = {
  readonly id: string;
  readonly title: string;
  /** The form before, whose operations are still accepted, with what became of its fields; others stayed as they are. */
  readonly replaces: { readonly formId: string; readonly moves: readonly FieldMove[] } | null;
  /** The fields in which the platform reads when it was visited and why an employer is excused. */
  readonly keys: { readonly visitedOn: string; readonly excuseReason: string };
  readonly fields: readonly FormField[];
};

/** Bounds of any form and of what is entered into it; our own (D). */
export const formLimits = {
  fields: 80,
  options: 30,
  title: 60,
  help: 300,
  text: 2000,
  photos: 20,
  conditionDepth: 4,
  bytes: 64_000,
  /** Of a county, those that were withdrawn among them. */
  versions: 48,
} as const;

export const fieldIdPattern = /^[a-z][A-Za-z0-9]{0,39}$/;
export const optionIdPattern = /^[A-Z][A-Z0-9_]{0,39}$/;
export const formIdPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;
/** SHA-256 of a photo in lower-case hexadecimal: by it a field names the photo that arrives under it. */
export const photoDigestPattern = /^[0-9a-f]{64}$/;

/** The field of this id, or null. */
export function findFormField(form: PatrolForm, id: string): FormField | null {
  return form.fields.find((field) => field.id === id) ?? null;
}
