import type { CreditCodeFault } from './creditCode.ts';
import type { EmployerField } from './employer.ts';
import { titleOf } from './ledgerColumns.ts';

/** Data that a sentence may name in braces. */
export type ProblemData = {
  readonly county?: string;
  readonly fault?: CreditCodeFault | 'NUMBER_CELL';
  readonly factor?: string;
  readonly staff?: number;
  readonly length?: number;
  readonly limit?: number;
  readonly today?: string;
  /** Where the same credit code stands already, 「第 22 行」. */
  readonly earlier?: string;
  /** Name that the credit code is registered under. */
  readonly registered?: string;
};

type LedgerCodeRow =
  | { readonly kind: 'PROBLEM'; readonly fault: string; readonly advice: string }
  | { readonly kind: 'CORRECTION'; readonly says: string };

/**
 * Everything the ledger import may say about a cell. A problem rejects the row: what is wrong (`fault`) and what to do
 * about it (`advice`). A correction says what was put right or assumed. Words in braces are filled in.
 */
export const ledgerCodes = {
  COUNTY_UNKNOWN: { kind: 'PROBLEM', fault: '县区代码“{given}”不在本平台', advice: '请填写已开通的县区代码' },
  BODY_MISSING: { kind: 'PROBLEM', fault: '没有填写所属乡镇（园区）', advice: '请填写乡镇、县科工信局或高新区的名称' },
  BODY_UNKNOWN: {
    kind: 'PROBLEM',
    fault: '“{given}”不是{county}的巡查单位',
    advice: '请填写乡镇、县科工信局或高新区的名称',
  },
  NAME_MISSING: { kind: 'PROBLEM', fault: '没有填写用人单位名称', advice: '请按营业执照填写名称' },
  CREDIT_CODE_MISSING: { kind: 'PROBLEM', fault: '没有填写统一社会信用代码', advice: '请按营业执照填写18位代码' },
  CREDIT_CODE_CHECK: {
    kind: 'PROBLEM',
    fault: '统一社会信用代码“{given}”有误：{fault}',
    advice: '请对照营业执照逐位核对，以文本格式填写',
  },
  CREDIT_CODE_DUPLICATE: {
    kind: 'PROBLEM',
    fault: '统一社会信用代码“{given}”与{earlier}重复',
    advice: '请核对是哪一家单位，同一单位只保留一行',
  },
  INDUSTRY_CODE_INVALID: {
    kind: 'PROBLEM',
    fault: '行业代码“{given}”不是国民经济行业分类代码',
    advice: '请按 GB/T 4754-2017 填写，如 C202；不清楚的留空',
  },
  SIZE_UNKNOWN: { kind: 'PROBLEM', fault: '企业规模“{given}”无法识别', advice: '请填写大型、中型、小型或微型' },
  STAFF_MISSING: { kind: 'PROBLEM', fault: '没有填写职工总数', advice: '请填写人数' },
  STAFF_INVALID: {
    kind: 'PROBLEM',
    fault: '职工总数“{given}”不是 0 至 1000000 的整数',
    advice: '请只填写人数，不写“约”“余”',
  },
  EXPOSED_MISSING: {
    kind: 'PROBLEM',
    fault: '没有填写接触职业病危害人数',
    advice: '请填写人数，没有的填 0',
  },
  EXPOSED_INVALID: {
    kind: 'PROBLEM',
    fault: '接触职业病危害人数“{given}”不是 0 至 1000000 的整数',
    advice: '请只填写人数，没有的填 0',
  },
  EXPOSED_ABOVE_STAFF: {
    kind: 'PROBLEM',
    fault: '接触职业病危害人数 {given} 大于职工总数 {staff}',
    advice: '请核对两项人数，劳务派遣人员应计入职工总数',
  },
  FACTORS_TOO_MANY: {
    kind: 'PROBLEM',
    fault: '列出了 {length} 种危害因素，超过 {limit} 种',
    advice: '请核对，只列本单位存在的因素',
  },
  FACTOR_NAME_MISSING: { kind: 'PROBLEM', fault: '有危害因素没有名称', advice: '请填写因素名称' },
  FACTOR_EXPOSED_INVALID: {
    kind: 'PROBLEM',
    fault: '“{factor}”的接触人数“{given}”不是 0 至 1000000 的整数',
    advice: '请核对该因素的人数',
  },
  FACTOR_EXPOSED_ABOVE_STAFF: {
    kind: 'PROBLEM',
    fault: '“{factor}”的接触人数 {given} 大于职工总数 {staff}',
    advice: '请核对该因素的人数和职工总数',
  },
  DECLARATION_UNKNOWN: { kind: 'PROBLEM', fault: '申报情况“{given}”无法识别', advice: '请填写已申报或未申报' },
  TEST_DATE_INVALID: {
    kind: 'PROBLEM',
    fault: '最近一次检测日期“{given}”不是有效日期',
    advice: '请写明年月日，如 2023-06-07；没有检测的留空',
  },
  TEST_DATE_FUTURE: {
    kind: 'PROBLEM',
    fault: '最近一次检测日期 {given} 晚于今天（{today}）',
    advice: '请按检测报告填写日期',
  },
  TEST_RESULT_UNKNOWN: {
    kind: 'PROBLEM',
    fault: '检测结果“{given}”无法识别',
    advice: '请填写合格、部分超标或超标；没有检测的留空',
  },
  PRODUCTION_DATE_INVALID: {
    kind: 'PROBLEM',
    fault: '正式投产日期“{given}”不是有效日期',
    advice: '请写明年月日，如 2019-03-11；不清楚的留空',
  },
  PRODUCTION_DATE_FUTURE: {
    kind: 'PROBLEM',
    fault: '正式投产日期 {given} 晚于今天（{today}）',
    advice: '尚未投产的请留空，投产后补填',
  },
  TEXT_TOO_LONG: { kind: 'PROBLEM', fault: '“{title}”有 {length} 个字，超过 {limit} 个字', advice: '请精简后填写' },
  BODY_NOT_YOURS: {
    kind: 'PROBLEM',
    fault: '该单位不属于本巡查单位',
    advice: '只能导入本单位负责的用人单位，归属有误的请报县卫生健康局调整',
  },
  NAME_DIFFERS: {
    kind: 'PROBLEM',
    fault: '统一社会信用代码已登记为“{registered}”，与本行名称不一致',
    advice: '请核对代码；单位确已更名的，请在平台修改名称后再导入',
  },
  CHANGED_MEANWHILE: {
    kind: 'PROBLEM',
    fault: '导入时该单位正被他人修改，本行没有保存',
    advice: '请稍后重新导入本行',
  },
  BODY_FILLED_DOWN: { kind: 'CORRECTION', says: '所属乡镇（园区）空白，按上一行填为“{to}”' },
  NAME_TRIMMED: { kind: 'CORRECTION', says: '已去掉单位名称中多余的空格' },
  CREDIT_CODE_NORMALISED: { kind: 'CORRECTION', says: '统一社会信用代码已改为规范写法“{to}”' },
  INDUSTRY_CODE_NORMALISED: { kind: 'CORRECTION', says: '行业代码已改为规范写法“{to}”' },
  DIGITS_NORMALISED: { kind: 'CORRECTION', says: '“{from}”已读作“{to}”' },
  DECLARATION_ASSUMED: { kind: 'CORRECTION', says: '没有填写申报情况，按未申报处理' },
  TEST_DATE_DAY_ASSUMED: { kind: 'CORRECTION', says: '检测日期只写到月份，按 {to} 处理' },
  PRODUCTION_DATE_DAY_ASSUMED: { kind: 'CORRECTION', says: '投产日期只写到月份，按 {to} 处理' },
} as const satisfies Record<string, LedgerCodeRow>;

