import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';

/** The periods that the classified-enforcement scheme sets; what each is counted from stands in `clocks`. */
export type DeadlineKind = 'publicity' | 'filing' | 'reassessment' | 'newEmployer' | 'patrol' | 'majorChange';

/**
 * How a period is counted: so many working days, so many months, so many calendar days, or up to a day of the following
 * month.
 */
export type Clock = { readonly source: LegalSource } & (
  | { readonly unit: 'workingDays'; readonly amount: number }
  | { readonly unit: 'months'; readonly amount: number; readonly span: string; readonly rollsOver: boolean }
  | { readonly unit: 'days'; readonly amount: number; readonly rollsOver: boolean }
  | { readonly unit: 'dayOfNextMonth'; readonly amount: number; readonly rollsOver: boolean }
);

/**
 * - `publicity`: at least 5 working days after the day of posting (R79).
 * - `filing`: 10 working days after the last day of publicity, the stricter reading (R83).
 * - `reassessment`: 3 years after the assessment's day (R85).
 * - `newEmployer`: 2 months after formal production began (R93).
 * - `patrol`: the 5th of the month after the patrolled one, that day included (R153).
 * - `majorChange`: 30 calendar days, or as many as the county sets, after the day the change was recorded (R87–R91 give
 *   no period: a local rule).
 * @source 泸政办函〔2023〕18号 R79 R83 R85 R93 R153；起算日与顺延：民法典 第二百零一条至第二百零三条
 */
export const clocks = {
  publicity: {
    unit: 'workingDays',
    amount: 5,
    source: pilotSource('R79', 'H', '公示期不得少于5个工作日'),
  },
  filing: {
    unit: 'workingDays',
    amount: 10,
    source: pilotSource('R83', 'D', '在10个工作日内报送，自公示期满起算'),
  },
  reassessment: {
    unit: 'months',
    amount: 36,
    span: '3年',
    rollsOver: true,
    source: pilotSource('R85', 'D', '每三年开展一次，自评估之日起算'),
  },
  newEmployer: {
    unit: 'months',
    amount: 2,
    span: '2个月',
    rollsOver: true,
    source: pilotSource('R93', 'H', '正式投产2个月内完成'),
  },
  patrol: {
    unit: 'dayOfNextMonth',
    amount: 5,
    rollsOver: false,
    source: pilotSource('R153', 'D', '于下月5日前报送，5日当日计入，不顺延'),
  },
  majorChange: {
    unit: 'days',
    amount: 30,
    rollsOver: true,
    source: {
      instrument: '本县规定（地方规则）',
      clause: '重大变化后重新评估的期限，未另行规定的为30日，自变化登记之日起算；泸政办函〔2023〕18号未定期限',
      confidence: 'D',
    },
  },
} as const satisfies Record<DeadlineKind, Clock>;
