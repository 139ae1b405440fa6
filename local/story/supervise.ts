import { addDays } from '../../functions/rules/kernel/plainDate.ts';
import type { Body } from './patrolMonth.ts';
import { type Answer, act, ask, type Stage } from './stage.ts';

const countReturns = `query ($id: String!) { countReturns(campaignId: $id) { bodyId countReturn { state } } }`;
const dashboard = `query { dashboard { year figures { measure title value } } }`;
const records = `query ($figure: FigureInput!, $after: String) { figureRecords(figure: $figure, first: 100, after: $after) {
  nodes { id } pageInfo { hasNextPage endCursor } } }`;

/** 摸清底数: each body's count is drawn from the ledger, signed by it, accepted and summed by the bureau. */
export async function count(stage: Stage, campaignId: string, bodies: readonly Body[]): Promise<void> {
  const today = await stage.today();
  const source = { instrument: '示例卫发〔2026〕2号', clause: '一', confidence: 'H' };
  const stages = [
    { stageId: 'count', name: '摸清底数', from: today, to: addDays(today, 30), source },
    { stageId: 'work', name: '实施', from: addDays(today, 31), to: addDays(today, 200), source },
  ];
  const due = { deadlineId: 'count', kind: 'COUNT', name: '摸清底数', responsible: '各乡镇、园区' };
  const deadlines = [{ ...due, from: today, on: addDays(today, 30), source }];
  const name = `示例专项行动（${today.slice(0, 4)}年）`;
  await act(stage, 'bureau', '确定专项行动的阶段和期限', 'saveCampaign', { campaignId, name, stages, deadlines });
  for (const { account, id: bodyId } of bodies) {
    const { list } = await act(stage, account, '从台账生成底数报表', 'drawCountReturn', { campaignId, bodyId });
    const signed = { campaignId, bodyId, sha256: list.sha256, differences: [] };
    await act(stage, account, '核对无误，确认底数报表', 'signCountReturn', signed);
    await act(stage, 'bureau', '审核通过', 'acceptCountReturn', { campaignId, bodyId });
  }
  const standings = await ask(stage, 'bureau', countReturns, { id: campaignId });
  const missing = standings.countReturns.filter(({ countReturn }: Answer) => countReturn?.state !== 'ACCEPTED').length;
  const incompleteBecause = missing > 0 ? `示例：${missing} 个巡查单位尚未报送，先行汇总` : null;
  await act(stage, 'bureau', '汇总全县底数，报领导小组', 'reportCount', { campaignId, incompleteBecause });
}

/** A circular to a body with a term to put things right. */
export async function criticise(stage: Stage, body: Body, number: string): Promise<void> {
  const { circularId } = await act(stage, 'bureau', '起草通报', 'draftCircular', {
    kind: 'CRITICISM',
    title: '关于巡查月报报送情况的通报',
    text: '示例：部分巡查单位未按期报送月报，请于限期内整改并报告。',
    recipientIds: [body.id],
    correctionWorkingDays: 10,
    isPublic: true,
  });
  await act(stage, 'bureau', '印发通报，限期整改', 'issueCircular', { circularId, number });
}

/** Every figure of the dashboard is as many records as stand behind it. */
export async function readFigures(stage: Stage): Promise<void> {
  await stage.tell('leader', '看统计，并逐项打开数字背后的记录核对', async () => {
    const { dashboard: shown } = await ask(stage, 'leader', dashboard);
    const compared: { title: string; value: number; records: number }[] = [];
    for (const { measure, title, value } of shown.figures) {
      if (!['EMPLOYERS', 'DECLARED', 'ASSESSED', 'FILED'].includes(measure)) continue;
      compared.push({ title, value, records: await countRecords(stage, measure, shown.year) });
    }
    return compared;
  });
}

async function countRecords(stage: Stage, measure: string, year: number): Promise<number> {
  let total = 0;
  let after: string | null = null;
  do {
    const { figureRecords }: Answer = await ask(stage, 'leader', records, { figure: { measure, year }, after });
    total += figureRecords.nodes.length;
    after = figureRecords.pageInfo.hasNextPage ? figureRecords.pageInfo.endCursor : null;
  } while (after !== null);
  return total;
}
