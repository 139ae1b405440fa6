import { pilotSource } from '../kernel/pilotSource.ts';
import { dayOf, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { FiledReturn, PatrolRound } from '../patrols/patrolRound.ts';
import type { Happening } from './message.ts';

/** When something happened to a round, and under which id. */
export type RoundOccasion = { readonly messageId: string; readonly at: Instant };

const source = pilotSource('R150–R153');

function toRoundHappening(
  { messageId, at }: RoundOccasion,
  { county }: PatrolRound,
  told: Pick<Happening, 'title' | 'text'>,
): Happening {
  const ofNoEmployer = { creditCode: null, employerName: null, reminder: null };
  return { messageId, at, county, kind: 'PATROL_ROUND', source, ...ofNoEmployer, ...told };
}

/** Tells a body its tasks of a month. @source R150–R153 */
export function composeRoundOpened(occasion: RoundOccasion, round: PatrolRound, dueOn: PlainDate): Happening {
  const { bodyName, month, expected } = round;
  return toRoundHappening(occasion, round, {
    title: `巡查任务：${bodyName} ${month}（${expected.count} 家）`,
    text: `${bodyName} ${month} 应巡查存在职业病危害的用人单位 ${expected.count} 家，请填写巡查表，于 ${dueOn}（含当日）前报送巡查结果。巡查中发现违法行为的，可立即上报。`,
  });
}

/** Tells that a monthly return came in, and whether late. @source R153 */
export function composeReturnSubmitted(occasion: RoundOccasion, round: PatrolRound, filed: FiledReturn): Happening {
  const { bodyName, month } = round;
  const { expected, submitted, late, problems, referrals } = filed.figures;
  const timely = filed.daysLate > 0 ? `，逾期 ${filed.daysLate} 日（应于 ${filed.dueOn} 前报送）` : '';
  return toRoundHappening(occasion, round, {
    title: `月度巡查报告：${bodyName} ${month}`,
    text: `${bodyName}于 ${dayOf(filed.submittedAt)} 报送 ${month} 月度巡查报告${timely}：应巡查 ${expected} 家，已报送 ${submitted} 家，逾期 ${late} 家，发现问题 ${problems} 个，移送 ${referrals} 件。记录已锁定。`,
  });
}

/** Tells a body that its return was opened again, and why. @source R153 */
export function composeRoundReopened(occasion: RoundOccasion, round: PatrolRound, reason: string): Happening {
  const { bodyName, month } = round;
  return toRoundHappening(occasion, round, {
    title: `重新开放填报：${bodyName} ${month}`,
    text: `${bodyName} ${month} 的月度巡查报告已重新开放，可继续填写，改好后请再次报送。理由：${reason}`,
  });
}
