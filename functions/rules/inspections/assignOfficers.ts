import type { PlanSettings, RosterOfficer } from './drawFile.ts';
import { compareHashes, keyedHash } from './drawHash.ts';
import { isCardValid } from './stratifyList.ts';

type Officer = {
  readonly id: string;
  readonly capacity: number;
  readonly recused: ReadonlySet<string>;
  load: number;
  /** Keyed hash that decides between officers of equal load; changes with the load. */
  turn: Uint8Array;
};

/** Officers of a plan as they are given to employers, one after another. */
export type Assignment = {
  /** Gives an employer its officers (ids, ascending); null, and none of them, when there are not enough. */
  assign(creditCode: string, mayRepair: boolean): readonly string[] | null;
  /** Takes the officers of a replaced employer back. */
  release(creditCode: string): void;
  /** The officers (ids, ascending) that an employer has now. */
  listOfficers(creditCode: string): readonly string[];
};

/**
 * Starts giving officers to employers: each time the least loaded of those whose card is valid on every day of the
 * period, who are not recused and have capacity left (a load equal to the capacity is full); equal loads are told apart
 * by a keyed hash that changes with the load. With repair, officers already given move up along a shortest augmenting
 * path, so that null means that no assignment of all employers so far exists.
 * @source draw.md §4；行政处罚法 第四十二条、第四十三条
 */
export function startAssignment(seed: string, roster: readonly RosterOfficer[], settings: PlanSettings): Assignment {
  const toTurn = keyedHash(seed, 'turn');
  const turnOf = (id: string, load: number): Uint8Array => toTurn(`${id}\n${load}`);
  const byTurn = (one: Officer, other: Officer): number =>
    one.load - other.load || compareHashes(one.turn, other.turn) || (one.id < other.id ? -1 : 1);
  const base = roster
    .filter((officer) => isCardValid(officer, settings))
    .map(({ id, capacity, recused }): Officer => {
      return { id, capacity, recused: new Set(recused), load: 0, turn: turnOf(id, 0) };
    })
    .sort(byTurn);
  /** All with capacity left, the next to go first. */
  const queue = base.filter(({ capacity }) => capacity > 0);
  const given = new Map<string, Set<Officer>>();

  const setLoad = (officer: Officer, load: number): void => {
    if (officer.load < officer.capacity) queue.splice(queue.indexOf(officer), 1);
    officer.load = load;
    officer.turn = turnOf(officer.id, load);
    if (load >= officer.capacity) return;
    let [from, to] = [0, queue.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const other = queue[middle];
      if (other !== undefined && byTurn(other, officer) < 0) from = middle + 1;
      else to = middle;
    }
    queue.splice(from, 0, officer);
  };
  const give = (officer: Officer, officers: Set<Officer>): void => {
    officers.add(officer);
    setLoad(officer, officer.load + 1);
  };
  const isFree = (officer: Officer, creditCode: string): boolean =>
    !officer.recused.has(creditCode) && !given.get(creditCode)?.has(officer);

  function repair(creditCode: string, own: Set<Officer>): boolean {
    const waiting = base.filter((officer) => isFree(officer, creditCode));
    const reachedFrom = new Map<Officer, { from: Officer; employer: Set<Officer> } | null>();
    for (const officer of waiting) reachedFrom.set(officer, null);
    for (const from of waiting) {
      for (const [code, employer] of given) {
        if (!employer.has(from)) continue;
        for (const officer of base) {
          if (reachedFrom.has(officer) || !isFree(officer, code)) continue;
          reachedFrom.set(officer, { from, employer });
          if (officer.load < officer.capacity) {
            moveUp(officer, reachedFrom, own);
            return true;
          }
          waiting.push(officer);
        }
      }
    }
    return false;
  }

  const toIds = (officers: ReadonlySet<Officer>): string[] => Array.from(officers, ({ id }) => id).sort();

  return {
    assign(creditCode, mayRepair) {
      const own = new Set<Officer>();
      given.set(creditCode, own);
      while (own.size < settings.officersPerEmployer) {
        const next = queue.find((officer) => isFree(officer, creditCode));
        if (next !== undefined) give(next, own);
        else if (!mayRepair || !repair(creditCode, own)) {
          for (const officer of own) setLoad(officer, officer.load - 1);
          given.delete(creditCode);
          return null;
        }
      }
      return toIds(own);
    },
    release(creditCode) {
      for (const officer of given.get(creditCode) ?? []) setLoad(officer, officer.load - 1);
      given.delete(creditCode);
    },
    listOfficers: (creditCode) => toIds(given.get(creditCode) ?? new Set()),
  };

  function moveUp(
    last: Officer,
    reachedFrom: ReadonlyMap<Officer, { from: Officer; employer: Set<Officer> } | null>,
    own: Set<Officer>,
  ): void {
    setLoad(last, last.load + 1);
    let taken = last;
    for (let step = reachedFrom.get(taken); step; step = reachedFrom.get(taken)) {
      step.employer.delete(step.from);
      step.employer.add(taken);
      taken = step.from;
    }
    own.add(taken);
  }
}
