import type { LegalSource } from '../kernel/legalSource.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { EnforcementRefusal } from './enforcementRefusals.ts';
import { type PenaltyId, toPenaltyArticle } from './penalties.ts';
import type { FineRange } from './penaltyArticles.ts';

const instrument = '中华人民共和国行政处罚法（2021年修订）';

/** Causes for a fine below the statutory range (减轻). @source 行政处罚法 第三十二条 */
export const mitigations = {
  REMEDIED: { text: '主动消除或者减轻违法行为危害后果', clause: '第三十二条第一项' },
  COERCED: { text: '受他人胁迫或者诱骗实施违法行为', clause: '第三十二条第二项' },
  CONFESSED: { text: '主动供述行政机关尚未掌握的违法行为', clause: '第三十二条第三项' },
  ASSISTED: { text: '配合行政机关查处违法行为有立功表现', clause: '第三十二条第四项' },
  BY_LAW: { text: '法律、法规、规章规定的其他情形', clause: '第三十二条第五项' },
} as const satisfies Record<string, { readonly text: string; readonly clause: string }>;

export type Mitigation = { readonly cause: keyof typeof mitigations; readonly reason: string };

/** A discretion band of the county (裁量基准). There is none by default. @source 行政处罚法 第三十四条 */
export type FineBand = FineRange & {
  readonly penaltyId: PenaltyId;
  readonly circumstance: string;
  readonly source: LegalSource;
};

export type FineFacts = {
  readonly penaltyId: PenaltyId;
  /** Whole yuan. */
  readonly amountYuan: number;
  /** The order to correct was not met by its last day. */
  readonly orderOverdue: boolean;
  /** Article 74: the report was falsified. */
  readonly falsified: boolean;
  readonly mitigation: Mitigation | null;
  /** The county's band that applies; null where it has none. */
  readonly band: FineBand | null;
};

export type FineVerdict = FineRange & { readonly mitigated: boolean; readonly sources: readonly LegalSource[] };

/** The statutory range of an act, both ends included; a falsified report has its own. @source 职业病防治法 第六十九至七十七条 */
export function toFineRange(penaltyId: PenaltyId, falsified: boolean): FineRange {
  const { fine, falsifiedFine } = toPenaltyArticle(penaltyId);
  const { leastYuan, mostYuan } = falsified && falsifiedFine !== null ? falsifiedFine : fine;
  return { leastYuan, mostYuan };
}

/**
 * Decides whether an act may be fined with an amount. Both ends of the range are within it. Above it nothing helps;
 * below it only a cause of article 32 with its reason. An act that is fined "if not corrected in time" needs the overdue
 * order, however grave it is: grave harm is fined by article 77. A county's band binds unless the fine is mitigated.
 * Refusals: FINE_NOT_WHOLE, FINE_NEEDS_OVERDUE_ORDER, FINE_ABOVE_RANGE, FINE_BELOW_RANGE, REASON_MISSING,
 * FINE_OUTSIDE_BAND.
 * @source 职业病防治法（2018年修正）第六十九至七十七条；行政处罚法（2021年修订）第三十二、三十四条
 */
export function judgeFine(facts: FineFacts): Result<FineVerdict, EnforcementRefusal> {
  const { penaltyId, amountYuan, mitigation, band } = facts;
  const { fine, source } = toPenaltyArticle(penaltyId);
  if (!Number.isSafeInteger(amountYuan) || amountYuan < 1) return refused({ code: 'FINE_NOT_WHOLE' });
  if (fine.when === 'OVERDUE' && !facts.orderOverdue) return refused({ code: 'FINE_NEEDS_OVERDUE_ORDER', penaltyId });
  const range = toFineRange(penaltyId, facts.falsified);
  if (amountYuan > range.mostYuan) return refused({ code: 'FINE_ABOVE_RANGE', ...range });
  const mitigated = mitigation !== null && amountYuan < range.leastYuan;
  if (amountYuan < range.leastYuan && mitigation === null) return refused({ code: 'FINE_BELOW_RANGE', ...range });
  if (mitigated && mitigation.reason.trim() === '') return refused({ code: 'REASON_MISSING' });
  const binding = band?.penaltyId === penaltyId && !mitigated ? band : null;
  if (binding !== null && (amountYuan < binding.leastYuan || amountYuan > binding.mostYuan)) {
    const { leastYuan, mostYuan, circumstance } = binding;
    return refused({ code: 'FINE_OUTSIDE_BAND', leastYuan, mostYuan, circumstance });
  }
  const cause: LegalSource[] = mitigated
    ? [{ instrument, clause: mitigations[mitigation.cause].clause, confidence: 'H' }]
    : [];
  return accepted({ ...range, mitigated, sources: [source, ...cause, ...(binding === null ? [] : [binding.source])] });
}
