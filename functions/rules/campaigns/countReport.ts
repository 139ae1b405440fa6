import type { County } from '../employers/counties.ts';
import type { Actor } from '../kernel/auditChain.ts';
import type { Instant } from '../kernel/plainDate.ts';
import { type CountFigures, sumFigures } from './countFigures.ts';
import type { CountReturn, KeptFile } from './countReturn.ts';

/** A body's row in the county's count. Figures of a return that is not accepted are null: they are not summed. */
export type CountRow = {
  readonly bodyId: string;
  readonly name: string;
  readonly figures: CountFigures | null;
  readonly daysLate: number;
  readonly lateBecause: string | null;
  /** How many differences from the ledger the body has named. */
  readonly differences: number;
  /** SHA-256 of the list that the figures are of. */
  readonly sha256: string | null;
};

/** What the bureau reports to the leading group (上报县试点工作领导小组); never changed, a later one stands beside it. */
export type CountReport = {
  readonly county: string;
  readonly campaignId: string;
  /** 1 for the campaign's first. */
  readonly number: number;
  readonly reportedAt: Instant;
  readonly reportedBy: Actor;
  readonly figures: CountFigures;
  readonly rows: readonly CountRow[];
  /** Why it was reported without some bodies; null where none is missing. */
  readonly incompleteBecause: string | null;
  readonly document: KeptFile;
};

/** A row for every body of the county, in its order, those without an accepted return included. @source R48 */
export function toCountRows(county: Pick<County, 'bodies'>, returns: readonly CountReturn[]): readonly CountRow[] {
  return county.bodies.map(({ id, name }) => {
    const own = returns.find(({ bodyId, state }) => bodyId === id && state === 'ACCEPTED');
    return {
      bodyId: id,
      name,
      figures: own?.figures ?? null,
      daysLate: own?.signed?.daysLate ?? 0,
      lateBecause: own?.signed?.lateBecause ?? null,
      differences: own?.signed?.differences.length ?? 0,
      sha256: own?.list.sha256 ?? null,
    };
  });
}

/** The county's figures: the sum of the accepted returns. */
export function sumCountRows(rows: readonly CountRow[]): CountFigures {
  return sumFigures(rows.flatMap(({ figures }) => figures ?? []));
}
