import { findTextProblems, problem } from '../enforcement/findingLimits.ts';
import type { Actor } from '../kernel/auditChain.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { findPlainDateIn, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

const scoredKinds = ['PATROL_BODY', 'MEMBER_UNIT'] as const;

/** Who is scored: the bodies that patrol, and the member units (成员单位) of the leading group. */
export type ScoredKind = (typeof scoredKinds)[number];

/** What proves a case. All but MANUAL are found in the platform's records; a manual one is entered with its proof. */
export const scoreEvidence = {
  PATROL_RETURN_LATE: { title: '月度巡查报告逾期', units: ['PATROL_BODY'] },
  PATROL_RECORD_MISSING: { title: '用人单位当月未报送巡查表', units: ['PATROL_BODY'] },
  COUNT_RETURN_LATE: { title: '摸清底数报表逾期', units: ['PATROL_BODY'] },
  LEDGER_INCOMPLETE: { title: '台账缺少行业或从业人数', units: ['PATROL_BODY'] },
  UNDECLARED: { title: '用人单位未申报职业病危害项目', units: ['PATROL_BODY'] },
  ASSESSMENT_OVERDUE: { title: '用人单位风险评估或报送逾期', units: ['PATROL_BODY'] },
  PUBLICATION_OVERDUE: { title: '应公开的信息逾期未公开', units: ['MEMBER_UNIT'] },
  MANUAL: { title: '人工登记', units: ['PATROL_BODY', 'MEMBER_UNIT'] },
} as const satisfies Record<string, { readonly title: string; readonly units: readonly ScoredKind[] }>;

export type ScoreEvidence = keyof typeof scoreEvidence;

/** One item of the score. Points are whole hundredths: 20 is 0.2 points. */
export type ScoringItem = {
  readonly itemId: string;
  readonly title: string;
  readonly units: readonly ScoredKind[];
  readonly evidence: ScoreEvidence;
  readonly effect: 'DEDUCT' | 'BONUS';
  readonly perCase: number;
  /** Most of all cases of a unit together. */
  readonly cap: number;
  readonly source: LegalSource;
};

/** What the county decides on scoring. */
export type ScoringDecision = {
  /** First day of the periods that it counts for: units know by what they are scored before a period begins. */
  readonly effectiveOn: PlainDate;
  /** Points to begin with, in hundredths. */
  readonly fullPoints: number;
  readonly items: readonly ScoringItem[];
};

/** One version of a county's scoring rules; never changed. Number 0: it comes with the platform. */
export type ScoringRules = ScoringDecision & {
  readonly county: string;
  readonly number: number;
  readonly savedAt: Instant | null;
  readonly savedBy: Actor | null;
};

const limits = { items: 40, title: 100, source: 200, points: 100_000 } as const;
const isPoints = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= limits.points;

/**
 * Names every fault of scoring rules: an id that is none or stands twice, a case worth nothing or more than the cap,
 * deductions that could take more than there is (equal is allowed), a unit that the evidence is never about, a bonus that
 * nobody enters, no day.
 * @source R167、R168、R195（评分办法均为自定，D）
 */
export function judgeScoring({ effectiveOn, fullPoints, items }: ScoringDecision): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (findPlainDateIn(effectiveOn) === null)
    problems.push(problem('effectiveOn', 'NOT_A_DAY', '施行日期应为实有的日期。'));
  if (!isPoints(fullPoints)) problems.push(problem('fullPoints', 'POINTS_INVALID', '满分应为正整数（百分之一分）。'));
  if (items.length === 0 || items.length > limits.items)
    problems.push(problem('items', 'TOO_FEW_OR_MANY', `评分项应为 1–${limits.items} 项。`));
  for (const kind of scoredKinds) {
    const most = items
      .filter(({ units, effect }) => effect === 'DEDUCT' && units.includes(kind))
      .reduce((sum, { cap }) => sum + cap, 0);
    if (most > fullPoints)
      problems.push(problem('items', 'CAPS_ABOVE_FULL', '各扣分项的上限之和超过满分，分数可能为负。'));
  }
  return [...problems, ...items.flatMap((item, at) => judgeItem(item, `items[${at}]`, items))];
}

function judgeItem(item: ScoringItem, path: string, items: readonly ScoringItem[]): readonly InputProblem[] {
  const { itemId, title, units, evidence, effect, perCase, cap, source } = item;
  const problems: InputProblem[] = [
    ...findTextProblems(`${path}.title`, title, limits.title),
    ...findTextProblems(`${path}.source.instrument`, source.instrument, limits.source),
    ...findTextProblems(`${path}.source.clause`, source.clause, limits.source),
  ];
  if (!/^[a-z0-9-]{1,40}$/.test(itemId))
    problems.push(problem(`${path}.itemId`, 'ID_INVALID', '编号应为 1–40 个小写字母、数字或连字符。'));
  if (items.filter((one) => one.itemId === itemId).length > 1)
    problems.push(problem(`${path}.itemId`, 'ID_TWICE', `编号“${itemId}”重复。`));
  if (!(isPoints(perCase) && isPoints(cap) && perCase <= cap))
    problems.push(problem(`${path}.perCase`, 'POINTS_INVALID', '每例的分值应为正整数（百分之一分），且不超过上限。'));
  const about: readonly ScoredKind[] = scoreEvidence[evidence].units;
  if (units.length === 0 || units.some((unit) => !about.includes(unit)))
    problems.push(problem(`${path}.units`, 'UNITS_INVALID', `“${scoreEvidence[evidence].title}”不适用于所选的对象。`));
  if (effect === 'BONUS' && evidence !== 'MANUAL')
    problems.push(problem(`${path}.effect`, 'BONUS_INVALID', '加分只能人工登记并附依据。'));
  return problems;
}

/**
 * The county's next version, in effect tomorrow at the earliest: a period that has begun keeps its rules. Refusal:
 * INVALID_INPUT with every fault.
 */
export function enterScoring(
  decision: ScoringDecision,
  latest: Pick<ScoringRules, 'number'> | null,
  saved: Pick<ScoringRules, 'county' | 'savedAt' | 'savedBy'>,
  today: PlainDate,
): Result<ScoringRules, Refusal> {
  const problems = [...judgeScoring(decision)];
  if (decision.effectiveOn <= today)
    problems.push(problem('effectiveOn', 'NOT_IN_FUTURE', '施行日期应在今日之后：已经开始的考核期不改办法。'));
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  return accepted({ ...decision, ...saved, number: (latest?.number ?? 0) + 1 });
}
