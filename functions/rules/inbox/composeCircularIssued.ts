import { type Circular, type CircularRecipient, circularKinds } from '../circulars/circular.ts';
import type { RoundOccasion } from './composePatrolHappenings.ts';
import type { Happening } from './message.ts';

/** Tells a unit of a circular to it, and by when it has to report its rectification. @source R169、R170、R174 */
export function composeCircularIssued(
  { messageId, at }: RoundOccasion,
  { county, kind, title, issued }: Circular,
  { kind: of, recipientId, name }: CircularRecipient,
): Happening {
  const isEmployer = of === 'EMPLOYER';
  const due = issued?.dueOn ? `请于 ${issued.dueOn}（含当日）前完成整改并报送整改情况。` : '请知悉。';
  return {
    messageId,
    at,
    kind: 'CIRCULAR',
    county,
    creditCode: isEmployer ? recipientId : null,
    employerName: isEmployer ? name : null,
    reminder: null,
    title: `${circularKinds[kind].title}：${title}`,
    text: `${name}：${issued?.number ?? ''}《${title}》已印发。${due}`,
    source: circularKinds[kind].source,
  };
}
