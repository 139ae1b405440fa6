import { describe, expect, it } from 'vitest';
import { judgeCampaignOn } from '../../../functions/rules/campaigns/campaign.ts';
import { judgeCampaign } from '../../../functions/rules/campaigns/judgeCampaign.ts';
import { pilotCampaign } from '../../../functions/rules/campaigns/pilotCampaign.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const { stages, deadlines } = pilotCampaign;
const [start, carryOut, assess] = stages;
const [count] = deadlines;
if (!(start && carryOut && assess && count)) throw new Error('the pilot has its stages');

describe('the pilot', () => {
  it('breaks no rule', () => expect(judgeCampaign(pilotCampaign)).toEqual([]));

  it.each([
    ['2022-12-31', ['start'], 'count', 79],
    ['2023-03-19', ['start'], 'count', 1],
    ['2023-03-20', ['start'], 'count', 0],
    ['2023-03-21', ['start'], 'report-2023', 264],
    ['2023-03-31', ['start'], 'report-2023', 254],
    ['2023-04-01', ['carry-out', 'assess'], 'report-2023', 253],
    ['2023-07-31', ['carry-out', 'assess'], 'report-2023', 132],
    ['2023-08-01', ['carry-out', 'enforce'], 'report-2023', 131],
    ['2023-12-10', ['carry-out', 'enforce', 'sum-up'], 'report-2023', 0],
    ['2024-10-10', ['carry-out', 'enforce', 'sum-up'], 'report-final', 0],
    ['2024-10-11', ['carry-out', 'enforce', 'sum-up'], null, null],
    ['2024-11-01', ['sum-up'], null, null],
    ['2025-01-01', [], null, null],
  ])('stands on %s in %j; next is %s in %s days', (day, running, next, daysLeft) => {
    const standing = judgeCampaignOn(pilotCampaign, plainDate(day));
    expect(standing.running).toEqual(running);
    expect(standing.next.map((one) => [one.deadline.deadlineId, one.daysLeft])).toEqual(
      next === null ? [] : [[next, daysLeft]],
    );
  });
});

describe('a campaign', () => {
  const day = plainDate;
  it.each([
    ['campaignId', { campaignId: '2026#1' }, 'ID_INVALID'],
    ['name', { name: ' ' }, 'TEXT_INVALID'],
    ['stages', { stages: [] }, 'TOO_FEW_OR_MANY'],
    ['stages[0]', { stages: [{ ...carryOut, to: day('2023-03-31') }] }, 'WINDOW_EMPTY'],
    ['stages[1].from', { stages: [carryOut, { ...start, from: day('2023-03-01') }] }, 'NOT_IN_ORDER'],
    ['stages[1].from', { stages: [carryOut, start] }, 'NOT_IN_ORDER'],
    ['stages[1].stageId', { stages: [start, start] }, 'ID_TWICE'],
    ['stages[0].partOf', { stages: [assess] }, 'NO_SUCH_STAGE'],
    ['stages[1]', { stages: [carryOut, { ...assess, to: day('2024-11-01') }] }, 'OUTSIDE_ITS_STAGE'],
    ['stages[1]', { stages: [carryOut, { ...assess, from: null }] }, 'OUTSIDE_ITS_STAGE'],
    ['stages[0].source.clause', { stages: [{ ...start, source: { ...start.source, clause: '' } }] }, 'TEXT_INVALID'],
    ['deadlines[0]', { deadlines: [{ ...count, on: day('2023-03-10') }] }, 'WINDOW_EMPTY'],
    ['deadlines', { deadlines: [count, { ...count, deadlineId: 'again' }] }, 'COUNT_TWICE'],
    ['deadlines[0].responsible', { deadlines: [{ ...count, responsible: '' }] }, 'TEXT_INVALID'],
  ])('is refused at %s for %j', (path, change, code) => {
    const problems = judgeCampaign({ ...pilotCampaign, ...change });
    expect(problems).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('may have a stage of one day, and stages that begin on one day', () => {
    const oneDay = { ...start, from: day('2023-03-31') };
    expect(judgeCampaign({ ...pilotCampaign, stages: [oneDay, { ...oneDay, stageId: 'other' }] })).toEqual([]);
  });
});
