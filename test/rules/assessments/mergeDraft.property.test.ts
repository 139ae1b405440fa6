import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftPatch, mergeDraft } from '../../../functions/rules/assessments/mergeDraft.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import { packDraft, type ShownDraft, unpackDraft } from '../../../functions/rules/assessments/savedDraft.ts';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';

const ref = { county: '433122', creditCode: '91433122MAQCG2KEAB' };
const at = '2026-03-02T01:00:00.000Z' as Instant;
const editor = { role: 'EMPLOYER', onBehalf: null } as const;

const verdict = fc.constantFrom('CONFORMING', 'PARTLY', 'NONCONFORMING', null);
const answers = fc.uniqueArray(fc.record({ itemId: fc.constantFrom('ZZ-1', 'ZZ-2', 'SB-1'), verdict }), {
  selector: ({ itemId }) => itemId,
});
const sections = fc.record({ notes: fc.constantFrom('', '一', '二') }, { requiredKeys: [] });
const patch: fc.Arbitrary<DraftPatch> = fc.record({ sections, answers });
/** A save and how many versions its writer is behind. */
const saves = fc.array(fc.record({ patch, behind: fc.nat(4) }), { maxLength: 12 });

const verdictOf = (draft: ShownDraft | null, itemId: string) =>
  draft?.content.answers.find((answer) => answer.itemId === itemId)?.verdict ?? null;

describe('saves of many writers, each behind by some versions', () => {
  it('keep what they say or are refused; they overwrite only what their writer has seen', () => {
    fc.assert(
      fc.property(saves, (all) => {
        const versions: (ShownDraft | null)[] = [null];
        for (const { patch: given, behind } of all) {
          const stored = versions.at(-1) ?? null;
          const basedOnVersion = Math.max(0, versions.length - 1 - behind);
          const base = versions[basedOnVersion] ?? null;
          const merged = mergeDraft(ref, stored, given, { basedOnVersion, editor, at }, defaultRuleSet);
          const isOverwritten = given.answers.some(({ itemId, verdict: yours }) => {
            const now = verdictOf(stored, itemId);
            return yours !== now && now !== verdictOf(base, itemId);
          });
          if (!merged.ok) {
            expect(merged.refusal.code).toBe('DRAFT_CONFLICT');
            continue;
          }
          expect(isOverwritten).toBe(false);
          if (merged.value === stored) continue;
          const next = { ...merged.value, version: versions.length };
          for (const { itemId, verdict: yours } of given.answers) expect(verdictOf(next, itemId)).toBe(yours);
          for (const itemId of ['ZZ-1', 'ZZ-2', 'SB-1']) {
            if (given.answers.some((answer) => answer.itemId === itemId)) continue;
            expect(verdictOf(next, itemId)).toBe(verdictOf(stored, itemId));
          }
          expect(next.content.notes).toBe(given.sections.notes ?? stored?.content.notes ?? '');
          expect(unpackDraft(packDraft(next))).toEqual(next);
          versions.push(next);
        }
      }),
    );
  });

  it('by one writer who has seen everything are never refused', () => {
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 8 }), (all) => {
        let stored: ShownDraft | null = null;
        for (const given of all) {
          const version: number = stored?.version ?? 0;
          const merged = mergeDraft(ref, stored, given, { basedOnVersion: version, editor, at }, defaultRuleSet);
          if (!merged.ok) throw new Error(merged.refusal.code);
          stored = { ...merged.value, version: version + 1 };
        }
      }),
    );
  });
});
