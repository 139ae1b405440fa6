import type { Category } from '../assessments/grades.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import { catalogueSource } from './catalogueSource.ts';

/** Refusals of reviewing and confirming, joined with the others in `kernel/refusals.ts`. */
export type ReviewRefusal =
  /** Somebody has judged the item since: `verdict` is what stands there now. */
  | { readonly code: 'REVIEW_ITEM_CHANGED'; readonly itemId: string; readonly title: string; readonly verdict: string }
  /** `missing`: items without a verdict; `toVerify`: items still to be verified. */
  | { readonly code: 'REVIEW_INCOMPLETE'; readonly missing: number; readonly toVerify: number }
  | { readonly code: 'REVIEW_FOUND_UNTRUE'; readonly titles: readonly string[] }
  | { readonly code: 'NOTHING_TO_RETURN' }
  | { readonly code: 'ANOTHER_MUST_DECIDE' }
  | { readonly code: 'FILED_REPORT_DECIDES' }
  | {
      readonly code: 'CATALOGUE_UNDECIDED';
      readonly industryCodes: readonly string[];
      readonly questions: readonly string[];
    }
  | { readonly code: 'CATALOGUE_DECIDES'; readonly category: Category };

const review: LegalSource = pilotSource('R99、R100');

type Sentences = {
  readonly [C in ReviewRefusal['code']]: {
    readonly message: (refusal: Extract<ReviewRefusal, { readonly code: C }>) => string;
    readonly source: LegalSource | null;
  };
};

/** Code → sentence and source, each once. */
export const reviewSentences = {
  REVIEW_ITEM_CHANGED: {
    message: ({ title, verdict }) => `“${title}”刚由他人判定为“${verdict}”，本次未保存，请核对后重新判定。`,
    source: null,
  },
  REVIEW_INCOMPLETE: {
    message: ({ missing, toVerify }) =>
      `复核尚未完成：${[
        ...(missing > 0 ? [`还有 ${missing} 项没有判定`] : []),
        ...(toVerify > 0 ? [`还有 ${toVerify} 项待核实`] : []),
      ].join('，')}。请逐项判定后再作结论。`,
    source: review,
  },
  REVIEW_FOUND_UNTRUE: {
    message: ({ titles }) =>
      `有 ${titles.length} 项判定为不属实（${titles.slice(0, 3).join('、')}${titles.length > 3 ? '等' : ''}），不能直接采信。请退回重新填报，或者现场核查后按核查结果确定类别。`,
    source: pilotSource('R99–R102'),
  },
  NOTHING_TO_RETURN: {
    message: () => '没有判定为不属实或者待核实的项目，不能退回。请注明不属实的项目和理由。',
    source: pilotSource('R101、R102'),
  },
  ANOTHER_MUST_DECIDE: {
    message: () => '现场核查由您登记，是否采信须由另一人决定。',
    source: { instrument: '平台规定', clause: '核查与结论分离（自定）', confidence: 'D' },
  },
  FILED_REPORT_DECIDES: {
    message: () => '该单位已报送评估报告，类别应通过资料复核确定。',
    source: pilotSource('R99–R103', 'M'),
  },
  CATALOGUE_UNDECIDED: {
    message: ({ industryCodes, questions }) =>
      `目录不能确定行业风险（${industryCodes.join('、') || '未填写行业代码'}），须由执法人员认定类别并写明理由。${questions.join('')}`,
    source: catalogueSource('D', '目录未列行业为自定'),
  },
  CATALOGUE_DECIDES: {
    message: ({ category }) =>
      `按目录已能确定为${category === 'BING' ? '丙类' : '乙类'}，不得另行认定。请不填认定类别，按目录确定。`,
    source: catalogueSource(),
  },
} as const satisfies Sentences;
