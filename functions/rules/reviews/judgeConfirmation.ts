import { type Category, categories, categoryLabels } from '../assessments/grades.ts';
import { judgeIndustryRisk } from '../assessments/judgeIndustryRisk.ts';
import type { EmployerRecord } from '../employers/employerRecord.ts';
import { isIndustryCode } from '../employers/normaliseIndustryCode.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem, RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { Confirmation } from './confirmation.ts';

export type WantedConfirmation = {
  /** Industries of the employer's other sites or sub-scopes, beside that of the ledger. */
  readonly otherIndustryCodes: readonly string[];
  /** What an officer decides where the catalogue does not; null: the catalogue is to decide. */
  readonly decided: { readonly category: Category; readonly reason: string } | null;
};

type Refused = RefusalOf<
  'INVALID_INPUT' | 'OUT_OF_SCOPE' | 'FILED_REPORT_DECIDES' | 'CATALOGUE_UNDECIDED' | 'CATALOGUE_DECIDES'
>;

const mostSites = 20;
const longestReason = 500;

/**
 * Decides with which category an employer is confirmed that has filed no report, or whose report was returned: severe
 * industry 丙, general 乙, of several sites the higher. Where no site is severe and the catalogue leaves one open or does
 * not list it, an officer decides with a reason: 乙 or 丙, since 甲 takes an assessment.
 * Refusals: INVALID_INPUT, OUT_OF_SCOPE, FILED_REPORT_DECIDES, CATALOGUE_UNDECIDED (a decision is needed),
 * CATALOGUE_DECIDES (a decision is not for the officer).
 * @source R103–R105；多场所取高、目录未列由执法人员认定为自定（D）
 */
export function judgeConfirmation(
  employer: Pick<
    EmployerRecord,
    'factors' | 'industryCode' | 'industryAnswer' | 'filedAssessmentOn' | 'returnedReportId'
  >,
  { otherIndustryCodes, decided }: WantedConfirmation,
  confirmedOn: PlainDate,
): Result<Confirmation, Refused> {
  const refuse = (refusal: Refused) => refused<Refused>(refusal);
  const problems = findProblems({ otherIndustryCodes, decided });
  if (problems.length > 0) return refuse({ code: 'INVALID_INPUT', problems });
  if (employer.factors.length === 0) return refuse({ code: 'OUT_OF_SCOPE' });
  if (employer.filedAssessmentOn !== null && employer.returnedReportId === null) {
    return refuse({ code: 'FILED_REPORT_DECIDES' });
  }
  const sites = [employer.industryCode, ...otherIndustryCodes].map((code) => ({
    code,
    ...judgeIndustryRisk(code, employer.industryAnswer),
  }));
  const open = sites.filter(({ risk }) => risk === 'UNDECIDED' || risk === 'UNLISTED');
  const named = sites.map(({ code, risk }) => `${code ?? '未填写行业代码'}（${riskWords[risk]}）`).join('、');
  const byCatalogue = sites.some(({ risk }) => risk === 'SEVERE') ? 'BING' : open.length === 0 ? 'YI' : null;
  if (byCatalogue !== null) {
    if (decided !== null) return refuse({ code: 'CATALOGUE_DECIDES', category: byCatalogue });
    const reason = `按目录：${named}${sites.length > 1 ? '，多个场所取高' : ''}，${categoryLabels[byCatalogue]}`;
    return accepted({ category: byCatalogue, basis: 'CATALOGUE', confirmedOn, reportId: null, reason });
  }
  if (decided === null) {
    const industryCodes = open.flatMap(({ code }) => code ?? []);
    const questions = open.flatMap(({ question }) => question ?? []);
    return refuse({ code: 'CATALOGUE_UNDECIDED', industryCodes, questions });
  }
  const reason = `${named}；${decided.reason.trim()}`;
  return accepted({ category: decided.category, basis: 'OFFICER', confirmedOn, reportId: null, reason });
}

const riskWords = { SEVERE: '严重', GENERAL: '一般', UNDECIDED: '待定', UNLISTED: '目录未列' } as const;

function findProblems({ otherIndustryCodes, decided }: WantedConfirmation): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (otherIndustryCodes.length > mostSites) add('otherIndustryCodes', 'TOO_MANY', `其他场所不能超过 ${mostSites} 个`);
  otherIndustryCodes.forEach((code, at) => {
    if (!isIndustryCode(code)) add(`otherIndustryCodes[${at}]`, 'INDUSTRY_CODE', `“${code.slice(0, 20)}”不是行业代码`);
  });
  if (decided === null) return problems;
  if (decided.category === categories[0]) {
    add('category', 'CATEGORY_NEEDS_ASSESSMENT', '没有经复核的评估报告，不能认定为甲类');
  }
  if (decided.reason.trim() === '' || decided.reason.length > longestReason) {
    add('reason', 'REASON_INVALID', `请写明认定理由（不超过 ${longestReason} 字）`);
  }
  return problems;
}
