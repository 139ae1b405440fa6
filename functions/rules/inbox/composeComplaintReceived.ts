import { type Complaint, maskComplaintText } from '../disclosure/complaint.ts';
import { complaintKinds } from '../disclosure/complaintKinds.ts';
import { complaintClocks } from '../disclosure/complaintLifecycle.ts';
import { type Occasion, toHappening } from './composeHappenings.ts';
import type { Happening } from './message.ts';

/**
 * Tells the county that a complaint came in and by when it is to be accepted or not; neither from whom nor what it says,
 * and the employer's name without what might tell of the reporter: messages are sent on to other systems.
 */
export function composeComplaintReceived(at: Pick<Occasion, 'messageId' | 'at'>, complaint: Complaint): Happening {
  const { county, about, kind, dueOn } = complaint;
  const name = maskComplaintText(complaint, about.name);
  const occasion = { ...at, employer: { county, creditCode: about.creditCode ?? '', name } };
  return toHappening(occasion, {
    kind: 'COMPLAINT_RECEIVED',
    title: `收到投诉举报：${name}`,
    text: `收到一件对${name}的投诉举报（${complaintKinds[kind].title}），请于 ${dueOn} 前（含当日）告知是否受理。`,
    source: complaintClocks.RECEIVED?.source ?? null,
  });
}
