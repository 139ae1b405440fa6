import { keyed } from './hashes.ts';
import type { RosterRow, VerifiedFile } from './verifiedFile.ts';

type Officer = { row: RosterRow; recused: Set<string>; load: number; turn: string; employers: Set<string> };

/** Section 4 of draw.md, by looking at every officer each time. */
export class OfficerBook {
  readonly #seed: Buffer;
  readonly #perEmployer: number;
  readonly #officers: Officer[];
  /** Employers that have officers, in the order of taking. */
  readonly #employers = new Map<string, Officer[]>();

  constructor({ seed, roster, settings }: VerifiedFile) {
    this.#seed = Buffer.from(seed, 'hex');
    this.#perEmployer = settings.officersPerEmployer;
    this.#officers = roster
      .filter(({ validFrom, validTo }) => validFrom <= settings.startsOn && settings.endsOn <= validTo)
      .map((row) => ({ row, recused: new Set(row.recused), load: 0, turn: '', employers: new Set<string>() }));
    for (const officer of this.#officers) this.#setLoad(officer, 0);
    // The base order: every later search for the least also meets equals in it, but ids decide there.
    this.#officers.sort((one, other) => (isBefore(one, other) ? -1 : 1));
  }

  /** The officers of an employer in ascending order, or null when not enough can be found. */
  take(code: string, mayRepair: boolean): string[] | null {
    const own: Officer[] = [];
    this.#employers.set(code, own);
    while (own.length < this.#perEmployer) {
      const next = this.#findNext(code);
      if (next) this.#add(code, next);
      else if (!mayRepair || !this.#repair(code)) return null;
    }
    return this.officersOf(code);
  }

  giveBack(code: string): void {
    for (const officer of this.#employers.get(code) ?? []) {
      officer.employers.delete(code);
      this.#setLoad(officer, officer.load - 1);
    }
    this.#employers.delete(code);
  }

  officersOf(code: string): string[] {
    return (this.#employers.get(code) ?? []).map(({ row }) => row.id).sort();
  }

  #setLoad(officer: Officer, load: number): void {
    officer.load = load;
    officer.turn = keyed(this.#seed, 'turn', `${officer.row.id}\n${load}`);
  }

  #isFree(officer: Officer, code: string): boolean {
    return !officer.recused.has(code) && !officer.employers.has(code);
  }

  #findNext(code: string): Officer | null {
    let best: Officer | null = null;
    for (const officer of this.#officers) {
      if (officer.load >= officer.row.capacity || (best && !isBefore(officer, best))) continue;
      if (this.#isFree(officer, code)) best = officer;
    }
    return best;
  }

  #add(code: string, officer: Officer): void {
    officer.employers.add(code);
    this.#employers.get(code)?.push(officer);
    this.#setLoad(officer, officer.load + 1);
  }

  #repair(code: string): boolean {
    const cameFrom = new Map<Officer, { officer: Officer; employer: string } | null>();
    const queue = this.#officers.filter((officer) => this.#isFree(officer, code));
    for (const officer of queue) cameFrom.set(officer, null);
    for (let at = 0; at < queue.length; at += 1) {
      const officer = queue[at] as Officer;
      for (const employer of this.#employers.keys()) {
        if (!officer.employers.has(employer)) continue;
        for (const reached of this.#officers) {
          if (cameFrom.has(reached) || !this.#isFree(reached, employer)) continue;
          cameFrom.set(reached, { officer, employer });
          if (reached.load >= reached.row.capacity) queue.push(reached);
          else {
            this.#walkBack(reached, cameFrom, code);
            return true;
          }
        }
      }
    }
    return false;
  }

  #walkBack(end: Officer, cameFrom: Map<Officer, { officer: Officer; employer: string } | null>, code: string): void {
    this.#setLoad(end, end.load + 1);
    let at = end;
    for (let step = cameFrom.get(at); step; step = cameFrom.get(at)) {
      const crew = this.#employers.get(step.employer) as Officer[];
      crew[crew.indexOf(step.officer)] = at;
      at.employers.add(step.employer);
      step.officer.employers.delete(step.employer);
      at = step.officer;
    }
    at.employers.add(code);
    this.#employers.get(code)?.push(at);
  }
}

function isBefore(one: Officer, other: Officer): boolean {
  if (one.load !== other.load) return one.load < other.load;
  if (one.turn !== other.turn) return one.turn < other.turn;
  return one.row.id < other.row.id;
}
