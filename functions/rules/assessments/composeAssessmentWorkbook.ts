import { describeFactors } from '../employers/describeFactors.ts';
import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { Cell } from '../employers/ledgerSheet.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Assessment } from './assessment.ts';
import {
  type factorColumns,
  factorRows,
  identityRows,
  listVerdictWords,
  type selfCheckColumns,
  verdictWords,
  workbookTemplate,
} from './assessmentWorkbook.ts';
import { describeRuleSet, writeGuide } from './assessmentWorkbookGuide.ts';
import { exposureLevelLabels, hazardNatureLabels } from './grades.ts';
import { findHazardFactor, listHazardFactors } from './hazardFactors.ts';
import type { FactorFinding } from './judgeFactors.ts';
import type { RuleSet, SelfCheckItem } from './ruleSet.ts';
import type { SelfCheckAnswer } from './scoreSelfCheck.ts';

type FactorRow = { readonly [K in (typeof factorColumns)[number]['key']]: Cell };
type SelfCheckRow = { readonly [K in (typeof selfCheckColumns)[number]['key']]: Cell } & {
  readonly words: readonly string[];
  /** Shown while the cell is being filled in. */
  readonly prompt: string;
};

/** The content of a workbook, sheet by sheet; how it looks is the writer's affair. */
export type ComposedWorkbook = {
  readonly fileName: string;
  /** Rows of the guide: a title, or a term with its text. */
  readonly guide: readonly (readonly [string] | readonly [string, string])[];
  /** As many as the sheet has rows; those behind the known factors are empty but for their number. */
  readonly factors: readonly FactorRow[];
  readonly factorsAdvice: string;
  readonly selfCheck: readonly SelfCheckRow[];
  readonly selfCheckTitle: string;
  readonly selfCheckAdvice: string;
  /** Rows of the hidden sheet. */
  readonly identity: readonly (readonly [string, string | number])[];
  /** Names to choose a factor from. */
  readonly factorNames: readonly string[];
  readonly staff: number;
};

/** What a last assessment says for filling in the next one. */
export type WorkbookAnswers = {
  readonly factors: readonly Pick<
    FactorFinding,
    'name' | 'nature' | 'natureBasis' | 'exposed' | 'measuredOn' | 'testReportNumber' | 'level'
  >[];
  readonly selfCheck: readonly SelfCheckAnswer[];
};

/**
 * Composes an employer's workbook: its factors and answers of the last assessment, or the ledger's factors where there
 * is none. Answers to another rule set's items are left out, for the same number may mean another thing there. A factor
 * with an exceeded point starts as nonconforming, since the points themselves have no place here.
 * @source R70–R74（工作簿的样式为本平台自拟，D）
 */
export function composeAssessmentWorkbook(
  employer: EmployerRecord,
  last: Assessment | null,
  ruleSet: RuleSet,
): ComposedWorkbook {
  const factors = last === null ? toLedgerRows(employer) : last.factors.map((factor) => toFactorRow(toFinding(factor)));
  return fillAssessmentWorkbook(employer, factors, last?.ruleSetId === ruleSet.id ? last.selfCheck : [], ruleSet, last);
}

/** The workbook with the given answers in it, as an employer would send it back. */
export function composeFilledWorkbook(
  employer: EmployerRecord,
  { factors, selfCheck }: WorkbookAnswers,
  ruleSet: RuleSet,
): ComposedWorkbook {
  return fillAssessmentWorkbook(employer, factors.map(toFactorRow), selfCheck, ruleSet, null);
}

