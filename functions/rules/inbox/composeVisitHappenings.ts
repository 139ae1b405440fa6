import { composeVisitNotice } from '../inspections/composeVisitNotice.ts';
import type { SiteVisit } from '../inspections/siteVisit.ts';
import { visitLifecycle } from '../inspections/visitLifecycle.ts';
import { type Occasion, toHappening } from './composeHappenings.ts';
import type { Happening } from './message.ts';

/** Gives the employer the notice of a visit. @source 国办发〔2024〕54号 */
export function composeVisitNotified(occasion: Occasion, visit: SiteVisit): Happening {
  return toHappening(occasion, {
    kind: 'VISIT_NOTICE',
    title: `现场检查通知：${visit.employerName}（${visit.on}）`,
    text: composeVisitNotice(visit).join('\n'),
    source: visitLifecycle.NOTIFY.source,
  });
}

/**
 * Tells an employer that has its notice of a change: the whole notice anew with its first sentence, or that nobody
 * comes. Why it was changed is said by `changes`, which the employer may read; why other officers come is not.
 * @source 国办发〔2024〕54号
 */
export function composeVisitChanged(occasion: Occasion, visit: SiteVisit): Happening {
  const isOff = visit.state === 'CANCELLED';
  const text = isOff
    ? `原定 ${visit.on} 的现场检查已取消。`
    : `检查安排有变更，以本通知为准。\n${composeVisitNotice(visit).join('\n')}`;
  return toHappening(occasion, {
    kind: 'VISIT_CHANGED',
    title: `现场检查${isOff ? '取消' : '变更'}：${visit.employerName}（${visit.on}）`,
    text,
    source: visitLifecycle.NOTIFY.source,
  });
}
