import { beforeEach, describe, expect, it } from 'vitest';
import { type AccountName, ownBody } from '../../support/accounts.ts';
import { aCampaign, tellCampaign } from '../../support/campaigns.ts';
import { readInbox } from '../../support/inbox.ts';
import { askRound } from '../../support/patrolRounds.ts';
import { plantCodes } from '../../support/plans.ts';
import { anEntry, aScoringItem, askScore, scoringDocuments } from '../../support/scoring.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
const period = '2026Q2';

type Case = { recordId: string; employerId: string | null; points: number; note: string };
type Line = { itemId: string; points: number; cases: Case[] };
type Unit = { unitId: string; points: number; lines: Line[] };
const lineOf = (units: readonly Unit[], unitId: string, itemId: string) =>
  units.find((one) => one.unitId === unitId)?.lines.find((one) => one.itemId === itemId);

/** March's round is opened with two employers of a body, nobody is patrolled, and it is July. */
beforeEach(async () => {
  api = await testApi('2026-03-02');
  for (const [at, declared] of [true, false].entries()) {
    const input = anEmployer({ creditCode: plantCodes[at], name: `示例${at + 1}厂`, patrolBodyId: ownBody, declared });
    await api.ask('bureau', documents.saveEmployer, { input });
  }
  await askRound(api, 'bureau', 'open', { month: '2026-03' });
  api.setToday('2026-07-01');
});

