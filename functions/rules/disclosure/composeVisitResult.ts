import type { PublishedVisit } from '../inspections/publishedVisit.ts';
import { visitCauses } from '../inspections/visitCauses.ts';
import { visitResultNames } from '../inspections/visitResultNames.ts';
import type { PublicContent } from './publicationDuty.ts';

/** A visit's result as it is made public: what the public may see of the visit, in words; no person and no complaint. */
export function composeVisitResult({ employerName, visitedOn, ...visit }: PublishedVisit): PublicContent {
  const lines = [
    { label: '检查日期', text: visitedOn },
    { label: '检查来由', text: visitCauses[visit.cause].label },
    { label: '检查事项', text: visit.matters.join('；') },
    { label: '检查单位', text: visit.units.join('、') },
    { label: '检查结果', text: visitResultNames[visit.result] },
    { label: '不符合的项目', text: visit.failedItems.join('；') },
  ];
  return { title: `${employerName}检查结果`, lines: lines.filter(({ text }) => text !== '') };
}
