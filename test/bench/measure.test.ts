import { describe, expect, it } from 'vitest';
import { isMet, median, percentile95, type Row, timeRuns, toFigure } from '../../bench/measure.ts';

const aRow = (change: Partial<Row>): Row => ({
  name: 'x',
  median: 1,
  unit: 's',
  target: 5,
  better: 'lower',
  ...change,
});

it.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

it('has no median of nothing', () => {
  expect(() => median([])).toThrow('median of nothing');
});

it.each([
  [[3], 3],
  [[2, 1], 2],
  [Array.from({ length: 100 }, (_, at) => 100 - at), 95],
])('the 95th percentile of %j is %d', (values, expected) => {
  expect(percentile95(values)).toBe(expected);
});

it('has no percentile of nothing', () => {
  expect(() => percentile95([])).toThrow('percentile of nothing');
});

describe('a target', () => {
  it.each([
    ['lower', 4.99, true],
    ['lower', 5, true],
    ['lower', 5.01, false],
    ['higher', 4.99, false],
    ['higher', 5, true],
    ['higher', 5.01, true],
  ] as const)('where %s is better and the median is %d: met %s', (better, value, expected) => {
    expect(isMet(aRow({ better, median: value }))).toBe(expected);
  });
});

it('times each run, one after another', async () => {
  const order: string[] = [];
  const times = await timeRuns(3, async () => {
    order.push('begin');
    await Promise.resolve();
    order.push('end');
  });
  expect(times).toHaveLength(3);
  expect(order).toEqual(['begin', 'end', 'begin', 'end', 'begin', 'end']);
});

it.each([
  [1234.56, '1235'],
  [123.4, '123'],
  [12.345, '12.3'],
  [1.6, '1.6'],
  [0.12345, '0.123'],
  [0, '0'],
])('writes %d as %s', (value, expected) => {
  expect(toFigure(value)).toBe(expected);
});
