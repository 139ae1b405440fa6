import type { Category } from '../assessments/grades.ts';
import type { SelfCheckItem } from '../assessments/ruleSet.ts';
import { selfCheckItems } from '../assessments/selfCheckItems.ts';
import type { LegalSource } from '../kernel/legalSource.ts';

/** What every visit looks at, whatever the category: declaration, limits, testing, protection, warning, health checks. */
const core = [
  'SB-1',
  'CS-1',
  'JC-2',
  'JC-5',
  'FH-1',
  'FH-2',
  'FH-4',
  'GZ-3',
  'JH-1',
  'JH-2',
  'JH-7',
  'QT-3',
  'QT-4',
] as const;

/** What an ordinary visit looks at besides. */
const ordinary = [
  'ZZ-1',
  'ZZ-2',
  'ZZ-4',
  'ZZ-5',
  'SB-2',
  'XM-1',
  'XM-3',
  'XM-4',
  'JC-3',
  'JC-4',
  'FH-3',
  'FH-5',
  'GZ-1',
  'GZ-2',
  'PX-1',
  'PX-2',
  'JH-3',
  'JH-4',
  'JH-5',
  'JH-9',
] as const;

const all: readonly SelfCheckItem[] = selfCheckItems;
const pick = (ids: readonly string[]): readonly SelfCheckItem[] => all.filter(({ id }) => ids.includes(id));

type FormRow = { readonly label: string; readonly items: readonly SelfCheckItem[]; readonly source: LegalSource };

const toSource = (clause: string): LegalSource => ({
  instrument: '本平台现场检查表（第1版，自拟）',
  clause,
  confidence: 'D',
});

/**
 * Version 1 of the check list: category → items, taken from the default self-check so that both speak of the same
 * duties. 丙 is looked at wholly, 乙 at the usual length, 甲 shortly (R108–R113). A change is a new version; a visit
 * keeps the number of the version it was made by.
 * @source R108–R113（丙类实施现场检查、乙类常规、甲类合理降低）；条目的取舍为本平台自拟（D）
 */
export const visitForm = {
  version: 1,
  byCategory: {
    BING: { label: '丙类：全部条目', items: all, source: toSource('丙类') },
    YI: { label: '乙类：常规条目', items: pick([...core, ...ordinary]), source: toSource('乙类') },
    JIA: { label: '甲类：重点条目', items: pick(core), source: toSource('甲类') },
  },
} as const satisfies { readonly version: number; readonly byCategory: Readonly<Record<Category, FormRow>> };

/** The items to be checked at an employer of this category; without a category all of them. */
export function listVisitItems(category: Category | null): readonly SelfCheckItem[] {
  return visitForm.byCategory[category ?? 'BING'].items;
}
