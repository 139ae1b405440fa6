import type { ListedEmployer } from '../../../rules/employers/employerRecord.ts';
import { type Population, toPopulation } from '../../../rules/inspections/population.ts';
import type { Context } from '../../context.ts';

/** Employers that one plan can be made of: its files are written within one request. No county has as many. */
export const mostListed = 50_000;

/** Records of one read. */
const batchSize = 100;

/**
 * Whom a plan of a year may draw from, by the county's directory; null when it holds more than 50,000. One store call
 * for each megabyte, which is about 2,500 employers, and one for 100 of those counted just now. The directory may lag a
 * moment behind: what counts is what is frozen.
 * @param counted employers whose draws were counted within this request: the directory may not show it yet
 */
export async function readPopulation(
  { stores }: Context,
  county: string,
  year: number,
  counted: readonly string[] = [],
): Promise<Population | null> {
  const { items, hasNextPage } = await stores.listEmployers(county, {}, { first: mostListed, after: null });
  if (hasNextPage) return null;
  const counts = new Map<string, ListedEmployer['inspections']>();
  for (let at = 0; at < counted.length; at += batchSize) {
    const refs = counted.slice(at, at + batchSize).map((creditCode) => ({ county, creditCode }));
    for (const { creditCode, inspections } of await stores.findEmployers(refs)) counts.set(creditCode, inspections);
  }
  const current = items.map((one) => ({ ...one, inspections: counts.get(one.creditCode) ?? one.inspections }));
  return toPopulation(current, year);
}
