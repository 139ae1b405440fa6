import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainDate } from '../../functions/rules/kernel/plainDate.ts';
import { connect } from '../../local/cli/client.ts';
import { loadDemo } from '../../local/demo/loadDemo.ts';
import { openDevelopmentClock } from '../../local/developmentClock.ts';
import { type EmbeddedStack, startEmbeddedStack } from '../../local/embeddedStack.ts';

let stack: EmbeddedStack;
beforeAll(async () => {
  const clock = openDevelopmentClock(null, plainDate('2026-10-01'));
  stack = await startEmbeddedStack({ port: 0, dataFolder: null, clock });
  await loadDemo(stack, plainDate('2026-11-22'));
}, 240_000);
afterAll(() => stack?.stop());

it('ends on the day that it was told', () => {
  expect(stack.clock.now()).toContain('2026-11-22');
});

/** Who asks for which list → how many stand in it at least. */
it.each([
  ['bureau', 'reports(state: IN_PUBLICITY) { nodes { id } }', 1],
  ['bureau', 'reports(state: ACCEPTED) { nodes { id } }', 1],
  ['bureau', 'plans(county: "433122") { nodes { id } }', 1],
  ['bureau', 'visits(state: PUBLISHED) { nodes { id } }', 1],
  ['officer-1', 'findings { nodes { id state } }', 1],
  ['officer-1', 'complaints(state: RECEIVED) { nodes { id } }', 1],
  ['officer-1', 'patrolReferrals(state: RECEIVED) { nodes { id } }', 1],
  ['patrol-wuxi', 'patrolRecords(month: "2026-11", inConflict: true) { nodes { month } }', 1],
  ['patrol-wuxi', 'patrolRecords(month: "2026-11") { nodes { month } }', 3],
  ['bureau', 'scoreTables { nodes { period } }', 1],
  [null, 'nonCompliantList(county: "433122") { nodes { from } }', 1],
  [null, 'honourList(county: "433122", list: EXEMPLARY) { nodes { from } }', 1],
  [null, 'publicCirculars(county: "433122") { nodes { title } }', 1],
  [null, 'publicSearch(county: "433122", section: PUBLICATION) { nodes { title } }', 4],
])('shows something to %s in %s', async (account, list, least) => {
  const client = await connect(stack.origin, account);
  const data = await client.ask(`{ answer: ${list} }`);
  expect(data.answer.nodes.length).toBeGreaterThanOrEqual(least);
});

it('has one return in time and one late', async () => {
  const bureau = await connect(stack.origin, 'bureau');
  const { patrolRounds } = await bureau.ask(
    '{ patrolRounds(month: "2026-10", first: 100) { nodes { returns { daysLate } } } }',
  );
  const late = patrolRounds.nodes.flatMap(({ returns }: { returns: { daysLate: number }[] }) =>
    returns.map(({ daysLate }) => daysLate),
  );
  expect(late.toSorted()).toEqual([0, 1]);
});
