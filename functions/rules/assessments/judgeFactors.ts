import { addMonths, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem, RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { AssessedFactor } from './assessment.ts';
import type { ExposureLevel, HazardNature } from './grades.ts';
import { findHazardFactor, type HazardFactorRow } from './hazardFactors.ts';
import type { ClassHeadcount } from './hazardInput.ts';

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
};

/** Longest time a measurement may be old. Seriously hazardous industries measure every year, the others every three. */
const measurementValidMonths = 36;
const limits = { factors: 200, natureBasis: 200, testReportNumber: 100 } as const;

/**
 * Judges the nature and level of each factor. The catalogue fixes the nature, or the employer's answer to its question
 * does. A level is taken as conforming only with a measurement not older than three years on the day of assessment;
 * otherwise it counts as nonconforming and is flagged NO_CURRENT_TEST. Refusal: INVALID_INPUT with every problem.
 * @param assessedOn day of assessment; a measurement on that very day counts
 * @param staff persons employed; no factor exposes more
 * @source 国疾控综监督二函〔2022〕50号 附件1; 国家卫生健康委员会令第5号 第二十条 (D: without a valid report, nonconforming)
 */
export function judgeFactors(
  findings: readonly FactorFinding[],
  { assessedOn, staff }: { readonly assessedOn: PlainDate; readonly staff: number },
): Result<readonly AssessedFactor[], RefusalOf<'INVALID_INPUT'>> {
  const problems: InputProblem[] = [];
  const factors: AssessedFactor[] = [];
  const seen = new Set<string>();
  if (findings.length > limits.factors) {
    problems.push({ path: 'factors', code: 'TOO_MANY_FACTORS', message: `危害因素不能超过 ${limits.factors} 种` });
  }
  for (const [index, finding] of findings.slice(0, limits.factors).entries()) {
    const path = `factors[${index}]`;
    const row = findHazardFactor(finding.name);
    if (row === null) {
      const message = `《职业病危害因素分类目录》中没有“${finding.name.slice(0, 50)}”，请核对名称`;
      problems.push({ path: `${path}.name`, code: 'FACTOR_UNKNOWN', message });
      continue;
    }
    const name = row.name;
    if (seen.has(name)) problems.push({ path: `${path}.name`, code: 'FACTOR_DUPLICATE', message: `“${name}”重复填报` });
    seen.add(name);
    problems.push(...findFindingProblems(finding, path, { assessedOn, staff }));
    const nature = judgeNature(row, finding);
    if ('problem' in nature) {
      problems.push({ path: `${path}.nature`, ...nature.problem });
      continue;
    }
    factors.push({
      name,
      ...nature,
      ...judgeLevel(finding, assessedOn),
      exposed: finding.exposed,
      ...toMeasurement(finding),
    });
  }
  return problems.length > 0 ? refused({ code: 'INVALID_INPUT', problems }) : accepted(factors);
}

function toMeasurement({ measuredOn, testReportNumber }: FactorFinding) {
  return { measuredOn, testReportNumber };
}

function judgeLevel(
  { level, measuredOn }: FactorFinding,
  assessedOn: PlainDate,
): Pick<AssessedFactor, 'level' | 'flags'> {
  const current = measuredOn !== null && addMonths(measuredOn, measurementValidMonths) >= assessedOn;
  if (level === 'CONFORMING' && !current) return { level: 'NONCONFORMING', flags: ['NO_CURRENT_TEST'] };
  return { level, flags: [] };
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
  { assessedOn, staff }: { readonly assessedOn: PlainDate; readonly staff: number },
): InputProblem[] {
  const problems: InputProblem[] = [];
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
  const moved = new Set(factors.filter(({ flags }) => flags.includes('NO_CURRENT_TEST')).map(({ nature }) => nature));
  return headcounts.filter(({ nature }) => !moved.has(nature));
}
