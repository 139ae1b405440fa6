import type { Assessment } from '../assessments/assessment.ts';
import type { RuleSet } from '../assessments/ruleSet.ts';
import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import type { EmployerRecord } from '../employers/employerRecord.ts';
import { digestOf } from '../kernel/auditChain.ts';
import type { EmployerBasics, Report } from './report.ts';

/** Everything a report document is composed from. */
export type ReportFacts = {
  readonly report: Report;
  readonly assessment: Assessment;
  readonly basics: EmployerBasics;
  readonly ruleSet: RuleSet;
  /** Name of the patrol body that `basics` names by its id; null: the county has no such body. */
  readonly bodyName: string | null;
  /** Holiday notices that are loaded, for the days that the document names. */
  readonly notices: readonly CalendarNotice[];
};

/** Longest text that the employer may write into its report, in characters. */
export const reportTextLimit = 2_000;

/** The employer's facts as they stand in its report: kept when it is drafted, so that the ledger may move on. */
export function toBasics(record: EmployerRecord): EmployerBasics {
  return {
    name: record.name,
    address: record.address,
    legalRepresentative: record.legalRepresentative,
    bodyId: record.bodyId,
    industryName: record.industryName,
    industryCode: record.industryCode,
    size: record.size,
    economicType: record.economicType,
    staff: record.staff,
    exposed: record.exposed,
    declared: record.declared,
    productionStartOn: record.productionStartOn,
    techServiceCode: record.delegation?.techServiceCode ?? null,
  };
}

/** Raised when the report says something else from the same facts. */
const formOfReport = 1;

/**
 * The code that tells one version of a report's content from another: the first 12 hexadecimal digits of the SHA-256
 * of the canonical JSON of what the report states (employer's facts, assessment with its answers and verdicts,
 * declared category, measures, conclusion). Posting, signing and filing do not change it, nor does the ledger.
 * @source issue 3, point 8: the signed file must be of the same report version
 */
export function toVersionCode({
  report,
  assessment,
  basics,
}: Pick<ReportFacts, 'report' | 'assessment' | 'basics'>): string {
  const { county, creditCode, reportId, declaredCategory, draftedAt } = report;
  const { measures, conclusion } = report;
  const own = { county, creditCode, reportId, declaredCategory, draftedAt, measures, conclusion };
  return digestOf({ form: formOfReport, report: own, basics, assessment }).slice(0, 12);
}
