import type { DraftFragment, SaveAssessmentDraftInput, SelfCheckVerdict } from './assess.graphql.ts';

export type Draft = DraftFragment;

/** What is filled in, as it is shown: the saved draft with this tab's unsent changes over it. */
export type Content = Omit<Draft, 'version' | 'state' | 'savedAt'>;

export type Factor = Content['factors'][number];
export type Point = Factor['points'][number];

/** A change of one part that the server does not have yet, and the version of the draft that it was made on. */
export type Edit = { readonly value: unknown; readonly basis: number };

/** By part: a section's name, or `answers[ZZ-1]`. */
export type Edits = Readonly<Record<string, Edit>>;

const emptyContent: Content = {
  cause: null,
  mode: null,
  assessedOn: null,
  notes: '',
  factors: [],
  classHeadcounts: [],
  selfCheck: [],
  industryAnswer: null,
  statusEvaluation: null,
};

export function toAnswerPart(itemId: string): string {
  return `answers[${itemId}]`;
}

/** The item of a part that is an answer; null for a section. */
export function findItemId(part: string): string | null {
  return /^answers\[(.+)\]$/.exec(part)?.[1] ?? null;
}

export function applyEdits(draft: Draft | null, edits: Edits): Content {
  const {
    version: _,
    state: __,
    savedAt: ___,
    ...saved
  } = draft ?? { ...emptyContent, version: 0, state: 0, savedAt: 0 };
  const sections: Record<string, unknown> = {};
  const answers = new Map(saved.selfCheck.map((answer) => [answer.itemId, answer]));
  for (const [part, { value }] of Object.entries(edits)) {
    const itemId = findItemId(part);
    if (itemId === null) sections[part] = value;
    else {
      const { evidence = [] } = answers.get(itemId) ?? {};
      answers.set(itemId, { itemId, verdict: value as SelfCheckVerdict | null, evidence });
    }
  }
  return { ...saved, ...sections, selfCheck: [...answers.values()] };
}

/**
 * The next save: the changes that were made on the oldest version. Those made on a later one wait for the save after
 * it, so that a change somebody else made in between is never passed over.
 */
export function takeSave(edits: Edits): { readonly sent: Edits; readonly input: SavedParts } | null {
  const entries = Object.entries(edits);
  if (entries.length === 0) return null;
  const basis = Math.min(...entries.map(([, edit]) => edit.basis));
  const sent = Object.fromEntries(entries.filter(([, edit]) => edit.basis === basis));
  const sections: Record<string, unknown> = {};
  const selfCheck: { itemId: string; verdict: SelfCheckVerdict | null }[] = [];
  for (const [part, { value }] of Object.entries(sent)) {
    const itemId = findItemId(part);
    if (itemId === null) sections[part] = value;
    else selfCheck.push({ itemId, verdict: value as SelfCheckVerdict | null });
  }
  return { sent, input: { basedOnVersion: basis, ...sections, ...(selfCheck.length > 0 && { selfCheck }) } };
}

type SavedParts = Omit<SaveAssessmentDraftInput, 'idempotencyKey' | 'employerId'>;

/** What is still unsent after a save made `version`: what was changed again meanwhile, now based on that version. */
export function settleEdits(edits: Edits, sent: Edits, version: number): Edits {
  const left = Object.entries(edits).flatMap(([part, edit]): [string, Edit][] => {
    if (sent[part] === undefined) return [[part, edit]];
    return sent[part] === edit ? [] : [[part, { ...edit, basis: version }]];
  });
  return Object.fromEntries(left);
}
