import type { PlainDate } from '../../rules/kernel/plainDate.ts';
import { findReturnDueOn } from '../../rules/patrols/judgeOpening.ts';
import type { PatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import type { PatrolRound } from '../../rules/patrols/patrolRound.ts';
import { type RoundFigures, tallyRound } from '../../rules/patrols/tallyRound.ts';
import type { RecordSummary } from '../../storage/stores.ts';
import type { Context } from '../context.ts';

/** A round as it stands today. */
export type RoundView = PatrolRound & { readonly dueOn: PlainDate; readonly figures: RoundFigures };

/** The last day for a month's records and returns, by the county's setting and the notices that are loaded. */
export async function readReturnDueOn(context: Context, county: string, month: PatrolMonth): Promise<PlainDate> {
  const [settings, notices] = await Promise.all([context.counties.find(county), context.notices.read(county)]);
  return findReturnDueOn(month, { patrolRollsOver: settings?.patrolRollsOver ?? false, notices });
}

export async function toRoundView(
  context: Context,
  round: PatrolRound,
  summaries: readonly Pick<RecordSummary, 'summary'>[],
): Promise<RoundView> {
  const { today } = context;
  const dueOn = await readReturnDueOn(context, round.county, round.month);
  const said = summaries.map(({ summary }) => summary);
  return { ...round, dueOn, figures: tallyRound(round.expected.count, said, { dueOn, today }) };
}
