import type { InputProblem } from '../kernel/refusals.ts';
import { type IndustryAnswer, type IndustryRiskVerdict, judgeIndustryRisk } from './judgeIndustryRisk.ts';

export type SettledIndustry = {
  readonly risk: IndustryRiskVerdict;
  /** The answer that settled the risk; null where none was needed or none is known. */
  readonly answer: IndustryAnswer | null;
  readonly problems: readonly InputProblem[];
};

const longestBasis = 200;

/**
 * Settles an employer's industry risk with the answer given now, or else with the one remembered from before, which
 * holds as long as the employer stays under the same listed code. An answer to a question that the catalogue does not
 * ask, and one without a basis of 1–200 characters, are faults.
 * @source R103–R105；国卫办职健发〔2021〕5号
 */
export function settleIndustryRisk(
  industryCode: string | null,
  remembered: IndustryAnswer | null,
  given: Pick<IndustryAnswer, 'applies' | 'basis'> | null = null,
): SettledIndustry {
  const { listedCode, answerable, ...open } = judgeIndustryRisk(industryCode);
  const problems: InputProblem[] = [];
  if (given !== null && !answerable) {
    const message = '该行业的职业病危害风险按目录已能确定或须补全行业代码，无须作答';
    problems.push({ path: 'industryAnswer', code: 'INDUSTRY_QUESTION_NONE', message });
  } else if (given !== null && (given.basis.trim() === '' || given.basis.length > longestBasis)) {
    const message = `请写明行业风险的判定依据（不超过 ${longestBasis} 字）`;
    problems.push({ path: 'industryAnswer.basis', code: 'BASIS_INVALID', message });
  }
  if (!answerable || listedCode === null) return { risk: { ...open, listedCode, answerable }, answer: null, problems };
  const now = given && { listedCode, applies: given.applies, basis: given.basis.trim() };
  const answer = now ?? (remembered?.listedCode === listedCode ? remembered : null);
  return { risk: judgeIndustryRisk(industryCode, answer), answer, problems };
}
