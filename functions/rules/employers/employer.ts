import type { PlainDate } from '../kernel/plainDate.ts';
import type { County } from './counties.ts';
import { findCreditCodeFault } from './creditCode.ts';
import { type Problem, type ProblemCode, type ProblemData, toProblem } from './ledgerCodes.ts';
import { isIndustryCode } from './normaliseIndustryCode.ts';
import { trimText } from './normaliseText.ts';

export type EmployerSize = 'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO';
export type TestResult = 'CONFORMING' | 'PARTLY_EXCEEDED' | 'EXCEEDED';

/** A hazard factor at an employer with its exposed headcount; null where the ledger gives none. */
export type EmployerFactor = { readonly name: string; readonly exposed: number | null };

/** An employer of the ledger (用人单位). `county` and `creditCode` identify it. */
export type Employer = {
  /** Six-digit division code. */
  readonly county: string;
  /** Unified social credit code, 18 characters, in its kept form. */
  readonly creditCode: string;
  readonly name: string;
  readonly legalRepresentative: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  /** The patrol body that answers for it, `PatrolBody.id`. */
  readonly bodyId: string;
  readonly industryName: string | null;
  /** GB/T 4754-2017 with the section letter, `C202`. */
  readonly industryCode: string | null;
  readonly size: EmployerSize | null;
  readonly economicType: string | null;
  /** Headcount. */
  readonly staff: number;
  /** Persons exposed to any hazard factor, each counted once. */
  readonly exposed: number;
  readonly factors: readonly EmployerFactor[];
  readonly declared: boolean;
  readonly lastTestOn: PlainDate | null;
  readonly lastTestResult: TestResult | null;
  readonly productionStartOn: PlainDate | null;
  readonly note: string | null;
};

export type EmployerField = keyof Employer;

/** An employer of which fields may be missing or unreadable: these are `undefined`. */
export type EmployerDraft = { readonly [F in EmployerField]?: Employer[F] | undefined };

/** No employer in China has more; a larger number is a slip of the hand. */
const largestHeadcount = 1_000_000;
const mostFactors = 200;

/** Longest text of a field, in UTF-16 units. */
export const textLimits = {
  name: 100,
  legalRepresentative: 50,
  phone: 50,
  address: 200,
  industryName: 100,
  economicType: 50,
  note: 500,
} as const satisfies Partial<Record<EmployerField, number>>;

const limitedFields = Object.keys(textLimits) as (keyof typeof textLimits)[];

/** Longest name of a single hazard factor; the longest statutory name has 36 characters. */
const longestFactorName = 100;

type Report = (code: ProblemCode, path: EmployerField, given: string | number, data?: ProblemData) => void;

/**
 * The invariants of an employer, whichever way it comes in: known county and body, a valid credit code, a name, texts
 * within `textLimits`, headcounts whole, 0–1,000,000, exposed (and each factor's exposed) not above staff (equal is
 * right; a factor may exceed `exposed`, which counts each person once and is often older), an industry code whose
 * letter fits, no day after `today` (today itself is right). Fields that are left out are not judged.
 *
 * @param county that the employer names; null: the platform is not set up for it
 * @returns problems in no particular order, empty when all hold
 */
export function checkEmployer(employer: EmployerDraft, today: PlainDate, county: County | null): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, given, data) => {
    problems.push(toProblem(code, path, given === '' ? null : String(given), data));
  };
  checkPlace(employer, county, report);
  checkTexts(employer, report);
  checkHeadcounts(employer, report);
  checkFactors(employer, report);
  const { lastTestOn, productionStartOn } = employer;
  if (lastTestOn && lastTestOn > today) report('TEST_DATE_FUTURE', 'lastTestOn', lastTestOn, { today });
  if (productionStartOn && productionStartOn > today) {
    report('PRODUCTION_DATE_FUTURE', 'productionStartOn', productionStartOn, { today });
  }
  return problems;
}

function checkPlace({ county: code, bodyId }: EmployerDraft, county: County | null, report: Report): void {
  if (code === undefined) return;
  if (county === null) report('COUNTY_UNKNOWN', 'county', code);
  else if (bodyId !== undefined && !county.bodies.some(({ id }) => id === bodyId)) {
    report('BODY_UNKNOWN', 'bodyId', bodyId, { county: county.name });
  }
}

function checkTexts(employer: EmployerDraft, report: Report): void {
  const { name, creditCode, industryCode } = employer;
  if (name !== undefined && trimText(name) === '') report('NAME_MISSING', 'name', '');
  if (creditCode !== undefined) {
    const fault = findCreditCodeFault(creditCode);
    if (fault !== null) report('CREDIT_CODE_CHECK', 'creditCode', creditCode, { fault });
  }
  if (industryCode && !isIndustryCode(industryCode)) report('INDUSTRY_CODE_INVALID', 'industryCode', industryCode);
  for (const field of limitedFields) {
    const length = employer[field]?.length ?? 0;
    const limit = textLimits[field];
    if (length > limit) report('TEXT_TOO_LONG', field, length, { length, limit });
  }
}

function isHeadcount(count: number | undefined): count is number {
  return count !== undefined && Number.isInteger(count) && count >= 0 && count <= largestHeadcount;
}

function checkHeadcounts({ staff, exposed }: EmployerDraft, report: Report): void {
  if (staff !== undefined && !isHeadcount(staff)) report('STAFF_INVALID', 'staff', staff);
  if (exposed === undefined) return;
  if (!isHeadcount(exposed)) report('EXPOSED_INVALID', 'exposed', exposed);
  else if (isHeadcount(staff) && exposed > staff) report('EXPOSED_ABOVE_STAFF', 'exposed', exposed, { staff });
}

function checkFactors({ factors = [], staff }: EmployerDraft, report: Report): void {
  if (factors.length > mostFactors) {
    report('FACTORS_TOO_MANY', 'factors', factors.length, { length: factors.length, limit: mostFactors });
  }
  for (const { name, exposed } of factors) {
    if (trimText(name) === '') report('FACTOR_NAME_MISSING', 'factors', '');
    if (name.length > longestFactorName) {
      const length = name.length;
      report('TEXT_TOO_LONG', 'factors', length, { length, limit: longestFactorName });
    }
    if (exposed === null) continue;
    if (!isHeadcount(exposed)) report('FACTOR_EXPOSED_INVALID', 'factors', exposed, { factor: name });
    else if (isHeadcount(staff) && exposed > staff) {
      report('FACTOR_EXPOSED_ABOVE_STAFF', 'factors', exposed, { factor: name, staff });
    }
  }
}
