import { expect, it } from 'vitest';
import { readEmployerSearch } from '../../../functions/rules/employers/employerSearch.ts';

it.each([
  ['水泥', { name: '水泥', creditCode: null }],
  [' 水 泥\u200b厂　', { name: '水泥厂', creditCode: null }],
  ['12号', { name: '12号', creditCode: null }],
  ['23t', { name: '23t', creditCode: null }],
  ['23t4', { name: '23t4', creditCode: '23T4' }],
  ['2-3 t 4', { name: '2-3 t 4', creditCode: '23T4' }],
  ['９１４３', { name: '９１４３', creditCode: '9143' }],
  ['91433122MA1C6Q23T4', { name: '91433122MA1C6Q23T4', creditCode: '91433122MA1C6Q23T4' }],
  ['91433122MA1C6Q23T40', { name: '91433122MA1C6Q23T40', creditCode: null }],
  ['', null],
  [' \u3000', null],
])('%j is looked for as %j', (typed, search) => {
  expect(readEmployerSearch(typed)).toEqual(search);
});
