import { type Supervision, supervisionSource, toSupervisionTitle } from '../supervision/supervision.ts';
import type { RoundOccasion } from './composePatrolHappenings.ts';
import type { Happening } from './message.ts';

/** Tells a unit what the team recorded of its visit. @source R172、R173 */
export function composeSupervisionRecorded({ messageId, at }: RoundOccasion, supervision: Supervision): Happening {
  const { county, unit, findings } = supervision;
  const isEmployer = unit.kind === 'EMPLOYER';
  const found = findings.length === 0 ? '未发现问题。' : `发现问题 ${findings.length} 条，请查看并整改。`;
  return {
    messageId,
    at,
    kind: 'SUPERVISION',
    county,
    creditCode: isEmployer ? unit.recipientId : null,
    employerName: isEmployer ? unit.name : null,
    reminder: null,
    title: `督导检查：${unit.name}`,
    text: `${toSupervisionTitle(supervision)}已归档。${found}`,
    source: supervisionSource,
  };
}
