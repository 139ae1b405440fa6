import { expect, it } from 'vitest';
import { toCountedList } from '../../../functions/rules/campaigns/countFigures.ts';
import type { ListedEmployer } from '../../../functions/rules/employers/employerRecord.ts';
import { hasHazards } from '../../../functions/rules/employers/hasHazards.ts';

it.each([
  [0, 0, false],
  [1, 0, true],
  [0, 1, true],
])('exposed %i, factors %i: %s, for the count as well', (exposed, factorCount, expected) => {
  expect(hasHazards({ exposed, factorCount })).toBe(expected);
  expect(toCountedList([{ creditCode: '1', exposed, factorCount } as ListedEmployer])).toHaveLength(expected ? 1 : 0);
});
