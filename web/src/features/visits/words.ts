import type { ItemVerdict, VisitOutcome } from '../../../../functions/rules/inspections/siteVisit.ts';
import { visitCauses } from '../../../../functions/rules/inspections/visitCauses.ts';
import type { VisitWeight } from './visits.graphql.ts';

export const weightWords: Readonly<Record<VisitWeight, string>> = { HALF_DAY: '半天', FULL_DAY: '一天' };

export const verdictWords: Readonly<Record<ItemVerdict, string>> = {
  CONFORMING: '符合',
  NONCONFORMING: '不符合',
  NOT_APPLICABLE: '不适用',
};

export const outcomeWords: Readonly<Record<VisitOutcome, string>> = {
  CHECKED: '已检查',
  NOT_FOUND: '查无下落',
  ENTRY_REFUSED: '拒绝检查',
  CLOSED: '单位已关闭',
};

export const causeLabel = (cause: keyof typeof visitCauses): string => visitCauses[cause].label;
