import { type Population, toPopulation } from '../../../rules/inspections/population.ts';
import type { Context } from '../../context.ts';

/** Employers that one plan can be made of: its files are written within one request. No county has as many. */
export const mostListed = 50_000;

/**
 * Whom a plan of a year may draw from, by the county's directory; null when it holds more than 50,000. One store call
 * for each megabyte, which is about 2,500 employers. The directory may lag a moment behind: what counts is what is frozen.
 */
export async function readPopulation({ stores }: Context, county: string, year: number): Promise<Population | null> {
  const { items, hasNextPage } = await stores.listEmployers(county, {}, { first: mostListed, after: null });
  return hasNextPage ? null : toPopulation(items, year);
}
