import { composeFindingMessage } from '../../rules/enforcement/composeFindingMessage.ts';
import type { FindingAction } from '../../rules/enforcement/findingLifecycle.ts';
import type { FindingRecord } from '../../rules/enforcement/findingRecord.ts';
import type { Change, MessageWrites, Part, StoredEmployer } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';
import { tell, toOccasion } from '../inbox/tell.ts';

/**
 * A finding written below its employer. The employer's version is the condition: two decisions of one employer never
 * pass each other, so that neither can miss the fine or the violation that the other one is.
 */
export function changeFinding(
  context: Context,
  operation: string,
  employer: StoredEmployer,
  before: FindingRecord | null,
  after: FindingRecord,
  parts: readonly Part[] = [],
): Change {
  const part = { kind: 'finding' as const, value: after, whileIn: before && [before.state] };
  return changeAggregate(context, operation, 'employer', employer, employer, [part, ...parts]);
}

/** What employer and bureau are told of a step, in the same transaction. */
export function tellFinding(
  context: Context,
  employer: StoredEmployer,
  finding: FindingRecord,
  action: FindingAction,
): readonly MessageWrites[] {
  const happening = composeFindingMessage(toOccasion(context, employer), finding, action);
  return happening === null ? [] : [tell(happening, { ...employer, techServiceCode: null })];
}
