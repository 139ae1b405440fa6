import type { ExposureLevel, HazardNature } from '../assessments/grades.ts';
import { findHazardFactor } from '../assessments/hazardFactors.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Employer, TestResult } from './employer.ts';

/** A ledger factor with what the catalogue and the latest test say of it. */
export type DescribedFactor = {
  readonly name: string;
  readonly catalogueName: string | null;
  /** Null where it depends and nobody has answered the question yet, or the name is not in the catalogue. */
  readonly nature: HazardNature | null;
  readonly question: string | null;
  /** Null where the test said "some exceed" without saying which, or there was none. */
  readonly level: ExposureLevel | null;
  readonly exposed: number | null;
  readonly measuredOn: PlainDate | null;
  readonly testResult: TestResult | null;
};

const natures = { ALWAYS: 'SEVERE', NO: 'GENERAL', DEPENDS: null } as const;

/** The factors of a ledger record, each with its nature by the catalogue and its level by the record's latest test. */
export function describeFactors(employer: Employer): readonly DescribedFactor[] {
  const { lastTestOn, lastTestResult } = employer;
  const level = lastTestResult === 'CONFORMING' ? 'CONFORMING' : lastTestResult === 'EXCEEDED' ? 'NONCONFORMING' : null;
  return employer.factors.map(({ name, exposed }) => {
    const row = findHazardFactor(name);
    return {
      name,
      catalogueName: row?.name ?? null,
      nature: row ? natures[row.severity] : null,
      question: row?.severity === 'DEPENDS' ? row.question : null,
      level,
      exposed,
      measuredOn: lastTestOn,
      testResult: lastTestResult,
    };
  });
}
