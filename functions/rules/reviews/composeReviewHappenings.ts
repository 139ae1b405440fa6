import { categoryLabels } from '../assessments/grades.ts';
import { type Occasion, toHappening } from '../inbox/composeHappenings.ts';
import type { Happening } from '../inbox/message.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { Report } from '../reports/report.ts';
import { catalogueSource } from './catalogueSource.ts';
import type { Confirmation } from './confirmation.ts';

const returned: LegalSource = pilotSource('R101、R102');
const visited: LegalSource = pilotSource('R101');
const reviewed: LegalSource = pilotSource('R99、R100');

/**
 * Tells what the review of a report came to: accepted with its category, returned with what to do, or to be verified on
 * site. The items and reasons stand with the report. @source R99–R102
 */
export function composeReviewed(occasion: Occasion, { state, reviewOutcome }: Report): Happening {
  const { name } = occasion.employer;
  const say = (title: string, text: string, source: LegalSource) =>
    toHappening(occasion, { kind: 'REPORT_REVIEWED', title: `${title}：${name}`, text, source });
  if (state === 'ON_SITE') {
    return say('评估报告将现场核查', `${name}报送的评估报告将进行现场核查，请配合并备好有关资料。`, visited);
  }
  if (reviewOutcome?.confirmed) {
    const label = categoryLabels[reviewOutcome.confirmed.category];
    return say('评估报告已采信', `${name}报送的评估报告已经复核采信，综合风险类别确认为${label}。`, reviewed);
  }
  const count = reviewOutcome?.reasons.length ?? 0;
  const text = `${name}报送的评估报告经复核退回，有 ${count} 项需要更正。请按意见重新填报，并重新公示、签章、报送。意见：${reviewOutcome?.opinion ?? ''}`;
  return say('评估报告已退回', text, returned);
}

/** Tells with which category an employer without a filed report was confirmed. @source R103–R105 */
export function composeConfirmed(occasion: Occasion, { category, reason }: Confirmation): Happening {
  const { name } = occasion.employer;
  return toHappening(occasion, {
    kind: 'CATEGORY_CONFIRMED',
    title: `综合风险类别已确定：${name}`,
    text: `${name}的综合风险类别确定为${categoryLabels[category]}。${reason ?? ''}`,
    source: catalogueSource(),
  });
}