function fillAssessmentWorkbook(
  employer: EmployerRecord,
  factors: readonly Omit<FactorRow, 'number'>[],
  answers: readonly SelfCheckAnswer[],
  ruleSet: RuleSet,
  last: Assessment | null,
): ComposedWorkbook {
  const { mark, version } = workbookTemplate;
  const { county, creditCode, staff } = employer;
  const identity = { mark, version, ruleSetId: ruleSet.id, county, creditCode };
  const keys = Object.keys(identityRows) as (keyof typeof identityRows)[];
  return {
    fileName: `${employer.name.replace(/[\\/:*?"<>|]/g, '')}-职业病危害评估.xlsx`,
    guide: writeGuide(employer, last, ruleSet),
    factors: Array.from({ length: factorRows }, (_, at) => ({ ...emptyRow, ...factors[at], number: at + 1 })),
    factorsAdvice: `每种危害因素一行，不用的行留空；职工总数 ${staff} 人，接触人数不能超过。浅黄色单元格可以填写。`,
    selfCheck: ruleSet.selfCheckItems.map((item) => toSelfCheckRow(item, answers)),
    selfCheckTitle: ruleSet.selfCheckTitle,
    selfCheckAdvice: `每一项都须选择结论；共 ${ruleSet.selfCheckItems.length} 项。依据：${describeRuleSet(ruleSet)}`,
    identity: keys.map((key) => [identityRows[key].title, identity[key]] as const),
    factorNames: listHazardFactors().map(({ name }) => name),
    staff,
  };
}

const emptyRow: Omit<FactorRow, 'number'> = {
  name: null,
  nature: null,
  natureBasis: null,
  level: null,
  exposed: null,
  measuredOn: null,
  testReportNumber: null,
  hint: null,
};

function toFinding(factor: Assessment['factors'][number]): WorkbookAnswers['factors'][number] {
  const depends = findHazardFactor(factor.name)?.severity === 'DEPENDS';
  const level = factor.flags.includes('POINT_EXCEEDED') ? factor.level : factor.declaredLevel;
  return { ...factor, natureBasis: depends ? factor.natureBasis : null, level };
}

function toFactorRow(factor: WorkbookAnswers['factors'][number]): Omit<FactorRow, 'number'> {
  return {
    name: factor.name,
    nature: factor.nature && hazardNatureLabels[factor.nature],
    natureBasis: factor.natureBasis,
    level: exposureLevelLabels[factor.level],
    exposed: factor.exposed,
    measuredOn: toDateCell(factor.measuredOn),
    testReportNumber: factor.testReportNumber,
    hint: hintOf(factor.name),
  };
}

function toLedgerRows(employer: EmployerRecord): readonly Omit<FactorRow, 'number'>[] {
  return describeFactors(employer).map(({ name, catalogueName, nature, level, exposed, measuredOn }) => ({
    ...emptyRow,
    name: catalogueName ?? name,
    nature: nature && hazardNatureLabels[nature],
    level: level && exposureLevelLabels[level],
    exposed,
    measuredOn: toDateCell(measuredOn),
    hint: hintOf(name),
  }));
}

function hintOf(name: string): string {
  const row = findHazardFactor(name);
  if (row === null) return '目录中没有该名称，请从下拉列表中选择';
  if (row.severity === 'DEPENDS') return `须选择性质并写明依据：${row.question}（是为严重）`;
  return `依目录属于${row.severity === 'ALWAYS' ? '严重' : '一般'}，性质判定依据不必填写`;
}

function toSelfCheckRow(item: SelfCheckItem, answers: readonly SelfCheckAnswer[]): SelfCheckRow {
  const answer = answers.find(({ itemId }) => itemId === item.id)?.verdict;
  const word = Object.entries(verdictWords).find(([, verdict]) => verdict === answer)?.[0] ?? null;
  const source = `${item.source.instrument} ${item.source.clause}`;
  return {
    itemId: item.id,
    group: item.group,
    text: item.text,
    marks: item.marks,
    keyItem: item.keyItem ? '关键' : null,
    verdict: word,
    evidence: item.evidence,
    source,
    words: listVerdictWords(item),
    prompt: `依据：${source}。应有证据：${item.evidence}。`,
  };
}

function toDateCell(day: PlainDate | null): Date | null {
  return day && new Date(`${day}T00:00:00.000Z`);
}
