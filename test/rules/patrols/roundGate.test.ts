import { expect, it } from 'vitest';
import { patrolMonth } from '../../../functions/rules/patrols/patrolMonth.ts';
import { findGate, gatesOfRound, listGates } from '../../../functions/rules/patrols/roundGate.ts';

const base = '91433122MA';
const codes = Array.from({ length: 3200 }, (_, at) => `${base}${String(at * 7919).padStart(8, '0')}`);

it('every employer has one gate of its round, and no gate has many more than its share', () => {
  const byGate = Map.groupBy(codes, findGate);
  expect([...byGate.keys()].toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: gatesOfRound }, (_, gate) => gate),
  );
  for (const sharing of byGate.values()) expect(sharing.length).toBeLessThan((2 * codes.length) / gatesOfRound);
});

it('all gates of a round are shut or opened together', () => {
  const ref = { county: '433122', month: patrolMonth('2026-03'), bodyId: '433122107' };
  const gates = listGates(ref, true);
  expect(gates.map(({ gate }) => gate)).toEqual(Array.from({ length: gatesOfRound }, (_, gate) => gate));
  expect(gates.every(({ isLocked }) => isLocked)).toBe(true);
});
