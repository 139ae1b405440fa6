import type { PenaltyId } from './penalties.ts';

/**
 * Failed item of the default self-check → the acts it may amount to, likeliest first. Items that break a duty without
 * a sanction of its own in articles 69–77 have an empty row: ZZ-8 (funds), CS-2 and CS-3 (layout, washing rooms), PX-1
 * (training of the head: article 70 names workers only), JC-6 (its own regulation punishes). GZ-4 leads to the supplier.
 * @source 职业病防治法（2018年修正）义务条款与第六十九条至第七十七条的对应；归类为本平台自拟（D）
 */
export const penaltiesOfSelfCheckItems = {
  'ZZ-1': ['P70-02'],
  'ZZ-2': ['P70-02'],
  'ZZ-3': ['P70-02'],
  'ZZ-4': ['P70-02'],
  'ZZ-5': ['P70-02'],
  'ZZ-6': ['P70-02'],
  'ZZ-7': ['P70-02'],
  'ZZ-8': [],
  'SB-1': ['P71-01'],
  'SB-2': ['P71-01'],
  'XM-1': ['P69-01', 'P69-02'],
  'XM-2': ['P69-04', 'P69-03'],
  'XM-3': ['P69-05'],
  'XM-4': ['P69-06', 'P69-03'],
  'CS-1': ['P72-01'],
  'CS-2': [],
  'CS-3': [],
  'JC-1': ['P71-02'],
  'JC-2': ['P72-04'],
  'JC-3': ['P72-04'],
  'JC-4': ['P70-01'],
  'JC-5': ['P72-05'],
  'JC-6': [],
  'FH-1': ['P72-02'],
  'FH-2': ['P72-02'],
  'FH-3': ['P72-03'],
  'FH-4': ['P75-06'],
  'FH-5': ['P75-03'],
  'FH-6': ['P70-04'],
  'GZ-1': ['P71-03'],
  'GZ-2': ['P70-03', 'P70-01'],
  'GZ-3': ['P72-08'],
  'GZ-4': ['P73'],
  'PX-1': [],
  'PX-2': ['P70-04'],
  'JH-1': ['P71-04', 'P75-07'],
  'JH-2': ['P71-04'],
  'JH-3': ['P71-04'],
  'JH-4': ['P71-04'],
  'JH-5': ['P71-04'],
  'JH-6': ['P71-05'],
  'JH-7': ['P75-07'],
  'JH-8': ['P72-06', 'P72-11'],
  'JH-9': ['P74'],
  'YJ-1': ['P72-07'],
  'QT-1': ['P75-05'],
  'QT-2': ['P75-04'],
  'QT-3': ['P75-01', 'P75-02'],
  'QT-4': ['P72-09', 'P72-10'],
} as const satisfies Readonly<Record<string, readonly PenaltyId[]>>;

const rows: Readonly<Record<string, readonly PenaltyId[]>> = penaltiesOfSelfCheckItems;

/** The acts that a failed item may amount to; none for an item of a county's own table, which the officer judges. */
export function suggestPenalties(itemId: string): readonly PenaltyId[] {
  return Object.hasOwn(rows, itemId) ? (rows[itemId] ?? []) : [];
}
