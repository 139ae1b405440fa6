import type { Category, EmployerFilter } from './employers.graphql.ts';

const categories: readonly Category[] = ['JIA', 'YI', 'BING'];

/** What an industry's code may begin with: a section's letter, then up to four digits. */
export const industryPattern = '[A-Ta-t][0-9]{0,4}';

/** The conditions that the ledger's address names; what is no condition is passed over. */
export function toLedgerFilter(address: URLSearchParams): EmployerFilter {
  const search = address.get('search')?.trim().slice(0, 50);
  const body = address.get('body');
  const category = categories.find((one) => one === address.get('category'));
  const industry = address.get('industry')?.trim();
  const declared = address.get('declared');
  return {
    ...(search && { search }),
    ...(body && { patrolBodyId: body }),
    ...(category && { effectiveCategory: category }),
    ...(industry && new RegExp(`^${industryPattern}$`).test(industry) && { industryCode: industry.toUpperCase() }),
    ...(declared && { declared: declared === 'yes' }),
    ...(address.get('overdue') && { overdue: true }),
  };
}
