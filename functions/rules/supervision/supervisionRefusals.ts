/** Refusals of supervision with their data. */
export type SupervisionRefusal = { readonly code: 'SUPERVISION_RECORDED' };

/** Code → sentence and source; joined with the others in `kernel/refusals.ts`. */
export const supervisionSentences = {
  SUPERVISION_RECORDED: {
    message: () => '该督导检查记录已经归档，不能更改。有补充的，请另作记录。',
    source: { instrument: '平台规定', clause: '督导检查记录的办理（自定）', confidence: 'D' },
  },
} as const;