export type LedgerCode = keyof typeof ledgerCodes;
export type ProblemCode = {
  [C in LedgerCode]: (typeof ledgerCodes)[C]['kind'] extends 'PROBLEM' ? C : never;
}[LedgerCode];
export type CorrectionCode = Exclude<LedgerCode, ProblemCode>;

/**
 * Why a row or an input is refused. `message` says what is wrong and what to do; `fault` only what is wrong (the advice
 * is in `ledgerCodes`). `path` is the employer's field, `column` its title, `given` what stood there, null for nothing.
 */
export type Problem = {
  readonly code: ProblemCode;
  readonly path: EmployerField;
  readonly column: string;
  readonly message: string;
  readonly fault: string;
  readonly given: string | null;
};

/** What was put right in a row that was accepted. */
export type Correction = {
  readonly code: CorrectionCode;
  readonly path: EmployerField;
  readonly column: string;
  readonly message: string;
  readonly from: string | null;
  readonly to: string;
};

const creditCodeFaults = {
  LENGTH: '不是18位',
  CHARACTERS: '含有不该有的字符（不使用字母 I、O、S、V、Z，第3至8位为数字）',
  CHECK_CHARACTER: '校验位不符',
  NUMBER_CELL: '单元格是数字格式，末几位已经丢失',
} as const satisfies Record<NonNullable<ProblemData['fault']>, string>;

/** Longest piece of a cell that a sentence repeats. */
const longestQuote = 60;

/** Makes a problem with its sentences from the table. */
export function toProblem(
  code: ProblemCode,
  path: EmployerField,
  given: string | null,
  { fault: creditCodeFault, ...data }: ProblemData = {},
): Problem {
  const row = ledgerCodes[code];
  const explained = creditCodeFault === undefined ? {} : { fault: creditCodeFaults[creditCodeFault] };
  const fault = fill(row.fault, { ...data, ...explained, title: titleOf(path), given: given ?? '' });
  return { code, path, column: titleOf(path), message: `${fault}，${row.advice}。`, fault, given };
}

/** Makes a correction with its sentence from the table. */
export function toCorrection(code: CorrectionCode, path: EmployerField, from: string | null, to: string): Correction {
  return {
    code,
    path,
    column: titleOf(path),
    message: fill(ledgerCodes[code].says, { from: from ?? '', to }),
    from,
    to,
  };
}

function fill(sentence: string, data: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => quote(String(data[name] ?? '')));
}

function quote(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
