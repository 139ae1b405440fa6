import type { DecisionPlace } from '../rules/enforcement/decisionPlace.ts';
import type { FindingRecord } from '../rules/enforcement/findingRecord.ts';
import type { Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { findingWorklist, keys } from './keys.ts';

/** Stands after every day: a finding on which no clock runs. */
const never = '9999-12-31';

/** On the county's worklist by the clock that ends first; those that are done with by the day of their last step. */
export function toFindingItem(finding: FindingRecord): Item {
  const isOpen = finding.state !== 'CLOSED' || finding.nextDue !== null;
  const lastOn = finding.steps.at(-1)?.on ?? finding.foundOn;
  const worklist = {
    gsi2pk: findingWorklist(finding.county, isOpen),
    gsi2sk: `${isOpen ? (finding.nextDue?.endsOn ?? never) : lastOn}#${finding.findingId}`,
  };
  return encode('finding', { ...keys.finding(finding), ...worklist }, finding);
}

export function fromFindingItem(item: Item): FindingRecord {
  return decode<FindingRecord>('finding', item);
}

export function toDecisionPlaceItem(place: DecisionPlace): Item {
  return encode('decisionPlace', keys.decisionPlace(place), place);
}

export function fromDecisionPlaceItem(item: Item): DecisionPlace {
  return decode<DecisionPlace>('decisionPlace', item);
}
