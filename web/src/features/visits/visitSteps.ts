import { type Permission, permissions } from '../../../../functions/rules/accounts/permissions.ts';
import { judgeVisitStep, type SteppingVisit } from '../../../../functions/rules/inspections/judgeVisitStep.ts';
import type { VisitAction } from '../../../../functions/rules/inspections/visitLifecycle.ts';
import type { StaffRole } from '../../shared/staffPage.ts';
import type { OneVisitFragment } from './visits.graphql.ts';

/** Steps in the order in which a visit takes them, with who may. Photos are attached within the record's form. */
const steps = {
  APPROVE: 'approveVisit',
  APPROVE_AFTERWARDS: 'approveVisit',
  NOTIFY: 'notifyVisit',
  START: 'conductVisit',
  END: 'conductVisit',
  CONFIRM: 'conductVisit',
  CONCLUDE: 'concludeVisit',
  PUBLISH: 'publishVisit',
  RESCHEDULE: 'rescheduleVisit',
  ASSIGN: 'rescheduleVisit',
  CANCEL: 'rescheduleVisit',
} as const satisfies Partial<Record<VisitAction, Permission>>;

export type VisitStep = keyof typeof steps;

/** Refusals that depend on the day alone: by which day it is, the server judges. */
const ofTheDay: readonly string[] = ['NOT_THE_VISIT_DAY', 'NOTICE_NOT_IN_TIME'];

/** The steps that a visit may take as it stands, on one day or another, and whether this role takes them. */
export function listVisitSteps(visit: OneVisitFragment, role: StaffRole) {
  const judged = visit as unknown as SteppingVisit;
  return (Object.keys(steps) as VisitStep[]).flatMap((action) => {
    const verdict = judgeVisitStep(judged, action, { today: judged.on, notices: [] });
    const isLawful = verdict.ok || ofTheDay.includes(verdict.refusal.code);
    return isLawful ? [{ action, isOwn: permissions[steps[action]][role] !== 'NONE' }] : [];
  });
}
