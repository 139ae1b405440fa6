import { keyedBy } from './hashes.ts';
import type { RosterRow, VerifiedFile } from './verifiedFile.ts';

type Officer = { row: RosterRow; recused: Set<string>; load: number; turn: string; employers: Set<string> };

/** Section 4 of draw.md. Officers of equal load lie in one heap, which is sorted when it is looked into. */
export class OfficerBook {
  readonly #turnOf: (text: string) => string;
  readonly #perEmployer: number;
  /** In base order. */
  readonly #officers: Officer[];
  /** By load; those whose capacity is reached lie here too. */
  readonly #heaps: { officers: Officer[]; isSorted: boolean }[] = [];
  /** Employers that have officers, in the order of taking. */
  readonly #employers = new Map<string, Officer[]>();

  constructor({ seed, roster, settings }: VerifiedFile) {
    this.#turnOf = keyedBy(Buffer.from(seed, 'hex'), 'turn');
    this.#perEmployer = settings.officersPerEmployer;
    this.#officers = roster
      .filter(({ validFrom, validTo }) => validFrom <= settings.startsOn && settings.endsOn <= validTo)
      .map((row) => ({ row, recused: new Set(row.recused), load: 0, turn: '', employers: new Set<string>() }));
    for (const officer of this.#officers) this.#lay(officer, 0);
    this.#officers.sort(compareTurns);
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
    const heap = this.#heaps[officer.load]?.officers ?? [];
    heap.splice(heap.indexOf(officer), 1);
    this.#lay(officer, load);
  }

  #lay(officer: Officer, load: number): void {
    officer.load = load;
    officer.turn = this.#turnOf(`${officer.row.id}\n${load}`);
    while (this.#heaps.length <= load) this.#heaps.push({ officers: [], isSorted: true });
    const heap = this.#heaps[load];
    if (heap === undefined) return;
    heap.officers.push(officer);
    heap.isSorted = false;
  }

  #isFree(officer: Officer, code: string): boolean {
    return !officer.recused.has(code) && !officer.employers.has(code);
  }

  #findNext(code: string): Officer | null {
    for (const heap of this.#heaps) {
      if (!heap.isSorted) heap.officers.sort(compareTurns);
      heap.isSorted = true;
      const next = heap.officers.find((officer) => officer.load < officer.row.capacity && this.#isFree(officer, code));
      if (next) return next;
    }
    return null;
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

function compareTurns(one: Officer, other: Officer): number {
  if (one.turn !== other.turn) return one.turn < other.turn ? -1 : 1;
  return one.row.id < other.row.id ? -1 : 1;
}
