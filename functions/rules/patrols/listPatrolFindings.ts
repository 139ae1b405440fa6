import { dayOf } from '../kernel/plainDate.ts';
import type { PatrolFinding } from '../reviews/difference.ts';
import { judgePatrolForm } from './judgePatrolForm.ts';
import type { KeptPatrol } from './keptPatrol.ts';
import { toCurrentValues } from './mergeRecord.ts';
import type { PatrolForm } from './patrolForm.ts';

/** Question of the patrol form → the self-check item that asks the same; others concern the factors as a whole (D). */
const selfCheckItems: Readonly<Record<string, string>> = {
  declaration: 'SB-1',
  testing: 'JC-2',
  healthChecks: 'JH-2',
  noticeBoard: 'GZ-2',
  warningSigns: 'GZ-3',
  protectiveEquipment: 'FH-1',
  personalProtection: 'FH-2',
};

/** How many months back a review looks at patrols, the present one included (D). */
export const reviewedMonths = 3;

/**
 * What a submitted record found that a report should speak of: problems and suspected violations, each beside the
 * self-check item that asks the same. A record that is not submitted says nothing yet.
 * @source R154、R99（核对内容自定，D）
 */
export function listPatrolFindings(form: PatrolForm, { merged, month, summary }: KeptPatrol): readonly PatrolFinding[] {
  const { visitedOn, submittedAt } = summary;
  if (submittedAt === null) return [];
  const today = dayOf(submittedAt);
  const { problemsFound, suspectedViolations } = judgePatrolForm(form, toCurrentValues(merged), { month, today });
  return [...problemsFound, ...suspectedViolations].map(({ field, title, answer }) => ({
    foundOn: visitedOn ?? today,
    text: `${title}：${answer}`,
    selfCheckItemId: selfCheckItems[field] ?? null,
  }));
}
