import type { PlainDate } from '../rules/kernel/plainDate.ts';
import type { MemberUnits } from '../rules/scoring/memberUnits.ts';
import type { ScoreEntry } from '../rules/scoring/scoreEntry.ts';
import type { ScorePeriod } from '../rules/scoring/scorePeriod.ts';
import type { ScoreTable } from '../rules/scoring/scoreTable.ts';
import type { ScoringRules } from '../rules/scoring/scoringRules.ts';
import type { DynamoTable } from './dynamo.ts';
import { readAll, readPage } from './pages.ts';
import { fromMemberUnitsItem, fromScoreEntryItem, fromScoreTableItem, fromScoringRulesItem } from './scoreItems.ts';
import { scoreKeys, scorePartition, scorePrefixes } from './scoreKeys.ts';
import type { Page, PageRequest, Versioned } from './stores.ts';

/** Scoring, read strongly: points rest on it. */
export type ScoreStores = {
  /** All versions, oldest first. */
  readonly listScoringRules: (county: string) => Promise<readonly Versioned<ScoringRules>[]>;
  readonly findMemberUnits: (county: string) => Promise<Versioned<MemberUnits> | null>;
  readonly findScoreEntry: (county: string, entryId: string) => Promise<Versioned<ScoreEntry> | null>;
  /** Of the days from … to, both included, by day; withdrawn ones too. */
  readonly listScoreEntries: (
    county: string,
    from: PlainDate,
    to: PlainDate,
  ) => Promise<readonly Versioned<ScoreEntry>[]>;
  readonly findScoreTable: (county: string, period: ScorePeriod) => Promise<Versioned<ScoreTable> | null>;
  /** Latest period first; a year's stands before its quarters. */
  readonly listScoreTables: (county: string, page: PageRequest) => Promise<Page<Versioned<ScoreTable>>>;
};

/** The stores' part for scoring. */
export function openScoreStores(table: DynamoTable): ScoreStores {
  return {
    async listScoringRules(county) {
      const items = await readAll(table, {
        consistent: true,
        partition: scorePartition(county),
        sortPrefix: scorePrefixes.rules,
      });
      return items.map(fromScoringRulesItem);
    },

    async findMemberUnits(county) {
      const item = await table.get(scoreKeys.memberUnits(county));
      return item && fromMemberUnitsItem(item);
    },

    async findScoreEntry(county, entryId) {
      const item = await table.get(scoreKeys.entry(county, entryId));
      return item && fromScoreEntryItem(item);
    },

    async listScoreEntries(county, from, to) {
      // A key goes on behind its day with `#`.
      const sortBetween = [`${scorePrefixes.entry}${from}`, `${scorePrefixes.entry}${to}$`] as const;
      return (await readAll(table, { consistent: true, partition: scorePartition(county), sortBetween })).map(
        fromScoreEntryItem,
      );
    },

    async findScoreTable(county, period) {
      const item = await table.get(scoreKeys.table(county, period));
      return item && fromScoreTableItem(item);
    },

    listScoreTables(county, page) {
      const request = { partition: scorePartition(county), sortPrefix: scorePrefixes.table, newestFirst: true };
      return readPage(table, request, page, fromScoreTableItem);
    },
  };
}
