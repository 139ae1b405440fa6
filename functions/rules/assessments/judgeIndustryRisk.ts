import type { LegalSource } from '../kernel/legalSource.ts';
import {
  catalogueSource,
  type IndustryRisk,
  type IndustryRiskRow,
  industryRisks,
  unlistedSource,
} from './industryRisks.ts';

/** What the catalogue says of an industry. */
export type IndustryRiskVerdict = {
  /** `UNDECIDED`: `question` must be answered first. `UNLISTED`: an officer decides with a reason. */
  readonly risk: IndustryRisk | 'UNDECIDED' | 'UNLISTED';
  /** The listed code that the industry falls under; null where there is none. */
  readonly listedCode: string | null;
  readonly question: string | null;
  /** Whether yes or no settles the question; otherwise a fuller industry code does. */
  readonly answerable: boolean;
  readonly source: LegalSource;
};

/** An employer's answer to the question of the listed code that it was asked for. */
export type IndustryAnswer = { readonly listedCode: string; readonly applies: boolean; readonly basis: string };

const rowsByCode: ReadonlyMap<string, IndustryRiskRow> = new Map(
  industryRisks.flatMap((row) => listCodes(row.codes).map((code) => [code, row] as const)),
);

/** The codes of a table row, its runs written out. */
export function listCodes(codes: string): readonly string[] {
  return codes.split(' ').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const letter = first.slice(0, 1);
    const digits = first.length - 1;
    const from = Number(first.slice(1));
    const length = Number(last.slice(1)) - from + 1;
    return Array.from({ length }, (_, at) => letter + String(from + at).padStart(digits, '0'));
  });
}

/**
 * Decides an industry's hazard risk by the longest listed beginning of its code: a four-digit class falls under its
 * three-digit group unless it is listed itself. Where the catalogue names a sub-scope, a class that tells itself apart
 * settles it, else the answer given for that listed code does, else it is UNDECIDED with the question. A missing code
 * and one of two digits, which names no group, are UNDECIDED too.
 * @param industryCode GB/T 4754-2017 with section letter and 2–4 digits, or null
 * @source R103–R105；国卫办职健发〔2021〕5号
 */
export function judgeIndustryRisk(
  industryCode: string | null,
  answer: IndustryAnswer | null = null,
): IndustryRiskVerdict {
  const code = industryCode ?? '';
  if (code.length < 4) {
    const question = '属于哪一行业？请按《国民经济行业分类》填写三位或四位行业代码。';
    return { risk: 'UNDECIDED', listedCode: null, question, answerable: false, source: catalogueSource };
  }
  const listedCode = [code, code.slice(0, 4)].find((prefix) => rowsByCode.has(prefix)) ?? null;
  const row = listedCode === null ? undefined : rowsByCode.get(listedCode);
  if (row === undefined) return { ...settled, risk: 'UNLISTED', listedCode: null, source: unlistedSource };
  const { risk, condition, source } = row;
  if (condition === null) return { ...settled, risk, listedCode, source };

  const toldByClass = condition.classes.length > 0 && code.length > 4;
  const given = answer?.listedCode === listedCode ? answer.applies : null;
  const applies = toldByClass ? condition.classes.includes(code) : given;
  if (applies === null) {
    return { risk: 'UNDECIDED', listedCode, question: condition.question, answerable: true, source };
  }
  return { ...settled, risk: applies ? risk : condition.otherwise, listedCode, source };
}

const settled = { question: null, answerable: false } as const;
