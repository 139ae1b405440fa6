import type { QueryRequest } from './dynamo.ts';
import type { DirectoryFilter } from './stores.ts';

type Filter = NonNullable<QueryRequest['filter']>;

/** The conditions that the directory's key does not answer, as a filter over one county's (or body's) entries. */
export function toDirectoryFilter(filter: DirectoryFilter): Filter | null {
  const parts: string[] = [];
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const add = (expression: string, attribute: string, value: unknown) => {
    names[`#${attribute}`] = attribute;
    values[`:${attribute}`] = value;
    parts.push(expression);
  };
  if (filter.category !== undefined) add('#category = :category', 'category', filter.category);
  if (filter.effectiveCategory !== undefined) {
    names['#effective'] = 'effective';
    names['#of'] = 'category';
    values[':effective'] = filter.effectiveCategory;
    parts.push('#effective.#of = :effective');
  }
  if (filter.industryCode !== undefined) {
    add('begins_with(#industryCode, :industryCode)', 'industryCode', filter.industryCode);
  }
  if (filter.declared !== undefined) add('#declared = :declared', 'declared', filter.declared);
  if (filter.search !== undefined) {
    const { name, creditCode } = filter.search;
    if (creditCode === null) add('contains(#name, :name)', 'name', name);
    else {
      add('(contains(#name, :name) OR contains(#creditCode, :creditCode))', 'name', name);
      names['#creditCode'] = 'creditCode';
      values[':creditCode'] = creditCode;
    }
  }
  if (filter.overdue !== undefined) {
    const passed = 'attribute_type(#nextDueOn, :string) AND #nextDueOn < :nextDueOn';
    add(filter.overdue.is ? `(${passed})` : `NOT (${passed})`, 'nextDueOn', filter.overdue.today);
    values[':string'] = 'S';
  }
  return parts.length === 0 ? null : { expression: parts.join(' AND '), names, values };
}
