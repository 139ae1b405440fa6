import { GraphQLError } from 'graphql';

/** Years that can be asked for: of four digits, so that they make a day. */
const years = { least: 2000, most: 2100 } as const;

/** @throws GraphQLError BAD_USER_INPUT unless 2000 ≤ year ≤ 2100 */
export function toYear(year: number): number {
  if (year >= years.least && year <= years.most) return year;
  const message = `年份须为 ${years.least}–${years.most}`;
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', path: 'year' } });
}
