import type { LegalSource } from '../kernel/legalSource.ts';

/** Arabic number of the article of 职业病防治法 that punishes. */
export type PenaltyArticleNumber = 69 | 70 | 71 | 72 | 73 | 74 | 75 | 77;

/** Whom an article punishes. */
export type PenaltySubject = 'BUILDER' | 'EMPLOYER' | 'SUPPLIER' | 'EMPLOYER_OR_HOSPITAL' | 'EMPLOYER_AND_OTHERS';

/** A fine in whole yuan, both ends included; `leastYuan: 0` where the article names only the upper end. */
export type FineRange = { readonly leastYuan: number; readonly mostYuan: number };

/** What an article orders first, what it fines, and what it adds in grave circumstances. */
export type PenaltyArticle = {
  readonly subject: PenaltySubject;
  readonly firstStep: '警告，责令限期改正' | '责令限期改正，给予警告' | '责令限期治理' | '责令停止产生职业病危害的作业';
  readonly fine: FineRange & {
    /** `OVERDUE`: only where the order to correct was not met in time. `AT_ONCE`: beside the order. */
    readonly when: 'OVERDUE' | 'AT_ONCE';
    /** `MAY` where the article says 可以并处. */
    readonly force: 'SHALL' | 'MAY';
  };
  /** The range where the report was falsified; null where the article has none. */
  readonly falsifiedFine: FineRange | null;
  /** What may be ordered in grave circumstances, beside or instead of the fine; null where the article has nothing. */
  readonly aggravated: string | null;
  readonly source: LegalSource;
};

function statute(clause: string): LegalSource {
  return { instrument: '中华人民共和国职业病防治法（2018年修正）', clause, confidence: 'H' };
}

/**
 * The sanctions of 职业病防治法 articles 69–75 and 77. Articles 69, 70 and 72 fine only after an overdue order; the
 * others fine beside the order. Article 76 refers to other laws and 78 to criminal law: they have no fine of their own.
 * @source 职业病防治法（2018年修正）第六十九条至第七十五条、第七十七条
 */
export const penaltyArticles = {
  69: {
    subject: 'BUILDER',
    firstStep: '警告，责令限期改正',
    fine: { when: 'OVERDUE', force: 'SHALL', leastYuan: 100_000, mostYuan: 500_000 },
    falsifiedFine: null,
    aggravated: '责令停止产生职业病危害的作业，或者提请有关人民政府责令停建、关闭',
    source: statute('第六十九条'),
  },
  70: {
    subject: 'EMPLOYER',
    firstStep: '警告，责令限期改正',
    fine: { when: 'OVERDUE', force: 'SHALL', leastYuan: 0, mostYuan: 100_000 },
    falsifiedFine: null,
    aggravated: null,
    source: statute('第七十条'),
  },
  71: {
    subject: 'EMPLOYER',
    firstStep: '责令限期改正，给予警告',
    fine: { when: 'AT_ONCE', force: 'MAY', leastYuan: 50_000, mostYuan: 100_000 },
    falsifiedFine: null,
    aggravated: null,
    source: statute('第七十一条'),
  },
  72: {
    subject: 'EMPLOYER',
    firstStep: '警告，责令限期改正',
    fine: { when: 'OVERDUE', force: 'SHALL', leastYuan: 50_000, mostYuan: 200_000 },
    falsifiedFine: null,
    aggravated: '责令停止产生职业病危害的作业，或者提请有关人民政府责令关闭',
    source: statute('第七十二条'),
  },
  73: {
    subject: 'SUPPLIER',
    firstStep: '责令限期改正，给予警告',
    fine: { when: 'AT_ONCE', force: 'SHALL', leastYuan: 50_000, mostYuan: 200_000 },
    falsifiedFine: null,
    aggravated: null,
    source: statute('第七十三条'),
  },
  74: {
    subject: 'EMPLOYER_OR_HOSPITAL',
    firstStep: '责令限期改正，给予警告',
    fine: { when: 'AT_ONCE', force: 'MAY', leastYuan: 0, mostYuan: 10_000 },
    falsifiedFine: { leastYuan: 20_000, mostYuan: 50_000 },
    aggravated: null,
    source: statute('第七十四条'),
  },
  75: {
    subject: 'EMPLOYER_AND_OTHERS',
    firstStep: '责令限期治理',
    fine: { when: 'AT_ONCE', force: 'SHALL', leastYuan: 50_000, mostYuan: 300_000 },
    falsifiedFine: null,
    aggravated: '责令停止产生职业病危害的作业，或者提请有关人民政府责令关闭',
    source: statute('第七十五条'),
  },
  77: {
    subject: 'EMPLOYER',
    firstStep: '责令停止产生职业病危害的作业',
    fine: { when: 'AT_ONCE', force: 'SHALL', leastYuan: 100_000, mostYuan: 500_000 },
    falsifiedFine: null,
    aggravated: '提请有关人民政府责令关闭',
    source: statute('第七十七条'),
  },
} as const satisfies Record<PenaltyArticleNumber, PenaltyArticle>;
