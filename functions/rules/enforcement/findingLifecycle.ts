import type { Role } from '../accounts/viewer.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { PreconditionName } from './finding.ts';

export const findingStates = [
  'FOUND',
  'EDUCATED',
  'ORDERED',
  'CORRECTED',
  'OVERDUE',
  'CASE_FILED',
  'NOTICE_GIVEN',
  'HEARING_REQUESTED',
  'HEARING_HELD',
  'DECIDED',
  'SERVED',
  'EXECUTED',
  'REVOKED',
  'WAIVED',
  'DISMISSED',
  'TRANSFERRED',
  'CLOSED',
] as const;

export type FindingState = (typeof findingStates)[number];

export type FindingAction = keyof typeof findingLifecycle;

export type FindingTransition = {
  readonly from: readonly FindingState[];
  /** `SAME`: the step leaves the finding where it stands. */
  readonly to: FindingState | 'SAME';
  readonly roles: readonly Role[];
  /** What must hold besides the state; checked in this order. */
  readonly needs: readonly PreconditionName[];
  readonly source: LegalSource;
  /** Why the step may pass over rungs of the ladder; null where it passes over none. */
  readonly skips: LegalSource | null;
};

const penaltyLaw = (clause: string): LegalSource => ({
  instrument: '中华人民共和国行政处罚法（2021年修订）',
  clause,
  confidence: 'H',
});
const diseaseLaw = (clause: string): LegalSource => ({
  instrument: '中华人民共和国职业病防治法（2018年修正）',
  clause,
  confidence: 'H',
});
const own = (clause: string): LegalSource => ({ instrument: '本平台自定', clause, confidence: 'D' });

/**
 * Life of a finding: 教育引导 → 限期改正 → 逾期处罚, then the penalty case. Only the three rows with `skips` pass over a
 * rung: two open a case without an overdue order, one suspends work at once. A case is not yet a fine: `judgeFine` asks
 * for the overdue order again, by provision.
 * @source R115–R121、R171、R283–R286；行政处罚法（2021年修订）第二十八、三十三、四十四、五十四、五十七至六十七条
 */
