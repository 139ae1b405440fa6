import type { LegalSource } from '../kernel/legalSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { type HardRule, scheduleRules } from './scheduleRules.ts';

/** Refusals of a change to a planned visit, with their data. Codes are never reused for another meaning. */
export type ScheduleRefusal =
  | { readonly code: 'REASON_MISSING' }
  | { readonly code: 'VISIT_CANCELLED'; readonly visitId: string }
  | { readonly code: 'DAY_UNCHANGED'; readonly on: PlainDate }
  | { readonly code: 'DAY_PASSED'; readonly on: PlainDate; readonly today: PlainDate }
  | {
      readonly code: 'VISIT_DAY_BLOCKED';
      readonly on: PlainDate;
      readonly rule: HardRule;
      readonly officerIds: readonly string[];
      readonly otherVisitId: string | null;
      readonly possibleOn: readonly PlainDate[];
    };

/** The Chinese sentence of a refusal: what happened and what to do next. Names no officer: the data does. */
export function toScheduleMessage(refusal: ScheduleRefusal): string {
  switch (refusal.code) {
    case 'REASON_MISSING':
      return '请写明调整或者取消的理由（500 字以内）。';
    case 'VISIT_CANCELLED':
      return '该次检查已经取消，不能再调整。';
    case 'DAY_UNCHANGED':
      return `该次检查本来就安排在 ${refusal.on}。`;
    case 'DAY_PASSED':
      return `${refusal.on} 已经过去，请选择 ${refusal.today} 及以后的日期。`;
    case 'VISIT_DAY_BLOCKED': {
      const { label, advice } = scheduleRules[refusal.rule];
      const offer = refusal.possibleOn.length === 0 ? '' : `可以安排的日期：${refusal.possibleOn.join('、')}。`;
      return `${refusal.on} 不能安排：${label}。${advice}${offer}`;
    }
  }
}

/** The text that a refusal rests on, or null where it rests on none. */
export function toScheduleSource(refusal: ScheduleRefusal): LegalSource | null {
  return refusal.code === 'VISIT_DAY_BLOCKED' ? scheduleRules[refusal.rule].source : null;
}
