import type { Occasion } from '../../../rules/inbox/composeHappenings.ts';
import { composeVisitChanged } from '../../../rules/inbox/composeVisitHappenings.ts';
import type { Happening } from '../../../rules/inbox/message.ts';
import { judgeVisitDay, type ScheduleFacts } from '../../../rules/inspections/judgeVisitDay.ts';
import { judgeNoticeDay } from '../../../rules/inspections/judgeVisitStep.ts';
import {
  isReason,
  cancelVisit as judgeCancelling,
  rescheduleVisit as judgeMoving,
} from '../../../rules/inspections/rescheduleVisit.ts';
import { toScheduleMessage } from '../../../rules/inspections/scheduleRefusals.ts';
import { type SiteVisit, toVisitOfficer } from '../../../rules/inspections/siteVisit.ts';
import type { PlainDate } from '../../../rules/kernel/plainDate.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { type CompletedStep, refuseInput, takeVisitStep, type VisitStepInput } from './takeVisitStep.ts';
import { readVisitWorld } from './visitWorld.ts';

export type RescheduleVisitInput = VisitStepInput & {
  readonly on: PlainDate;
  readonly reason: string;
  readonly restDayReason: string | null;
};

/** Before its notice the employer knows of no visit that could change. */
function tellIfNotified(occasion: Occasion, visit: SiteVisit): Happening | null {
  return visit.notice === null ? null : composeVisitChanged(occasion, visit);
}

/** The world of a day with the plan's period and days without visits, where the visit belongs to a plan. */
async function readWorldOf(context: Context, visit: SiteVisit, on: PlainDate): Promise<ScheduleFacts> {
  const world = await readVisitWorld(context, visit.county, on, visit.spacingDays);
  const plan =
    visit.planId === null
      ? null
      : await context.visitSource.findDrawnPlan(context, { county: visit.county, planId: visit.planId });
  if (plan === null) return world;
  const { startsOn, endsOn, quietPeriods } = plan;
  return { ...world, settings: { startsOn, endsOn, quietPeriods, kept: [] } };
}

/**
 * Moves a visit to another day for a stated reason; every hard rule of the schedule holds there. An employer that has
 * its notice is told anew in time, as for a first notice. Permission `rescheduleVisit`. Refusals: VISIT_DAY_BLOCKED,
 * NOTICE_NOT_IN_TIME, WRONG_VISIT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source scheduleRules, visitCauses
 */
export async function rescheduleVisit(
  context: Context,
  input: RescheduleVisitInput,
): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'rescheduleVisit',
    permission: 'rescheduleVisit',
    action: 'RESCHEDULE',
    tell: tellIfNotified,
    complete: async (visit) => {
      const { on, reason, restDayReason } = input;
      const { today, now } = context;
      const world = await readWorldOf(context, visit, on);
      const moved = judgeMoving(visit, { on, reason, restDayReason, today, at: now }, world);
      if (!moved.ok) {
        if (moved.refusal.code === 'VISIT_DAY_BLOCKED') return refused<Refusal>(moved.refusal);
        return refuseInput(
          moved.refusal.code === 'REASON_MISSING' ? 'reason' : 'on',
          moved.refusal.code,
          toScheduleMessage(moved.refusal),
        );
      }
      if (visit.notice !== null) {
        const untimely = judgeNoticeDay(visit, on, { today, notices: world.calendar.notices });
        if (untimely !== null) return refused(untimely);
      }
      return accepted({ visit: moved.value });
    },
  });
}

/** Cancels a coming visit for a stated reason; it stays on file. Permission `rescheduleVisit`. Refusals as above. */
export async function cancelVisit(
  context: Context,
  input: VisitStepInput & { readonly reason: string },
): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'cancelVisit',
    permission: 'rescheduleVisit',
    action: 'CANCEL',
    tell: tellIfNotified,
    complete: async (visit) => {
      const cancelled = judgeCancelling(visit, { reason: input.reason, at: context.now });
      if (cancelled.ok) return accepted<CompletedStep>({ visit: cancelled.value });
      return refuseInput('reason', cancelled.refusal.code, toScheduleMessage(cancelled.refusal));
    },
  });
}

/**
 * Sends other officers to a coming visit, for a stated reason; cards, recusals and load are judged for its day, and a
 * notice that was served names them from then on. Permission `rescheduleVisit`. Refusals: VISIT_DAY_BLOCKED,
 * WRONG_VISIT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source 行政处罚法（2021年修订）第四十二条、第四十三条
 */
export async function assignVisitOfficers(
  context: Context,
  input: VisitStepInput & { readonly officerIds: readonly string[]; readonly reason: string },
): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'assignVisitOfficers',
    permission: 'rescheduleVisit',
    action: 'ASSIGN',
    tell: tellIfNotified,
    complete: async (visit) => {
      if (!isReason(input.reason)) return refuseInput('reason', 'REASON_MISSING', '请写明改派的理由（500 字以内）');
      const { on, restDayReason, officerIds: from, notice } = visit;
      const officerIds = [...new Set(input.officerIds)];
      const world = await readWorldOf(context, visit, on);
      const refusal = judgeVisitDay({ ...visit, officerIds }, { on, restDayReason, today: context.today }, world);
      if (refusal !== null) return refused<Refusal>(refusal);
      const officers = world.officers.filter(({ officerId }) => officerIds.includes(officerId)).map(toVisitOfficer);
      const change = { from, to: officerIds, reason: input.reason.trim(), at: context.now };
      const changed = {
        officerIds,
        officerChanges: [...visit.officerChanges, change],
        notice: notice && { ...notice, officers },
      };
      return accepted({ visit: changed });
    },
  });
}
