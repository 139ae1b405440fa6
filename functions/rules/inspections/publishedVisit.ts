import { selfCheckItems } from '../assessments/selfCheckItems.ts';
import type { PublicContent } from '../disclosure/publicationDuty.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { maskPersonalData } from '../reports/maskPersonalData.ts';
import type { SiteVisit, VisitResult } from './siteVisit.ts';
import { type VisitCause, visitCauses } from './visitCauses.ts';

/** What the public is shown of a visit. */
export type PublishedVisit = {
  readonly employerName: string;
  readonly creditCode: string;
  readonly visitedOn: PlainDate;
  readonly cause: VisitCause;
  readonly matters: readonly string[];
  readonly units: readonly string[];
  readonly result: VisitResult;
  readonly failedItems: readonly string[];
  readonly publishedOn: PlainDate;
};

const itemTexts = new Map<string, string>(selfCheckItems.map(({ id, text }) => [id, text]));

/**
 * The public's view of a visit, or null while its result is not published. It names units and the texts of failed items;
 * no officer, nobody of the employer, no complaint, and none of the officers' own words, which may name somebody.
 * @source 国发〔2019〕5号（检查结果公示）；R163；公示的项目为本平台自定（D）
 */
export function findPublishedVisit(visit: SiteVisit): PublishedVisit | null {
  const { employerName, creditCode, on, cause, checks, start, record, conclusion, publishedOn } = visit;
  if (conclusion === null || publishedOn === null) return null;
  return {
    employerName,
    creditCode,
    visitedOn: on,
    cause,
    matters: [...new Set(checks.map(({ matter }) => maskPersonalData(matter)))],
    units: [...new Set(start?.officers.map(({ unit }) => maskPersonalData(unit)))],
    result: conclusion.result,
    failedItems: [...new Set(record?.findings.map(({ itemId }) => itemTexts.get(itemId) ?? itemId))],
    publishedOn,
  };
}

/** Result of a visit as shown to people. */
export const visitResultNames = {
  NO_PROBLEM: '未发现问题',
  PROBLEMS_FOUND: '发现问题，依法处理',
  NOT_FOUND: '查无下落',
  ENTRY_REFUSED: '拒绝检查',
  CLOSED: '已关闭',
} as const satisfies Record<VisitResult, string>;

/** The same as lines of the county's publications. */
export function toVisitContent(visit: PublishedVisit): PublicContent {
  const { employerName, visitedOn, cause, matters, units, result, failedItems } = visit;
  const lines = [
    { label: '检查日期', text: visitedOn },
    { label: '检查来源', text: visitCauses[cause].label },
    { label: '检查事项', text: matters.join('、') },
    { label: '检查单位', text: units.join('、') },
    { label: '检查结果', text: visitResultNames[result] },
    ...(failedItems.length === 0 ? [] : [{ label: '不符合的条目', text: failedItems.join('；') }]),
  ];
  return { title: `${employerName}检查结果`, lines };
}
