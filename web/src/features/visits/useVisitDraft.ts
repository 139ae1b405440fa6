import { useRef, useState } from 'react';
import type { VisitRecordInput } from '../../../../functions/rules/inspections/judgeVisitRecord.ts';
import type { ItemVerdict, VisitMeasurement, VisitOutcome } from '../../../../functions/rules/inspections/siteVisit.ts';

/** What of an item is typed at the visit; text and files count where it does not conform. */
export type ItemDraft = {
  readonly verdict: ItemVerdict | null;
  readonly text: string;
  /** Digests of attached files. */
  readonly evidence: readonly string[];
};

export type VisitDraft = {
  readonly outcome: VisitOutcome;
  readonly note: string;
  readonly items: Readonly<Record<string, ItemDraft>>;
  readonly measurements: readonly VisitMeasurement[];
};

const empty: VisitDraft = { outcome: 'CHECKED', note: '', items: {}, measurements: [] };
export const emptyItem: ItemDraft = { verdict: null, text: '', evidence: [] };

/** The record as it is typed, kept on this device until the server has it. */
export function useVisitDraft(visitId: string) {
  const kept = `zhijian.visit.${visitId}`;
  const [draft, setDraft] = useState<VisitDraft>(() => {
    const text = localStorage.getItem(kept);
    return text === null ? empty : { ...empty, ...(JSON.parse(text) as Partial<VisitDraft>) };
  });
  // Quick taps come before the page was drawn anew.
  const latest = useRef(draft);
  const change = (part: Partial<VisitDraft>): void => {
    latest.current = { ...latest.current, ...part };
    localStorage.setItem(kept, JSON.stringify(latest.current));
    setDraft(latest.current);
  };
  const changeItem = (id: string, part: Partial<ItemDraft>): void => {
    const { items } = latest.current;
    change({ items: { ...items, [id]: { ...emptyItem, ...items[id], ...part } } });
  };
  const forget = (): void => localStorage.removeItem(kept);
  return { draft, change, changeItem, forget };
}

/** The record as it is sent: what was typed for another outcome or another verdict stays behind. */
export function toRecordInput({ outcome, note, items, measurements }: VisitDraft): VisitRecordInput {
  const isChecked = outcome === 'CHECKED';
  const entries = isChecked ? Object.entries(items) : [];
  return {
    outcome,
    note: note.trim() || null,
    answers: entries.flatMap(([itemId, { verdict }]) => (verdict === null ? [] : [{ itemId, verdict }])),
    measurements: isChecked ? measurements : [],
    findings: entries.flatMap(([itemId, { verdict, text, evidence }]) =>
      verdict === 'NONCONFORMING' ? [{ itemId, text: text.trim(), evidence, penaltyIds: null }] : [],
    ),
  };
}
