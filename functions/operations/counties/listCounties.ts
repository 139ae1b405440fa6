import type { CountyName } from '../../rules/employers/counties.ts';
import { withoutBlanks } from '../../rules/employers/normaliseText.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { BadCursor } from '../badCursor.ts';
import { type Context, permit } from '../context.ts';

/**
 * Counties that the platform is set up for, by code: all, or those whose name, with province and prefecture in front of
 * it, contains the text; blanks make no difference. Public. No store call but once a minute. @throws BadCursor
 */
export async function listCounties(
  context: Context,
  search: string | null,
  { first, after }: PageRequest,
): Promise<Page<CountyName>> {
  permit(context, 'readCounty', { county: '' });
  const begin = after === null ? '' : fromCursor(after);
  const part = withoutBlanks(search ?? '');
  const left = (await context.counties.listNames()).filter(
    ({ code, province, prefecture, name }) => code > begin && `${province}${prefecture}${name}`.includes(part),
  );
  const items = left.slice(0, first);
  return {
    items,
    cursors: items.map(({ code }) => Buffer.from(code).toString('base64url')),
    hasNextPage: left.length > items.length,
  };
}

/** The code after which a list goes on. @throws BadCursor */
function fromCursor(cursor: string): string {
  const code = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{6}$/.test(code)) throw new BadCursor();
  return code;
}
