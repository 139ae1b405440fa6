import { digestOf } from '../kernel/auditChain.ts';
import { startOf } from '../kernel/plainDate.ts';
import type { Fact } from '../reports/reportDocument.ts';
import { composeBasics } from './composeBasics.ts';
import { composeClassification } from './composeClassification.ts';
import { composeOutlook, composeProvenance, composeResults } from './composeClosing.ts';
import { composeCount } from './composeCount.ts';
import { composeFilings } from './composeFilings.ts';
import { composeInspections } from './composeInspections.ts';
import { composeLadder } from './composeLadder.ts';
import { composePatrols } from './composePatrols.ts';
import { numberSections, type PilotDocument } from './pilotDocument.ts';
import type { PilotFacts } from './pilotFacts.ts';
import { toPeriodText, toPilotTitle } from './pilotPeriod.ts';

/**
 * Composes the pilot report: tables and charts from the facts, and a marked place wherever the author is to write. It
 * says nothing that the facts do not say. The same facts give the same document; inside the file stands the day of the
 * figures.
 * @source R125–R130（章节和样式为自定，D）
 */
export function composePilotReport(facts: PilotFacts): PilotDocument {
  const title = toPilotTitle(facts);
  const sections = [
    composeBasics(facts),
    composeCount(facts),
    composeClassification(facts),
    composeFilings(facts),
    composeInspections(facts),
    composeLadder(facts),
    composePatrols(facts),
    composeResults(facts),
    composeOutlook(),
    composeProvenance(facts),
  ];
  const versionCode = digestOf(facts).slice(0, 12);
  const about = `${facts.county.name}　数字截至 ${facts.asOf}`;
  return {
    title,
    cover: composeCover(facts),
    sections: numberSections(sections),
    footer: { versionCode, reportId: about, ruleSetId: null, about },
    draftedAt: startOf(facts.asOf),
  };
}

function composeCover(facts: PilotFacts): readonly Fact[] {
  const { county, deadline, asOf } = facts;
  return [
    { label: '报告地区', value: county.name },
    { label: '报告期间', value: toPeriodText(facts) },
    { label: '数字截至', value: asOf },
    ...(deadline === null ? [] : [{ label: '报送期限', value: describeDeadline(deadline) }]),
    { label: '填报单位', value: '〔由填报单位填写〕' },
    { label: '报送日期', value: '〔由填报单位填写〕' },
  ];
}

function describeDeadline({ name, on, source, daysLate }: NonNullable<PilotFacts['deadline']>): string {
  const standing = daysLate === 0 ? '' : `；至数字截止日已过 ${daysLate} 天`;
  return `${on}（${name}；${source.instrument} ${source.clause}）${standing}`;
}
