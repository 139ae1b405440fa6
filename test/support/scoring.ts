import type { AccountName } from './accounts.ts';
import { askOne, type TestApi } from './testApi.ts';

const refusal = `... on Refusal { code message source { instrument } } ... on InvalidInput { problems { path code } }`;
const mutation = (name: string, input: string, success: string, refusals = '') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${success} ${refusal} ${refusals} } }`;

const units =
  'unitId name kind points lines { itemId points cases { recordId employerId on note points isStruckOut } }';
const table = `period versions { number sha256 objectionId workbookUrl scores { ${units} } }
  objections { objectionId unitId recordId answer { upheld text } }`;
const scoreTable = `... on ScoreTable { ${table} }`;

export const scoringDocuments = {
  rules: '{ scoringRules(county: "433122") { number effectiveOn fullPoints items { itemId perCase cap } } }',
  members: '{ memberUnits(county: "433122") { unitId name isBureau } }',
  entries: '{ scoreEntries(period: "2026Q2") { entryId withdrawnBecause } }',
  tables: '{ scoreTables { nodes { period } } }',
  table: `{ scoreTable(period: "2026Q2") { ${table} } }`,
  trial: `{ trialScores(period: "2026Q2") { ${units} } }`,
  saveScoringRules: mutation('saveScoringRules', 'SaveScoringRulesInput', '... on ScoringRules { number }'),
  saveMemberUnits: mutation('saveMemberUnits', 'SaveMemberUnitsInput', '... on MemberUnits { units { unitId } }'),
  enterScore: mutation('enterScore', 'EnterScoreInput', '... on ScoreEntry { entryId }'),
  withdrawScore: mutation('withdrawScore', 'WithdrawScoreInput', '... on ScoreEntry { withdrawnBecause }'),
  fixScores: mutation('fixScores', 'FixScoresInput', scoreTable, '... on ScorePeriodNotOver { endsOn }'),
  objectToScore: mutation('objectToScore', 'ObjectToScoreInput', scoreTable),
  answerScoreObjection: mutation('answerScoreObjection', 'AnswerScoreObjectionInput', scoreTable),
} as const;

/** Asks as an account; what the document's only field answers. */
export function askScore(
  api: TestApi,
  as: AccountName,
  name: keyof typeof scoringDocuments,
  input: object = {},
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
): Promise<any> {
  return askOne(api, as, scoringDocuments[name], input);
}

/** A case that is entered by hand and breaks no rule in June 2026. */
export const anEntry = (change: object = {}) => ({
  ...{ unitId: 'czj', itemId: 'duties', on: '2026-05-12', reason: '经费未按期到位', evidence: '示例督办〔2026〕3号' },
  ...change,
});

/** An item that breaks no rule: returns of patrols that are late, five points each to ten. */
export const aScoringItem = (change: object = {}) => ({
  ...{ itemId: 'late', title: '按时报送', units: ['PATROL_BODY'], evidence: 'PATROL_RETURN_LATE', effect: 'DEDUCT' },
  ...{ perCase: 500, cap: 1000, source: { instrument: '示例府办发〔2026〕9号', clause: '附件', confidence: 'H' } },
  ...change,
});