export const findingLifecycle = {
  EDUCATE: row(['FOUND'], 'EDUCATED', ['OFFICER'], ['EVIDENCE'], pilotSource('R118')),
  ORDER_CORRECTION: row(['EDUCATED'], 'ORDERED', ['OFFICER'], ['EVIDENCE', 'ORDER'], pilotSource('R119')),
  ESTABLISH_FACTS: row(
    ['FOUND', 'EDUCATED', 'ORDERED', 'CORRECTED', 'OVERDUE', 'CASE_FILED', 'NOTICE_GIVEN'],
    'SAME',
    ['OFFICER'],
    ['ESTABLISHED', 'EVIDENCE'],
    penaltyLaw('第四十条、第五十四条第一款'),
  ),
  NAME_OFFICERS: row(
    ['FOUND', 'EDUCATED', 'ORDERED', 'CORRECTED', 'OVERDUE', 'CASE_FILED', 'NOTICE_GIVEN', 'HEARING_REQUESTED'],
    'SAME',
    ['BUREAU'],
    ['REASON'],
    penaltyLaw('第四十二条、第四十三条'),
  ),
  EXTEND_ORDER: row(['ORDERED'], 'SAME', ['OFFICER', 'BUREAU'], ['EXTENSION'], own('改正期限延长一次')),
  SUBMIT_CORRECTION: row(
    ['ORDERED', 'OVERDUE'],
    'SAME',
    ['EMPLOYER'],
    ['REASON', 'EVIDENCE'],
    pilotSource('R119、R120'),
  ),
  CONFIRM_CORRECTED: row(
    ['ORDERED'],
    'CORRECTED',
    ['OFFICER'],
    ['EVIDENCE', 'CORRECTED_BY_DUE_DAY'],
    pilotSource('R118–R120'),
  ),
  RECORD_OVERDUE: row(['ORDERED'], 'OVERDUE', ['OFFICER'], ['DUE_DAY_PASSED', 'EVIDENCE'], pilotSource('R120、R171')),
  FILE_CASE: row(['OVERDUE'], 'CASE_FILED', ['BUREAU'], ['WITHIN_LIMITATION', 'EVIDENCE'], pilotSource('R120、R171')),
  FILE_CASE_BY_ARTICLE: row(
    ['FOUND', 'EDUCATED', 'ORDERED', 'CORRECTED'],
    'CASE_FILED',
    ['BUREAU'],
    ['FINED_AT_ONCE', 'WITHIN_LIMITATION', 'EVIDENCE'],
    penaltyLaw('第五十四条第二款'),
    diseaseLaw('第七十一、七十三、七十四、七十五、七十七条：罚款不以逾期不改正为前提'),
  ),
  FILE_CASE_GRAVE_HARM: row(
    ['FOUND', 'EDUCATED', 'ORDERED', 'CORRECTED'],
    'CASE_FILED',
    ['BUREAU'],
    ['GRAVE_HARM', 'WITHIN_LIMITATION', 'EVIDENCE'],
    penaltyLaw('第五十四条第二款'),
    pilotSource('R116'),
  ),
  SUSPEND_WORK: row(
    ['FOUND', 'EDUCATED', 'ORDERED', 'OVERDUE', 'CASE_FILED', 'NOTICE_GIVEN', 'HEARING_REQUESTED', 'HEARING_HELD'],
    'SAME',
    ['OFFICER', 'BUREAU'],
    ['SUSPENSION_GROUND', 'EVIDENCE'],
    diseaseLaw('第六十四条第一款'),
    diseaseLaw('第六十四条第一款：临时控制措施不以教育、责令改正为前提'),
  ),
  LIFT_SUSPENSION: row(
    [
      'FOUND',
      'EDUCATED',
      'ORDERED',
      'CORRECTED',
      'OVERDUE',
      'CASE_FILED',
      'NOTICE_GIVEN',
      'HEARING_REQUESTED',
      'HEARING_HELD',
      'DECIDED',
      'SERVED',
      'EXECUTED',
      'REVOKED',
      'WAIVED',
      'DISMISSED',
      'TRANSFERRED',
    ],
    'SAME',
    ['OFFICER', 'BUREAU'],
    ['SUSPENDED', 'EVIDENCE'],
    diseaseLaw('第六十四条第二款'),
  ),
  GIVE_NOTICE: row(
    ['CASE_FILED', 'NOTICE_GIVEN'],
    'NOTICE_GIVEN',
    ['OFFICER', 'BUREAU'],
    ['EVIDENCE', 'PROPOSAL'],
    penaltyLaw('第四十四条'),
  ),
  SUBMIT_STATEMENT: row(
    ['NOTICE_GIVEN', 'HEARING_REQUESTED', 'HEARING_HELD'],
    'SAME',
    ['EMPLOYER'],
    ['REASON'],
    penaltyLaw('第四十五条第一款'),
  ),
  RECORD_STATEMENT: row(
    ['NOTICE_GIVEN', 'HEARING_REQUESTED', 'HEARING_HELD'],
    'SAME',
    ['OFFICER'],
    ['REASON', 'EVIDENCE'],
    penaltyLaw('第四十五条第一款'),
  ),
  REQUEST_HEARING: row(
    ['NOTICE_GIVEN'],
    'HEARING_REQUESTED',
    ['EMPLOYER'],
    ['HEARING_IN_TIME'],
    penaltyLaw('第六十三条、第六十四条第一项'),
  ),
  NOTIFY_HEARING: row(
    ['HEARING_REQUESTED'],
    'SAME',
    ['OFFICER', 'BUREAU'],
    ['HEARING_PLANNED'],
    penaltyLaw('第六十四条第二项'),
  ),
  HOLD_HEARING: row(
    ['HEARING_REQUESTED'],
    'HEARING_HELD',
    ['BUREAU'],
    ['HEARING_NOTIFIED', 'EVIDENCE'],
    penaltyLaw('第六十四条第二至八项'),
  ),
  DECIDE: row(
    ['NOTICE_GIVEN', 'HEARING_HELD'],
    'DECIDED',
    ['BUREAU'],
    ['PARTY_HEARD', 'REVIEWED', 'DECISION_IN_TIME', 'DECISION'],
    penaltyLaw('第二十九、五十七、五十八、六十、六十二条'),
  ),
  WAIVE: row(
    ['CORRECTED', 'CASE_FILED', 'NOTICE_GIVEN', 'HEARING_HELD'],
    'WAIVED',
    ['BUREAU'],
    ['REASON', 'WAIVER'],
    penaltyLaw('第三十三条第一款'),
  ),
  DISMISS: row(
    ['FOUND', 'EDUCATED', 'ORDERED', 'OVERDUE', 'CASE_FILED', 'NOTICE_GIVEN', 'HEARING_REQUESTED', 'HEARING_HELD'],
    'DISMISSED',
    ['BUREAU'],
    ['REASON', 'EVIDENCE'],
    penaltyLaw('第五十七条第一款第三项'),
  ),
  TRANSFER: row(
    ['CASE_FILED', 'NOTICE_GIVEN', 'HEARING_HELD'],
    'TRANSFERRED',
    ['BUREAU'],
    ['REASON', 'EVIDENCE'],
    penaltyLaw('第二十七条、第五十七条第一款第四项'),
  ),
  SERVE: row(['DECIDED'], 'SERVED', ['OFFICER', 'BUREAU'], ['EVIDENCE'], penaltyLaw('第六十一条')),
  RECORD_EXECUTION: row(
    ['SERVED'],
    'EXECUTED',
    ['OFFICER', 'BUREAU'],
    ['PAID_IN_FULL'],
    penaltyLaw('第六十六、七十二条'),
  ),
  REVOKE: row(['DECIDED', 'SERVED', 'EXECUTED'], 'REVOKED', ['BUREAU'], ['REASON'], penaltyLaw('第四十八条第二款')),
  CLOSE: row(
    ['CORRECTED', 'EXECUTED', 'REVOKED', 'WAIVED', 'DISMISSED', 'TRANSFERRED'],
    'CLOSED',
    ['OFFICER', 'BUREAU'],
    ['NOT_SUSPENDED', 'EVIDENCE'],
    pilotSource('R118–R120'),
  ),
} as const satisfies Record<string, FindingTransition>;

function row(
  from: readonly FindingState[],
  to: FindingState | 'SAME',
  roles: readonly Role[],
  needs: readonly PreconditionName[],
  source: LegalSource,
  skips: LegalSource | null = null,
): FindingTransition {
  return { from, to, roles, needs, source, skips };
}
