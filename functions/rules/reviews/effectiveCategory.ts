import type { Role } from '../accounts/viewer.ts';
import type { Category } from '../assessments/grades.ts';
import { type IndustryAnswer, judgeIndustryRisk } from '../assessments/judgeIndustryRisk.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { catalogueInstrument, catalogueSource } from './catalogueSource.ts';
import type { Confirmation } from './confirmation.ts';

/** On what an employer's category rests, as shown to people, each with its source. */
export const categoryBases = {
  SELF_ASSESSMENT: { label: '采信自评估', source: pilotSource('R99、R100') },
  ON_SITE: { label: '现场核查', source: pilotSource('R101') },
  OFFICER: {
    label: '执法人员认定',
    source: { instrument: catalogueInstrument, clause: '目录未列行业（自定）', confidence: 'D' },
  },
  CATALOGUE: { label: '行业风险目录', source: catalogueSource() },
  CATALOGUE_UNDECIDED: {
    label: '行业风险待定',
    source: catalogueSource(),
  },
  CATALOGUE_UNLISTED: {
    label: '目录未列，待执法人员认定',
    source: { instrument: catalogueInstrument, clause: '目录未列行业（自定）', confidence: 'D' },
  },
  OUT_OF_SCOPE: {
    label: '无职业病危害因素，不分类',
    source: { instrument: '国疾控综监督二函〔2022〕50号', clause: '附件1 适用范围', confidence: 'D' },
  },
} as const satisfies Record<string, { readonly label: string; readonly source: LegalSource }>;

export type CategoryBasis = keyof typeof categoryBases;

/** What made a category another one. */
export const categoryCauses = {
  LEDGER: '台账变更',
  ASSESSMENT: '评估时回答行业风险问题',
  REVIEW: '资料复核',
  DECISION: '卫生健康行政部门认定',
} as const;

export type CategoryCause = keyof typeof categoryCauses;

/** 生效类别: the category by which an employer is inspected, since when, and what made it so by a person of which role. */
export type EffectiveCategory = {
  /** Null: nothing decides it. */
  readonly category: Category | null;
  readonly basis: CategoryBasis;
  readonly since: PlainDate;
  readonly cause: CategoryCause;
  readonly byRole: Role;
};

export type CategoryFacts = {
  readonly factorCount: number;
  readonly industryCode: string | null;
  readonly industryAnswer: IndustryAnswer | null;
  readonly confirmed: Confirmation | null;
};

/**
 * Decides by which category an employer is inspected: the confirmed one, else the catalogue's (severe industry 丙,
 * general 乙, never 甲). Without hazard factors there is none. An open question about the industry, and an industry that
 * the catalogue does not list, leave it undecided until someone answers or decides.
 * @source R99–R105
 */
export function judgeEffectiveCategory(facts: CategoryFacts): Pick<EffectiveCategory, 'category' | 'basis'> {
  if (facts.factorCount === 0) return { category: null, basis: 'OUT_OF_SCOPE' };
  if (facts.confirmed) return { category: facts.confirmed.category, basis: facts.confirmed.basis };
  const { risk } = judgeIndustryRisk(facts.industryCode, facts.industryAnswer);
  switch (risk) {
    case 'SEVERE':
      return { category: 'BING', basis: 'CATALOGUE' };
    case 'GENERAL':
      return { category: 'YI', basis: 'CATALOGUE' };
    case 'UNDECIDED':
      return { category: null, basis: 'CATALOGUE_UNDECIDED' };
    case 'UNLISTED':
      return { category: null, basis: 'CATALOGUE_UNLISTED' };
  }
}
