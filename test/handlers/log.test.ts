import { expect, it } from 'vitest';
import { maskValues } from '../../functions/handlers/log.ts';

it.each([
  [
    "Cannot read properties of undefined (reading 'patrolBodyId')",
    "Cannot read properties of undefined (reading 'patrolBodyId')",
  ],
  ['employer item of version 99', 'employer item of version 99'],
  ['connect ECONNREFUSED 127.0.0.1:8000', 'connect ECONNREFUSED 127.0.0.1:8000'],
  ['Unexpected token \'示\', "示例人员 13900001111" is not valid JSON', 'Unexpected token …, … is not valid JSON'],
  ['no employer 91433122MAQCG2KEAB', 'no employer …'],
  ['no employer MA1C6Q23T4 of 433122', 'no employer MA1C6Q23T4 of …'],
  ['电话 13900001111 有误', '… … …'],
  ['sent to xin.shili@example.com', 'sent to …'],
  ["no 'Zhang San' here", 'no … here'],
  ['cut off in the middle of "a very long text', 'cut off in the middle of …'],
])('a fault’s message keeps what our code says and loses what people said: %s', (message, masked) => {
  expect(maskValues(message)).toBe(masked);
});
