import type { PlainDate } from './plainDate.ts';

/**
 * How sure a rule is: `H` printed in a source that was read, `M` consistent with all sources but not printed,
 * `D` decided here because every source is silent. M and D are county-replaceable and shown with their basis.
 */
export type Confidence = 'H' | 'M' | 'D';

/** The text a rule rests on. Every table row and every verdict carries one. */
export type LegalSource = {
  /** Chinese title or document number, e.g. `国疾控综监督二函〔2022〕50号 附件1`. */
  readonly instrument: string;
  /** Article, clause or table, e.g. `附表1-1`, `第二百零三条`. */
  readonly clause: string;
  readonly confidence: Confidence;
  readonly effectiveFrom?: PlainDate;
  readonly effectiveTo?: PlainDate;
};
