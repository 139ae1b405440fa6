import type { PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem, RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { AssessedFactor } from './assessment.ts';
import type { ExposureLevel, HazardNature } from './grades.ts';
import { findFactorName, type HazardFactorRow, toFactorTitle } from './hazardFactors.ts';
import type { ClassHeadcount } from './hazardInput.ts';
import { judgeLevel } from './judgeLevel.ts';
import { findPointProblems, judgePoints, mostPoints, type PointFinding } from './measurementPoints.ts';
import type { TestValidity } from './testValidity.ts';

/** A hazard factor as the employer found it. */
export type FactorFinding = {
  readonly name: string;
  /** Needed where the catalogue says that it depends. */
  readonly nature: HazardNature | null;
  /** Answer to the question that settles the nature. */
  readonly natureBasis: string | null;
  readonly level: ExposureLevel;
  readonly exposed: number;
  readonly measuredOn: PlainDate | null;
  readonly testReportNumber: string | null;
  /** Sampled points, where they are known. */
  readonly points: readonly PointFinding[];
};

/** What the findings are judged against. */
type Circumstances = {
  readonly assessedOn: PlainDate;
  readonly staff: number;
  /** How old a measurement may be in the employer's industry. */
  readonly validity: TestValidity;
};

const limits = { factors: 200, natureBasis: 200, testReportNumber: 100 } as const;

/**
 * Judges the nature and level of each factor. The catalogue fixes the nature, or the employer's answer to its question
 * does. Its points and the age of its measurement judge the level, see `judgeLevel`. Refusal: INVALID_INPUT with every
 * problem.
 * @param assessedOn day of assessment; a measurement on that very day counts
 * @param staff persons employed; no factor exposes more
 * @source 国疾控综监督二函〔2022〕50号 附件1; 国家卫生健康委员会令第5号 第二十条 (D: without a valid report, nonconforming)
 */
export function judgeFactors(
  findings: readonly FactorFinding[],
  circumstances: Circumstances,
): Result<readonly AssessedFactor[], RefusalOf<'INVALID_INPUT'>> {
  const { assessedOn, validity } = circumstances;
  const problems: InputProblem[] = [];
  const factors: AssessedFactor[] = [];
  const seen = new Set<string>();
  if (findings.length > limits.factors) {
    problems.push({ path: 'factors', code: 'TOO_MANY_FACTORS', message: `危害因素不能超过 ${limits.factors} 种` });
  }
  if (findings.reduce((sum, { points }) => sum + points.length, 0) > mostPoints.ofAssessment) {
    const message = `检测点合计不能超过 ${mostPoints.ofAssessment} 个`;
    return refused({
      code: 'INVALID_INPUT',
      problems: [...problems, { path: 'factors', code: 'TOO_MANY_POINTS', message }],
    });
  }
  for (const [index, finding] of findings.slice(0, limits.factors).entries()) {
    const path = `factors[${index}]`;
    const found = findFactorName(finding.name);
    if (found === null) {
      const message = `《职业病危害因素分类目录》中没有“${finding.name.slice(0, 50)}”，请核对名称`;
      problems.push({ path: `${path}.name`, code: 'FACTOR_UNKNOWN', message });
      continue;
    }
    const { row } = found;
    const name = toFactorTitle(found);
    if (seen.has(name)) problems.push({ path: `${path}.name`, code: 'FACTOR_DUPLICATE', message: `“${name}”重复填报` });
    seen.add(name);
    problems.push(...findFindingProblems(finding, path, circumstances));
    const nature = judgeNature(row, finding);
    if ('problem' in nature) {
      problems.push({ path: `${path}.nature`, ...nature.problem });
      continue;
    }
    factors.push({
      name,
      ...nature,
      ...judgeLevel({ ...finding, name, points: judgePoints(finding.points) }, assessedOn, validity),
      exposed: finding.exposed,
      testReportNumber: finding.testReportNumber,
    });
  }
  return problems.length > 0 ? refused({ code: 'INVALID_INPUT', problems }) : accepted(factors);
}

type NatureVerdict =
  | Pick<AssessedFactor, 'nature' | 'natureBasis'>
  | { readonly problem: Pick<InputProblem, 'code' | 'message'> };

function judgeNature(row: HazardFactorRow, { nature, natureBasis }: FactorFinding): NatureVerdict {
  if (row.severity === 'DEPENDS') {
    if (nature === null || !natureBasis?.trim()) {
      return { problem: { code: 'NATURE_UNDECIDED', message: `“${row.name}”须判定性质并写明依据：${row.question}` } };
    }
    return { nature, natureBasis: natureBasis.trim() };
  }
  const fixed = row.severity === 'ALWAYS' ? 'SEVERE' : 'GENERAL';
  if (nature !== null && nature !== fixed) {
    const message = `“${row.name}”依目录属于${fixed === 'SEVERE' ? '严重' : '一般'}职业病危害因素，不能另行判定`;
    return { problem: { code: 'NATURE_FIXED', message } };
  }
  return { nature: fixed, natureBasis: `${row.severitySource.instrument} ${row.severitySource.clause}` };
}

function findFindingProblems(
  finding: FactorFinding,
  path: string,
  { assessedOn, staff }: Circumstances,
): InputProblem[] {
  const problems: InputProblem[] = [...findPointProblems(finding.points, `${path}.points`, assessedOn)];
  const add = (field: string, code: string, message: string) =>
    problems.push({ path: `${path}.${field}`, code, message });
  if (!Number.isInteger(finding.exposed) || finding.exposed < 0) {
    add('exposed', 'HEADCOUNT_INVALID', '接触人数须为不小于 0 的整数');
  } else if (finding.exposed > staff) {
    add('exposed', 'EXPOSED_ABOVE_STAFF', `接触人数不能超过职工总数（${staff} 人）`);
  }
  if (finding.measuredOn !== null && finding.measuredOn > assessedOn) {
    add('measuredOn', 'DATE_IN_FUTURE', '检测日期不能晚于评估日期');
  }
  for (const field of ['natureBasis', 'testReportNumber'] as const) {
    if ((finding[field]?.length ?? 0) > limits[field]) add(field, 'TOO_LONG', `内容不能超过 ${limits[field]} 字`);
  }
  return problems;
}

/**
 * The declared class headcounts that still describe their class. A factor that was moved from conforming to
 * nonconforming changes both classes of its nature; for these the sum over the factors is used instead.
 */
export function keepValidHeadcounts(
  headcounts: readonly ClassHeadcount[],
  factors: readonly AssessedFactor[],
): readonly ClassHeadcount[] {
  const moved = new Set(
    factors.filter(({ level, declaredLevel }) => level !== declaredLevel).map(({ nature }) => nature),
  );
  return headcounts.filter(({ nature }) => !moved.has(nature));
}
