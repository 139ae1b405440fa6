import { dayOf } from '../kernel/plainDate.ts';
import type { KeptPatrol } from '../patrols/keptPatrol.ts';
import type { PatrolReferral } from '../patrols/patrolReferral.ts';
import { referralStates } from '../patrols/referralStates.ts';
import { findStoredFiles } from './findStoredFiles.ts';
import type { EventFacts } from './timelineEvent.ts';

/** A patrol record as an event of the moment at which it was submitted, or last changed; no names. */
export function listPatrolEvents({ month, summary, photos, changedAt }: KeptPatrol): readonly EventFacts[] {
  const { visitedOn, submittedAt, excuse, problemCount, referralCount } = summary;
  const at = submittedAt ?? changedAt;
  const visited = visitedOn === null ? '未填巡查日期' : `巡查日期 ${visitedOn}`;
  const text = `${visited}，问题 ${problemCount} 项，移送线索 ${referralCount} 条${excuse === null ? '' : `；${excuse}`}`;
  const title = `${month} 巡查（${submittedAt === null ? '未完成' : '已报送'}）`;
  return [{ kind: 'PATROL', at, on: dayOf(at), title, text, files: findStoredFiles(photos) }];
}

/** A referral as events: that it arrived, and what became of it. */
export function listReferralEvents({ receivedAt, suspicions, settled, state }: PatrolReferral): readonly EventFacts[] {
  const arrived: EventFacts = {
    kind: 'PATROL',
    at: receivedAt,
    on: dayOf(receivedAt),
    title: '巡查移送线索',
    text: suspicions.join('；'),
  };
  if (settled === null) return [arrived];
  const { at, reason, byRole: role } = settled;
  return [arrived, { kind: 'PATROL', at, on: dayOf(at), title: `线索${referralStates[state]}`, text: reason, role }];
}
