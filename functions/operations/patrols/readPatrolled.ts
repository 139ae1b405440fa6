import type { PatrolBody } from '../../rules/employers/counties.ts';
import type { ListedEmployer } from '../../rules/employers/employerRecord.ts';
import { type ExpectedEmployer, isPatrolled } from '../../rules/patrols/expectedEmployer.ts';
import { judgePrimaryBody } from '../../rules/patrols/judgePrimaryBody.ts';
import type { Context } from '../context.ts';

/** Records of one read. */
const batchSize = 100;
/** Reads under way at once. */
const lanes = 4;
/** Employers of one page of the directory: a store call takes a megabyte of them in any case. */
const pageSize = 5_000;

/**
 * The employers of a county that are patrolled, by the body that patrols them. The directory says who there is, the
 * records as they are whether they have hazards and where they lie: one store call for each megabyte of the directory
 * and one for 100 employers.
 */
export async function readPatrolled(
  context: Context,
  county: string,
  bodies: readonly PatrolBody[],
): Promise<ReadonlyMap<string, readonly ExpectedEmployer[]>> {
  const refs = await listAll(context, county);
  const byBody = new Map<string, ExpectedEmployer[]>();
  let next = 0;
  const runLane = async (): Promise<void> => {
    while (next < refs.length) {
      const batch = refs.slice(next, next + batchSize);
      next += batch.length;
      for (const employer of await context.stores.findEmployers(batch)) {
        if (!isPatrolled(employer)) continue;
        const { creditCode, name, address } = employer;
        const { bodyId } = judgePrimaryBody(employer, bodies);
        const expected = byBody.get(bodyId) ?? [];
        expected.push({ creditCode, name, address });
        byBody.set(bodyId, expected);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return byBody;
}

async function listAll({ stores }: Context, county: string): Promise<readonly ListedEmployer[]> {
  const all: ListedEmployer[] = [];
  for (let after: string | null = null; ; ) {
    const page = await stores.listEmployers(county, {}, { first: pageSize, after });
    all.push(...page.items);
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNextPage || after === null) return all;
  }
}
