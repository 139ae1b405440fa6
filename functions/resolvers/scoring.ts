import { GraphQLError } from 'graphql';
import type {
  MutationResolvers,
  QueryResolvers,
  ScoredCaseResolvers,
  ScoreEntryResolvers,
  ScoreTableResolvers,
  ScoreVersionResolvers,
} from '../generated/resolverTypes.ts';
import { fixScores } from '../operations/scoring/fixScores.ts';
import {
  downloadScoreWorkbook,
  findScoreTable,
  listScoreTables,
  listUnitScores,
  selectObjections,
  trialScores,
} from '../operations/scoring/readScores.ts';
import { enterScore, listScoreEntries, withdrawScore } from '../operations/scoring/scoreEntries.ts';
import { answerScoreObjection, objectToScore } from '../operations/scoring/scoreObjections.ts';
import {
  listMemberUnits,
  listScoringRules,
  saveMemberUnits,
  saveScoringRules,
} from '../operations/scoring/scoringRules.ts';
import { maskTexts } from '../rules/reports/maskTexts.ts';
import { findScorePeriod, type ScorePeriod } from '../rules/scoring/scorePeriod.ts';
import type { ScoreTable as Table, ScoreVersion as Version } from '../rules/scoring/scoreTable.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { toEmployerId } from './ids.ts';

/** A version with the table that it is of. */
export type VersionOfTable = Version & { readonly table: Table };

/** @throws GraphQLError BAD_USER_INPUT */
function toPeriod(text: string): ScorePeriod {
  const period = findScorePeriod(text);
  if (period !== null) return period;
  const message = '考核期应为季度（如 2026Q1）或者年度（如 2026）';
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', path: 'period' } });
}

export const scoringQueries = {
  scoringRules: async (_, { county }, context) => maskTexts(await listScoringRules(context, county)),
  memberUnits: async (_, { county }, context) => maskTexts(await listMemberUnits(context, county)),
  scoreEntries: (_, { period }, context) => listScoreEntries(context, toPeriod(period)),
  scoreTables: async (_, page, context) => toConnection(await listScoreTables(context, toPageRequest(page))),
  scoreTable: (_, { period }, context) => findScoreTable(context, toPeriod(period)),
  trialScores: (_, { period }, context) => trialScores(context, toPeriod(period)),
} satisfies QueryResolvers;

export const scoringMutations = {
  saveScoringRules: async (_, { input }, context) => toAnswer('ScoringRules', await saveScoringRules(context, input)),
  saveMemberUnits: async (_, { input }, context) => toAnswer('MemberUnits', await saveMemberUnits(context, input)),
  enterScore: async (_, { input: { supervisionId = null, ...given } }, context) =>
    toAnswer('ScoreEntry', await enterScore(context, { ...given, supervisionId })),
  withdrawScore: async (_, { input }, context) => toAnswer('ScoreEntry', await withdrawScore(context, input)),
  fixScores: async (_, { input: { period, ...given } }, context) =>
    toAnswer('ScoreTable', await fixScores(context, { ...given, period: toPeriod(period) })),
  objectToScore: async (_, { input: { period, ...given } }, context) =>
    toAnswer('ScoreTable', await objectToScore(context, { ...given, period: toPeriod(period) })),
  answerScoreObjection: async (_, { input: { period, ...given } }, context) =>
    toAnswer('ScoreTable', await answerScoreObjection(context, { ...given, period: toPeriod(period) })),
} satisfies MutationResolvers;

export const ScoreEntry = {
  withdrawnBecause: ({ withdrawn }) => withdrawn?.reason ?? null,
} satisfies ScoreEntryResolvers;

/** Cases of an employer are named by its credit code, those of its patrols by month and credit code. */
export const ScoredCase = {
  employerId: ({ recordId }, _, { viewer }) => {
    const [, creditCode] = /^(?:\d{4}-\d{2} )?([0-9A-Z]{18})$/.exec(recordId) ?? [];
    return creditCode === undefined ? null : toEmployerId({ county: viewer.county ?? '', creditCode });
  },
} satisfies ScoredCaseResolvers;

export const ScoreTable = {
  versions: (table) => table.versions.map((version) => ({ ...version, table })),
  objections: (table, _, context) => selectObjections(context, table),
} satisfies ScoreTableResolvers;

export const ScoreVersion = {
  sha256: ({ file }) => file.sha256,
  scores: (version, _, context) => listUnitScores(context, version),
  workbookUrl: ({ table, ...version }, _, context) => downloadScoreWorkbook(context, table, version),
} satisfies ScoreVersionResolvers;
