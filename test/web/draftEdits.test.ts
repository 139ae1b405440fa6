import { describe, expect, it } from 'vitest';
import { applyEdits, type Draft, settleEdits, takeSave } from '../../web/src/features/assess/draftEdits.ts';

const draft: Draft = {
  version: 7,
  state: 'OPEN',
  savedAt: '2026-03-02T01:00:00.000Z',
  cause: 'FIRST',
  mode: null,
  assessedOn: null,
  notes: '已保存',
  factors: [],
  classHeadcounts: [],
  selfCheck: [{ itemId: 'ZZ-1', verdict: 'PARTLY', evidence: [] }],
  industryAnswer: null,
  statusEvaluation: null,
};

describe('what a tab has not saved yet', () => {
  it('lies over the saved draft, and an answer keeps its evidence', () => {
    const edits = {
      notes: { value: '这里写的', basis: 7 },
      'answers[ZZ-1]': { value: 'CONFORMING', basis: 7 },
      'answers[ZZ-2]': { value: 'NONCONFORMING', basis: 7 },
    };
    expect(applyEdits(draft, edits)).toMatchObject({
      cause: 'FIRST',
      notes: '这里写的',
      selfCheck: [
        { itemId: 'ZZ-1', verdict: 'CONFORMING', evidence: [] },
        { itemId: 'ZZ-2', verdict: 'NONCONFORMING', evidence: [] },
      ],
    });
    expect(applyEdits(null, {})).toMatchObject({ cause: null, factors: [], selfCheck: [] });
  });

  it('is saved oldest basis first, so that no change made in between is passed over', () => {
    const edits = { notes: { value: '旧', basis: 5 }, mode: { value: 'SELF', basis: 7 } };
    const save = takeSave(edits);
    expect(save?.input).toEqual({ basedOnVersion: 5, notes: '旧' });
    expect(settleEdits(edits, save?.sent ?? {}, 8)).toEqual({ mode: { value: 'SELF', basis: 7 } });
    expect(takeSave({})).toBeNull();
  });

  it('that was changed again on its way is based on the version that the save made', () => {
    const sent = { notes: { value: '一', basis: 7 } };
    expect(settleEdits({ notes: { value: '一二', basis: 7 } }, sent, 8)).toEqual({
      notes: { value: '一二', basis: 8 },
    });
  });
});
