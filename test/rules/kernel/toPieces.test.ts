import { expect, it } from 'vitest';
import { toPieces } from '../../../functions/rules/kernel/toPieces.ts';

it.each([
  [[], []],
  [[1], [[1]]],
  [[1, 2, 3], [[1, 2, 3]]],
  [
    [1, 2, 3, 4],
    [[1, 2, 3], [4]],
  ],
])('cuts %j in pieces of three: %j', (list, pieces) => {
  expect(toPieces(list, 3)).toEqual(pieces);
});
