import { industrySections } from '../employers/normaliseIndustryCode.ts';

/** Letter of the section that a class such as `C202` is of; null for what is no class, such as what the ledger lacks. */
export function findSection(industryClass: string): string | null {
  return /^[A-T]\d/.test(industryClass) ? industryClass.charAt(0) : null;
}

/** Name of a section by its letter; null: of employers without an industry in the ledger. */
export function toSectionName(section: string | null): string {
  return industrySections.find(({ letter }) => letter === section)?.name ?? '台账未填行业';
}
