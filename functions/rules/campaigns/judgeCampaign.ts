import { findTextProblems, problem } from '../enforcement/findingLimits.ts';
import { findPlainDateIn } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { CampaignDeadline, CampaignPlan, CampaignStage } from './campaign.ts';

/** Bounds of a campaign, both included: a version is one small item. */
const campaignLimits = { stages: 20, deadlines: 40, name: 100, responsible: 100, source: 200 } as const;

const idPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

/**
 * Names every fault of a campaign: an id that is none or stands twice, an empty or too long text, a window that ends
 * before it begins (one day is a window), stages that are not in order of their beginnings, a part outside its stage or
 * of a part, more than one deadline of the count, too many of either. Stages may overlap: those of the pilot do.
 * @source R37、R67、R96、R124
 */
export function judgeCampaign(plan: CampaignPlan): readonly InputProblem[] {
  const { campaignId, name, stages, deadlines } = plan;
  return [
    ...judgeId('campaignId', campaignId),
    ...findTextProblems('name', name, campaignLimits.name),
    ...judgeSizes(plan),
    ...judgeUnique(
      'stages',
      'stageId',
      stages.map(({ stageId }) => stageId),
    ),
    ...judgeUnique(
      'deadlines',
      'deadlineId',
      deadlines.map(({ deadlineId }) => deadlineId),
    ),
    ...stages.flatMap((stage, at) => judgeStage(stage, `stages[${at}]`, stages)),
    ...judgeOrder(stages),
    ...deadlines.flatMap((deadline, at) => judgeDeadline(deadline, `deadlines[${at}]`)),
    ...(deadlines.filter(({ kind }) => kind === 'COUNT').length > 1
      ? [problem('deadlines', 'COUNT_TWICE', '一次行动只能有一个摸清底数的上报期限。')]
      : []),
  ];
}

function judgeId(path: string, id: string): readonly InputProblem[] {
  if (idPattern.test(id)) return [];
  return [problem(path, 'ID_INVALID', '编号应为 1–40 个小写字母、数字或连字符，以字母或数字开头。')];
}

function judgeSizes({ stages, deadlines }: CampaignPlan): readonly InputProblem[] {
  if (stages.length >= 1 && stages.length <= campaignLimits.stages && deadlines.length <= campaignLimits.deadlines)
    return [];
  const message = `一次行动应有 1–${campaignLimits.stages} 个阶段、不超过 ${campaignLimits.deadlines} 个期限。`;
  return [problem('stages', 'TOO_FEW_OR_MANY', message)];
}

function judgeUnique(path: string, field: string, ids: readonly string[]): readonly InputProblem[] {
  return ids.flatMap((id, at) => [
    ...judgeId(`${path}[${at}].${field}`, id),
    ...(ids.indexOf(id) === at ? [] : [problem(`${path}[${at}].${field}`, 'ID_TWICE', `编号“${id}”重复。`)]),
  ]);
}

function judgeWindow(path: string, from: string | null, to: string): readonly InputProblem[] {
  if ((from !== null && findPlainDateIn(from) === null) || findPlainDateIn(to) === null)
    return [problem(path, 'NOT_A_DAY', '日期应为实有的年月日，如 2026-03-02。')];
  return from !== null && from > to ? [problem(path, 'WINDOW_EMPTY', `止日 ${to} 早于起日 ${from}。`)] : [];
}

function judgeSource(path: string, { source }: Pick<CampaignStage, 'source'>): readonly InputProblem[] {
  return [
    ...findTextProblems(`${path}.source.instrument`, source.instrument, campaignLimits.source),
    ...findTextProblems(`${path}.source.clause`, source.clause, campaignLimits.source),
  ];
}

function judgeStage(stage: CampaignStage, path: string, stages: readonly CampaignStage[]): readonly InputProblem[] {
  return [
    ...findTextProblems(`${path}.name`, stage.name, campaignLimits.name),
    ...judgeWindow(path, stage.from, stage.to),
    ...judgeSource(path, stage),
    ...judgePart(stage, path, stages),
  ];
}

function judgePart(stage: CampaignStage, path: string, stages: readonly CampaignStage[]): readonly InputProblem[] {
  if (stage.partOf === null) return [];
  const whole = stages.find(({ stageId }) => stageId === stage.partOf);
  if (whole === undefined || whole.partOf !== null)
    return [problem(`${path}.partOf`, 'NO_SUCH_STAGE', `没有编号为“${stage.partOf}”的阶段。`)];
  const isWithin = (whole.from === null || (stage.from !== null && whole.from <= stage.from)) && stage.to <= whole.to;
  return isWithin ? [] : [problem(path, 'OUTSIDE_ITS_STAGE', `“${stage.name}”的起止超出所属阶段“${whole.name}”。`)];
}

/** Parts of a stage are in order among themselves, since each stands within its own. */
function judgeOrder(stages: readonly CampaignStage[]): readonly InputProblem[] {
  return stages.flatMap((stage, at) => {
    const before = stages.slice(0, at).findLast(({ partOf }) => partOf === stage.partOf);
    if (before === undefined || (stage.from !== null && (before.from === null || before.from <= stage.from))) return [];
    return [problem(`stages[${at}].from`, 'NOT_IN_ORDER', `“${stage.name}”的起日早于前一阶段“${before.name}”。`)];
  });
}

function judgeDeadline(deadline: CampaignDeadline, path: string): readonly InputProblem[] {
  return [
    ...findTextProblems(`${path}.name`, deadline.name, campaignLimits.name),
    ...findTextProblems(`${path}.responsible`, deadline.responsible, campaignLimits.responsible),
    ...judgeWindow(path, deadline.from, deadline.on),
    ...judgeSource(path, deadline),
  ];
}
