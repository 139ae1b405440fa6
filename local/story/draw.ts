import { toCommitment } from '../../functions/rules/inspections/contributeSeed.ts';
import {
  addDays,
  daysBetween,
  type PlainDate,
  plainDate,
  startOf,
  yearOf,
} from '../../functions/rules/kernel/plainDate.ts';
import { ClientFailure } from '../cli/client.ts';
import { describeDraw } from '../cli/verifyDraw.ts';
import { verifyDraw } from '../drawVerifier/verifyDraw.ts';
import { type Answer, act, ask, type Stage, sha256Of, waitUntil } from './stage.ts';

const officers = '{ officers(first: 100) { nodes { id name cardState retiredOn } } }';
const settings = '{ planSettings(county: "433122") { id effectiveOn } }';
const parties = [
  { account: 'bureau', name: '示例县卫生健康局', role: 'BUREAU' },
  { account: 'leader', name: '示例领导小组办公室', role: 'LEADER' },
] as const;

/** The ids of officers who may be sent; enters three where there are none. */
export async function findOfficers(stage: Stage): Promise<readonly string[]> {
  const known = await ask(stage, 'bureau', officers);
  const present = known.officers.nodes.filter(({ retiredOn }: Answer) => retiredOn === null);
  if (present.length >= 2) return present.map(({ id }: Answer) => id);
  const today = await stage.today();
  const added: string[] = [];
  for (const [index, name] of ['示例执法员甲', '示例执法员乙', '示例执法员丙'].entries()) {
    const { id } = await act(stage, 'bureau', `登记执法人员${name}`, 'saveOfficer', {
      name,
      unit: '示例县卫生计生综合监督执法局',
      cardNumber: `示例证${index + 1}`,
      cardValidFrom: addDays(today, -700),
      cardValidTo: addDays(today, 1100),
      visitsPerDay: 2,
      visitsPerMonth: 20,
      recusals: [],
      daysOff: [],
    });
    added.push(id);
  }
  return added;
}

/**
 * 双随机: a plan over the coming months is frozen, both parties commit and reveal, and what was drawn is computed again
 * from the published file alone. Answers the plan's id.
 */
export async function drawPlan(stage: Stage, title: string): Promise<string> {
  const { today, startsOn, endsOn } = await waitForPeriod(stage);
  const { planSettings } = await ask(stage, 'bureau', settings);
  if (planSettings.length === 0)
    await act(stage, 'bureau', '公布抽查比例和频次', 'savePlanSettings', { rules: aDecision(today) });
  const draft = await act(stage, 'bureau', '起草双随机抽查计划', 'draftPlan', {
    title,
    startsOn,
    endsOn,
    quietPeriods: [],
    parties: parties.map(({ name, role }) => ({ name, role })),
    revealBy: startOf(addDays(today, 3)),
  });
  const planId: string = draft.id;
  const { freeze } = await act(stage, 'bureau', '冻结名单、设置和名册，公布摘要', 'freezePlan', { planId });
  const nonces = parties.map(({ name }) => sha256Of(Buffer.from(`${stage.newKey()} ${name}`)));
  for (const [index, { account, name }] of parties.entries()) {
    const commitment = toCommitment(freeze.freezeHash, name, nonces[index] ?? '');
    await act(stage, account, '提交随机数的承诺', 'commitSeed', { planId, commitment });
  }
  let drawn: Answer;
  for (const [index, { account }] of parties.entries())
    drawn = await act(stage, account, '公开随机数', 'revealSeed', { planId, nonce: nonces[index] });
  await stage.tell(null, '下载抽查结果，用核验程序重新计算', async () => {
    const verdict = verifyDraw(await (await fetch(drawn.result.file.url)).text());
    if (!verdict.valid || verdict.lastHash !== drawn.result.lastHash) throw new ClientFailure(describeDraw(verdict));
    return { ...verdict, message: describeDraw(verdict) };
  });
  await act(stage, 'bureau', '为抽中单位安排检查日期和人员', 'scheduleVisits', { planId });
  return planId;
}

/** Frequencies count by calendar year, so that no plan reaches into the next; the last weeks of a year are too few. */
async function waitForPeriod(stage: Stage) {
  const newYear = plainDate(`${yearOf(await stage.today()) + 1}-01-01`);
  if (daysBetween(await stage.today(), newYear) < 21)
    await waitUntil(stage, newYear, '年末不足以安排检查，次年再订计划');
  const today = await stage.today();
  const yearEnd = plainDate(`${yearOf(today)}-12-31`);
  const hundredDaysOn = addDays(today, 100);
  return { today, startsOn: addDays(today, 4), endsOn: hundredDaysOn < yearEnd ? hundredDaysOn : yearEnd };
}

/** Invented; the county's own would name its document. */
function aDecision(effectiveOn: PlainDate) {
  return {
    effectiveOn,
    decision: '示例卫发〔2026〕1号',
    ratios: { JIA: 1000, YI: 2000, BING: 3000 },
    timesPerYear: { JIA: 1, YI: 1, BING: 1 },
    fullCoverage: [],
    yearlyCap: 2,
    spacingDays: 30,
    officersPerEmployer: 2,
  };
}
