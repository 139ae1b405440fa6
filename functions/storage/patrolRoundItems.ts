import type { ExpectedEmployer } from '../rules/patrols/expectedEmployer.ts';
import type { PatrolMonth } from '../rules/patrols/patrolMonth.ts';
import { type PatrolRound, toRoundId, type UnfinishedList } from '../rules/patrols/patrolRound.ts';
import type { PatrolSummary } from '../rules/patrols/patrolSummary.ts';
import type { RoundGate } from '../rules/patrols/roundGate.ts';
import type { Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { bodySummaryPartition, monthSummaryPartition, roundKeys, roundListPartition } from './patrolRoundKeys.ts';
import type { ExpectedPart, RecordSummary } from './patrolRoundStores.ts';
import type { Versioned } from './stores.ts';

export function toPatrolRoundItem(round: Versioned<PatrolRound>): Item {
  const listed = { gsi2pk: roundListPartition(round.county), gsi2sk: toRoundId(round) };
  return encode('patrolRound', { ...roundKeys.round(round), ...listed }, round);
}

export function fromPatrolRoundItem(item: Item): Versioned<PatrolRound> {
  return decode<Versioned<PatrolRound>>('patrolRound', item);
}

/** As text of tuples: 500 employers are a third of what they are as attributes. */
export function toExpectedItem({ employers, ...part }: ExpectedPart): Item {
  const packed = JSON.stringify(employers.map(({ creditCode, name, address }) => [creditCode, name, address]));
  return encode('expectedPart', roundKeys.expectedPart(part, part.number), { ...part, packed });
}

export function fromExpectedItem(item: Item): readonly ExpectedEmployer[] {
  const { packed } = decode<{ readonly packed: string }>('expectedPart', item);
  const rows = JSON.parse(packed) as readonly (readonly [string, string, string | null])[];
  return rows.map(([creditCode, name, address]) => ({ creditCode, name, address }));
}

export function toGateItem(gate: RoundGate): Item {
  return encode('roundGate', roundKeys.gate(gate, gate.gate), gate);
}

export function toUnfinishedItem({ reasons, ...list }: UnfinishedList): Item {
  const packed = JSON.stringify(reasons);
  return encode('unfinishedList', roundKeys.unfinishedList(list, list.number), { ...list, packed });
}

export function fromUnfinishedItem(item: Item): UnfinishedList {
  const { packed, ...list } = decode<Omit<UnfinishedList, 'reasons'> & { readonly packed: string }>(
    'unfinishedList',
    item,
  );
  return { ...list, reasons: JSON.parse(packed) as UnfinishedList['reasons'] };
}

/** In the list of its month and in that of its body, which carries what it says. */
export function toPatrolSummaryItem({ county, month, bodyId, creditCode, summary }: RecordSummary): Item {
  const listed = {
    gsi1pk: bodySummaryPartition(county, bodyId),
    gsi1sk: `${month}#${creditCode}`,
    gsi2pk: monthSummaryPartition(county, month),
    gsi2sk: `${bodyId}#${creditCode}`,
  };
  const keysOfItem = { ...roundKeys.summary({ county, month, bodyId }, creditCode), ...listed };
  return encode('patrolSummary', keysOfItem, { county, month, bodyId, creditCode, summary });
}

/** The body's list does not carry the month beside the key. */
export function fromPatrolSummaryItem(item: Item): RecordSummary {
  const { month = String(item['gsi1sk']).split('#')[0], ...rest } = decode<
    Omit<RecordSummary, 'month' | 'summary'> & { readonly month?: string; readonly summary: PatrolSummary }
  >('patrolSummary', item);
  return { ...rest, month: month as PatrolMonth };
}
