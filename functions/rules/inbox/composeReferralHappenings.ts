import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { PatrolReferral } from '../patrols/patrolReferral.ts';
import { referralStates } from '../patrols/referralStates.ts';
import { type Occasion, toHappening } from './composeHappenings.ts';
import type { Happening } from './message.ts';

/** Why a patrol refers at once. */
export const referralSource: LegalSource = pilotSource('R154', 'H', '发现违法行为可立即上报');

/** Tells the county that a patrol suspects a violation; what it is stands with the referral. @source R154 */
export function composeReferred(occasion: Occasion, { month, referralId }: PatrolReferral): Happening {
  return toHappening(occasion, {
    kind: 'PATROL_REFERRED',
    title: `巡查移送线索：${occasion.employer.name}`,
    text: `${month} 巡查发现${occasion.employer.name}涉嫌违法，线索号 ${referralId}，记录和照片附后，请及时办理。`,
    source: referralSource,
  });
}

/** Tells the body that referred, and the county, what became of it. @source R154 */
export function composeReferralSettled(occasion: Occasion, { month, state, settled }: PatrolReferral): Happening {
  const because = settled?.reason ? `，理由：${settled.reason}` : '';
  return toHappening(occasion, {
    kind: 'REFERRAL_SETTLED',
    title: `移送线索${referralStates[state]}：${occasion.employer.name}`,
    text: `${month} 巡查移送的${occasion.employer.name}的线索，执法机构${referralStates[state]}${because}。`,
    source: referralSource,
  });
}
