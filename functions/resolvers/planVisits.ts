import type {
  MutationResolvers,
  PlanNoticeResolvers,
  QueryResolvers,
  ScheduleBlockResolvers,
  VisitsScheduledResolvers,
} from '../generated/resolverTypes.ts';
import { scheduleVisits } from '../operations/inspections/visits/scheduleVisits.ts';
import { downloadPlanWorkbook, findPlanNotice } from '../operations/inspections/visits/writePlanDocuments.ts';
import type { PlanNotice as PlanNoticeModel } from '../rules/inspections/composePlanNotice.ts';
import { scheduleRules } from '../rules/inspections/scheduleRules.ts';
import type { Block } from '../rules/reports/reportDocument.ts';
import { toAnswer } from './answers.ts';
import { fromPlanId, toPlanId } from './ids.ts';

export const planVisitQueries = {
  planWorkbook: (_, { planId }, context) => downloadPlanWorkbook(context, fromPlanId(planId)),
  planNotice: (_, { planId }, context) => findPlanNotice(context, fromPlanId(planId)),
} satisfies QueryResolvers;

export const planVisitMutations = {
  scheduleVisits: async (_, { input: { planId, idempotencyKey } }, context) =>
    toAnswer('VisitsScheduled', await scheduleVisits(context, { idempotencyKey, plan: fromPlanId(planId) })),
} satisfies MutationResolvers;

export const VisitsScheduled = { planId: toPlanId } satisfies VisitsScheduledResolvers;

export const ScheduleBlock = {
  label: ({ rule }) => scheduleRules[rule].label,
  advice: ({ rule }) => scheduleRules[rule].advice,
} satisfies ScheduleBlockResolvers;

function toLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}：${value}`);
    case 'numbered':
      return block.items;
    case 'signature':
      return block.lines;
    case 'table':
    case 'qrCode':
      return [];
  }
}

const blocksOf = ({ sections }: PlanNoticeModel): readonly Block[] => sections.flatMap(({ blocks }) => blocks);
const tableOf = (notice: PlanNoticeModel) => blocksOf(notice).find((block) => block.kind === 'table');

export const PlanNotice = {
  lines: (notice) => blocksOf(notice).flatMap(toLines),
  columns: (notice) => tableOf(notice)?.columns.map(({ title }) => title) ?? [],
  rows: (notice) => tableOf(notice)?.rows ?? [],
} satisfies PlanNoticeResolvers;
