import { type AskFailure, ask } from '../../shared/ask.ts';
import { createIntent } from '../../shared/intent.ts';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { AssessmentDraftDocument, type Role, SaveDraftDocument } from './assess.graphql.ts';
import { type Draft, type Edits, settleEdits, takeSave } from './draftEdits.ts';

export type Conflict = {
  readonly current: Draft;
  /** Empty where the draft as a whole was recorded or given up elsewhere. */
  readonly collisions: readonly { readonly part: string; readonly changedAt: string; readonly changedBy: Role }[];
};

export type KeptDraft = {
  /** Undefined while it is read, null where there was never one. */
  readonly draft: Draft | null | undefined;
  readonly edits: Edits;
  readonly isSaving: boolean;
  readonly failure: AskFailure | null;
  readonly refusal: Refusal | null;
  readonly conflict: Conflict | null;
};

const pauseMs = 800;
const retryMs = 5_000;

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;

/**
 * Keeps one employer's draft in this tab: what is typed is kept here at once and saved after a pause. What another tab
 * or person changed meanwhile is never overwritten: such a save comes back as a conflict, and waits for a choice.
 */
export function createDraftKeeper(employerId: string, token: string) {
  const place = `zhijian.draft.${employerId}`;
  const kept = sessionStorage.getItem(place);
  let state: KeptDraft = {
    draft: undefined,
    edits: kept === null ? {} : (JSON.parse(kept) as Edits),
    isSaving: false,
    failure: null,
    refusal: null,
    conflict: null,
  };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const intent = createIntent();
  let saving: Promise<void> | null = null;

  const set = (change: Partial<KeptDraft>): void => {
    state = { ...state, ...change };
    if (change.edits) {
      if (Object.keys(state.edits).length === 0) sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, JSON.stringify(state.edits));
    }
    for (const tell of listeners) tell();
  };
  const saveIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  const load = async (): Promise<void> => {
    try {
      const { assessmentDraft } = await ask(AssessmentDraftDocument, { id: employerId }, token);
      set({ draft: assessmentDraft, failure: null });
      if (Object.keys(state.edits).length > 0) saveIn(0);
    } catch (fault) {
      set({ failure: fault as AskFailure });
    }
  };

  const saveOnce = async (): Promise<boolean> => {
    const save = takeSave(state.edits);
    if (save === null || state.conflict !== null || state.draft === undefined) return false;
    const idempotencyKey = intent.keyOf(JSON.stringify(save.input));
    set({ isSaving: true });
    try {
      const input = { ...save.input, employerId, idempotencyKey };
      const { saveAssessmentDraft: answer } = await ask(SaveDraftDocument, { input }, token);
      intent.settle();
      set({ isSaving: false, failure: null, refusal: null });
      if (answer.__typename === 'DraftConflict') {
        set({ conflict: { current: answer.current, collisions: answer.collisions } });
      } else if (isRefusal(answer)) set({ refusal: answer });
      else {
        set({ draft: answer.draft, edits: settleEdits(state.edits, save.sent, answer.version) });
        return Object.keys(state.edits).length > 0;
      }
    } catch (fault) {
      set({ isSaving: false, failure: fault as AskFailure });
      if ((fault as AskFailure).kind === 'OFFLINE') saveIn(retryMs);
    }
    return false;
  };

  /** Saves what is unsent; true when nothing is left to save. */
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    await saving;
    saving = (async () => {
      while (await saveOnce());
    })();
    await saving;
    return Object.keys(state.edits).length === 0;
  };

  return {
    load,
    flush,
    read: (): KeptDraft => state,
    watch: (tell: () => void) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    edit: (changes: Readonly<Record<string, unknown>>): void => {
      const edits: Record<string, Edits[string]> = { ...state.edits };
      for (const [part, value] of Object.entries(changes)) {
        edits[part] = { value, basis: edits[part]?.basis ?? state.draft?.version ?? 0 };
      }
      set({ edits, refusal: null });
      saveIn(pauseMs);
    },
    /** The draft as another step has left it; only what is unsent stays over it. */
    take: (draft: Draft): void => set({ draft }),
    /** Settles a conflict: the named parts are kept as they are here and saved over what stands; others are given up. */
    settle: (mine: readonly string[]): void => {
      const { conflict } = state;
      if (conflict === null) return;
      const { version } = conflict.current;
      const disputed = new Set(
        conflict.collisions.length > 0 ? conflict.collisions.map(({ part }) => part) : Object.keys(state.edits),
      );
      const edits = Object.entries(state.edits).flatMap(([part, edit]) => {
        if (!disputed.has(part)) return [[part, edit] as const];
        return mine.includes(part) ? [[part, { ...edit, basis: version }] as const] : [];
      });
      set({ draft: conflict.current, edits: Object.fromEntries(edits), conflict: null });
      saveIn(0);
    },
    /** Reads the draft anew where nothing here is unsent: another tab may have gone on. */
    refresh: (): void => {
      if (Object.keys(state.edits).length === 0 && !state.isSaving && state.draft !== undefined) void load();
    },
    stop: (): void => clearTimeout(timer),
  };
}
