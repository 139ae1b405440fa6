import type { MemberUnits } from '../rules/scoring/memberUnits.ts';
import type { ScoreEntry } from '../rules/scoring/scoreEntry.ts';
import type { ScoreTable } from '../rules/scoring/scoreTable.ts';
import type { ScoringRules } from '../rules/scoring/scoringRules.ts';
import type { Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { scoreKeys } from './scoreKeys.ts';
import type { Versioned } from './stores.ts';

export function toScoringRulesItem(rules: Versioned<ScoringRules>): Item {
  return encode('scoringRules', scoreKeys.rules(rules.county, String(rules.number).padStart(4, '0')), rules);
}

export function fromScoringRulesItem(item: Item): Versioned<ScoringRules> {
  return decode<Versioned<ScoringRules>>('scoringRules', item);
}

export function toMemberUnitsItem(units: Versioned<MemberUnits>): Item {
  return encode('memberUnits', scoreKeys.memberUnits(units.county), units);
}

export function fromMemberUnitsItem(item: Item): Versioned<MemberUnits> {
  return decode<Versioned<MemberUnits>>('memberUnits', item);
}

export function toScoreEntryItem(entry: Versioned<ScoreEntry>): Item {
  return encode('scoreEntry', scoreKeys.entry(entry.county, entry.entryId), entry);
}

export function fromScoreEntryItem(item: Item): Versioned<ScoreEntry> {
  // What was written before this came does not say.
  return Object.assign({ supervision: null }, decode<Versioned<ScoreEntry>>('scoreEntry', item));
}

export function toScoreTableItem(table: Versioned<ScoreTable>): Item {
  return encode('scoreTable', scoreKeys.table(table.county, table.period), table);
}

export function fromScoreTableItem(item: Item): Versioned<ScoreTable> {
  return decode<Versioned<ScoreTable>>('scoreTable', item);
}