describe('a score table', () => {
  it('traces each lost point to a record', async () => {
    const { versions } = await askScore(api, 'bureau', 'fixScores', { period });
    const { scores } = versions[0];
    expect(scores).toHaveLength(13 + 15);
    expect(lineOf(scores, ownBody, 'patrol-return-late')).toMatchObject({
      points: -20,
      cases: [{ recordId: '2026-03', employerId: null, points: -20, note: expect.stringContaining('应于 2026-04-05') }],
    });
    const named = ['patrol-record-missing', 'declared'].map((item) => lineOf(scores, ownBody, item)?.cases.at(-1));
    for (const one of named) {
      const { employer } = await api.ask('leader', 'query ($id: ID!) { employer(id: $id) { name } }', {
        id: one?.employerId,
      });
      expect(one?.note).toContain(employer.name);
    }
    expect(lineOf(scores, ownBody, 'patrol-record-missing')?.cases.map(({ recordId }) => recordId)).toEqual(
      [plantCodes[0], plantCodes[1]].map((code) => `2026-03 ${code}`).toSorted(),
    );
    expect(lineOf(scores, ownBody, 'declared')?.cases).toMatchObject([{ recordId: plantCodes[1], points: -10 }]);
    for (const { points, lines } of scores as Unit[])
      expect(lines.reduce((sum, line) => sum + line.points, 10_000)).toBe(points);
    expect(await askScore(api, 'leader', 'tables')).toMatchObject({ nodes: [{ period }] });
  });

  it('is tried at any time and fixed once, when the period is over', async () => {
    api.setToday('2026-06-30');
    expect(await askScore(api, 'bureau', 'fixScores', { period })).toMatchObject({
      code: 'SCORE_PERIOD_NOT_OVER',
      endsOn: '2026-06-30',
    });
    expect(lineOf(await askScore(api, 'bureau', 'trial'), ownBody, 'patrol-return-late')?.points).toBe(-20);
    expect(await askScore(api, 'bureau', 'table')).toBeNull();
    api.setToday('2026-07-01');
    await askScore(api, 'bureau', 'fixScores', { period });
    expect(await askScore(api, 'bureau', 'fixScores', { period })).toMatchObject({ code: 'SCORES_FIXED_ALREADY' });
    expect(await askScore(api, 'bureau', 'fixScores', { period: '2021' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of a year has what fell due in all its quarters, of a quarter its own', async () => {
    api.setToday('2026-07-31');
    await askRound(api, 'bureau', 'open', { month: '2026-07' });
    api.setToday('2027-01-01');
    const casesOf = async (of: string) => {
      const { versions } = await askScore(api, 'bureau', 'fixScores', { period: of });
      const line = lineOf(versions[0].scores, ownBody, 'patrol-return-late');
      return { points: line?.points, months: line?.cases.map(({ recordId }) => recordId) };
    };
    expect(await casesOf('2026Q2')).toEqual({ points: -20, months: ['2026-03'] });
    expect(await casesOf('2026Q3')).toEqual({ points: -20, months: ['2026-07'] });
    expect(await casesOf('2026')).toEqual({ points: -40, months: ['2026-03', '2026-07'] });
    const { nodes } = await askScore(api, 'leader', 'tables');
    expect(nodes.map((one: { period: string }) => one.period).toSorted()).toEqual(['2026', '2026Q2', '2026Q3']);
  });

  it('stays as it was fixed, whatever becomes of the records; a body sees its own', async () => {
    const fixed = await askScore(api, 'bureau', 'fixScores', { period });
    const input = anEmployer({ creditCode: plantCodes[1], name: '示例2厂', patrolBodyId: ownBody });
    await api.ask('bureau', documents.saveEmployer, { input });
    const seen = await askScore(api, 'patrolBody', 'table');
    expect(seen.versions[0].sha256).toBe(fixed.versions[0].sha256);
    expect(seen.versions[0].scores.map(({ unitId }: Unit) => unitId)).toEqual([ownBody]);
    expect(seen.versions[0].workbookUrl).toBeNull();
    expect(lineOf(seen.versions[0].scores, ownBody, 'declared')?.points).toBe(-10);
    expect(lineOf(await askScore(api, 'patrolBody', 'trial'), ownBody, 'declared')?.points).toBe(0);
    expect(fixed.versions[0].workbookUrl).toContain('scores-2026Q2-1.xlsx');
  });

  it('counts a count that is not signed, and one that is late', async () => {
    const story = tellCampaign(api);
    api.setToday('2026-06-01');
    const [count] = aCampaign().deadlines;
    await story.save({ deadlines: [{ ...count, on: '2026-06-20' }] });
    const { list } = await story.draw(ownBody);
    await story.sign(ownBody, list.sha256);
    api.setToday('2026-06-20');
    expect(lineOf(await askScore(api, 'bureau', 'trial'), '433122108', 'count-return-late')?.cases).toEqual([]);
    api.setToday('2026-07-01');
    const scores = await askScore(api, 'bureau', 'trial');
    expect(lineOf(scores, ownBody, 'count-return-late')?.points).toBe(0);
    expect(lineOf(scores, '433122108', 'count-return-late')).toMatchObject({
      points: -100,
      cases: [{ recordId: '2026-drive', note: expect.stringContaining('逾期 11 日') }],
    });
  });
});

describe('entries by hand', () => {
  it('count with their reason and proof until they are withdrawn', async () => {
    const { entryId } = await askScore(api, 'bureau', 'enterScore', anEntry());
    await askScore(api, 'bureau', 'enterScore', anEntry({ itemId: 'bonus', unitId: ownBody, reason: '州里推广' }));
    const scores = await askScore(api, 'bureau', 'trial');
    expect(lineOf(scores, 'czj', 'duties')).toMatchObject({
      points: -100,
      cases: [{ recordId: entryId, note: '经费未按期到位（依据：示例督办〔2026〕3号）' }],
    });
    expect(lineOf(scores, ownBody, 'bonus')?.points).toBe(100);
    expect(await askScore(api, 'bureau', 'withdrawScore', { entryId, reason: '' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    await askScore(api, 'bureau', 'withdrawScore', { entryId, reason: '登记有误' });
    expect(lineOf(await askScore(api, 'bureau', 'trial'), 'czj', 'duties')?.points).toBe(0);
    const again = await askScore(api, 'bureau', 'withdrawScore', { entryId, reason: '登记有误' });
    expect(again).toMatchObject({ code: 'SCORE_ENTRY_WITHDRAWN' });
    const unknown = { entryId: '2026-05-12#x', reason: '登记有误' };
    expect(await askScore(api, 'bureau', 'withdrawScore', unknown)).toMatchObject({ code: 'NOT_FOUND' });
    const entries = await askScore(api, 'bureau', 'entries');
    expect(entries.find((one: { entryId: string }) => one.entryId === entryId).withdrawnBecause).toBe('登记有误');
  });

  it.each([
    ['unitId', { unitId: 'none' }, 'NO_SUCH_UNIT'],
    ['itemId', { itemId: 'declared' }, 'NO_SUCH_ITEM'],
    ['on', { on: '2026-07-02' }, 'NOT_A_PAST_DAY'],
    ['evidence', { evidence: '' }, 'TEXT_INVALID'],
  ])('are refused for %s', async (path, change, code) => {
    const refused = await askScore(api, 'bureau', 'enterScore', anEntry(change));
    expect(refused.problems).toContainEqual({ path, code });
  });
});

describe('objections', () => {
  const said = { period, unitId: ownBody, itemId: 'patrol-return-late', recordId: '2026-03', text: '山洪断网' };
  const toldOf = async (as: AccountName): Promise<readonly string[]> => {
    const { nodes } = await readInbox(api, as, { first: 50 });
    const messages = nodes as { kind: string; title: string }[];
    return messages.filter(({ kind }) => kind === 'SCORES').map(({ title }) => title);
  };

  it('and what becomes of them are told, as are the scores: the body of its own, the county once', async () => {
    await askScore(api, 'bureau', 'fixScores', { period });
    const { objections } = await askScore(api, 'patrolBody', 'objectToScore', said);
    const answer = { period, objectionId: objections[0].objectionId, upheld: false, text: '不成立' };
    await askScore(api, 'bureau', 'answerScoreObjection', answer);
    const ofObjection = ['考核评分异议答复：武溪镇 2026Q2', '考核评分异议：武溪镇 2026Q2'];
    const sorted = (titles: readonly string[]) => titles.toSorted();
    expect(sorted(await toldOf('patrolBody'))).toEqual(sorted([...ofObjection, '考核评分：武溪镇 2026Q2']));
    expect(sorted(await toldOf('bureau'))).toEqual(sorted([...ofObjection, '考核评分已确定：2026Q2']));
    expect(await toldOf('otherPatrolBody')).toHaveLength(1);
  });

  it('that are upheld make a version of what was frozen, and the earlier one stays', async () => {
    await askScore(api, 'bureau', 'fixScores', { period });
    const { objections } = await askScore(api, 'patrolBody', 'objectToScore', said);
    expect(await askScore(api, 'patrolBody', 'objectToScore', said)).toMatchObject({
      problems: [{ code: 'OBJECTED_ALREADY' }],
    });
    const answer = { period, objectionId: objections[0].objectionId, upheld: true, text: '情况属实' };
    const corrected = await askScore(api, 'bureau', 'answerScoreObjection', answer);
    const [first, second] = corrected.versions;
    expect(lineOf(first.scores, ownBody, 'patrol-return-late')?.points).toBe(-20);
    expect(lineOf(second.scores, ownBody, 'patrol-return-late')).toMatchObject({
      points: 0,
      cases: [{ points: 0, isStruckOut: true }],
    });
    expect(second).toMatchObject({ number: 2, objectionId: objections[0].objectionId });
    expect(await askScore(api, 'bureau', 'answerScoreObjection', answer)).toMatchObject({ code: 'OBJECTION_ANSWERED' });
    expect(await askScore(api, 'patrolBody', 'objectToScore', said)).toMatchObject({
      problems: [{ code: 'NO_SUCH_CASE' }],
    });
  });

  it('that are not upheld change no score', async () => {
    await askScore(api, 'bureau', 'fixScores', { period });
    const { objections } = await askScore(api, 'bureau', 'objectToScore', said);
    const answer = { period, objectionId: objections[0].objectionId, upheld: false, text: '查无此事' };
    expect(await askScore(api, 'bureau', 'answerScoreObjection', { ...answer, text: '' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    const answered = await askScore(api, 'bureau', 'answerScoreObjection', answer);
    expect(answered.versions).toHaveLength(1);
    expect(answered.objections).toMatchObject([{ answer: { upheld: false, text: '查无此事' } }]);
  });

  it('are refused where there is no table, no objection, or it is another body’s score', async () => {
    expect(await askScore(api, 'patrolBody', 'objectToScore', said)).toMatchObject({ code: 'NOT_FOUND' });
    const answer = { period, objectionId: 'none', upheld: true, text: '情况属实' };
    expect(await askScore(api, 'bureau', 'answerScoreObjection', answer)).toMatchObject({ code: 'NOT_FOUND' });
    const input = { idempotencyKey: newKey(), ...said };
    const { errors } = await api.send('otherPatrolBody', scoringDocuments.objectToScore, { input });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('a county’s own', () => {
  const item = aScoringItem();
  const rules = { effectiveOn: '2026-07-02', fullPoints: 10_000, items: [item] };

  it('rules count for periods that begin after them', async () => {
    expect(await askScore(api, 'bureau', 'saveScoringRules', { ...rules, effectiveOn: '2026-07-01' })).toMatchObject({
      problems: [{ path: 'effectiveOn', code: 'NOT_IN_FUTURE' }],
    });
    expect(await askScore(api, 'bureau', 'saveScoringRules', rules)).toMatchObject({ number: 1 });
    expect(lineOf(await askScore(api, 'bureau', 'trial'), ownBody, 'patrol-return-late')?.points).toBe(-20);
    const { scoringRules } = await api.ask(null, scoringDocuments.rules);
    expect(scoringRules.map(({ number }: { number: number }) => number)).toEqual([0, 1]);
  });

  it('member units take the place of those of the pilot', async () => {
    const { memberUnits } = await api.ask(null, scoringDocuments.members);
    expect(memberUnits).toHaveLength(15);
    const unit = { unitId: 'wjj', name: '示例卫生健康局', duties: '示例', isBureau: true };
    expect(await askScore(api, 'bureau', 'saveMemberUnits', { units: [] })).toMatchObject({ code: 'INVALID_INPUT' });
    await askScore(api, 'bureau', 'saveMemberUnits', { units: [unit] });
    const saved = await api.ask(null, scoringDocuments.members);
    expect(saved.memberUnits).toEqual([{ unitId: 'wjj', name: '示例卫生健康局', isBureau: true }]);
    expect(await askScore(api, 'bureau', 'trial')).toHaveLength(13 + 1);
  });

  it('scores are asked for by a quarter or a year', async () => {
    const { errors } = await api.send('bureau', '{ trialScores(period: "2026Q5") { unitId } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
