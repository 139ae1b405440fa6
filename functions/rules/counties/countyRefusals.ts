import type { LegalSource } from '../kernel/legalSource.ts';

/** Refusals of the setting up of counties, with their data. */
export type CountyRefusal =
  /** `differences`: what the setup would change, each as a sentence. */
  | { readonly code: 'COUNTY_EXISTS'; readonly name: string; readonly differences: readonly string[] }
  | { readonly code: 'BODY_HAS_EMPLOYERS'; readonly patrolBodyId: string; readonly name: string };

type Sentences = {
  readonly [C in CountyRefusal['code']]: {
    readonly message: (refusal: Extract<CountyRefusal, { readonly code: C }>) => string;
    readonly source: LegalSource | null;
  };
};

/** Code → sentence and source, joined into `refusalSentences`. */
export const countyRefusalSentences: Sentences = {
  COUNTY_EXISTS: {
    message: ({ name, differences }) =>
      differences.length === 0
        ? `${name}已经设置，与区划名录没有差异，未作更改。`
        : `${name}已经设置，未作更改。与区划名录有 ${differences.length} 处差异：${differences.join('；')}。确需更新的，请指明更新（--update）。`,
    source: null,
  },
  BODY_HAS_EMPLOYERS: {
    message: ({ name }) => `“${name}”名下还有用人单位，不能撤销。请先把它们划转到其他巡查单位。`,
    source: { instrument: '平台规定', clause: '巡查单位的撤销（自定）', confidence: 'D' },
  },
};
