import { visitResultNames } from '../inspections/publishedVisit.ts';
import type { SiteVisit } from '../inspections/siteVisit.ts';
import { visitCauses } from '../inspections/visitCauses.ts';
import { dayOf, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import { findStoredFiles } from './findStoredFiles.ts';
import type { EventFacts } from './timelineEvent.ts';

const atMoment = (at: Instant, title: string, text: string | null): EventFacts => ({
  kind: 'VISIT',
  at,
  on: dayOf(at),
  title,
  text,
});
const onDay = (on: PlainDate, title: string, text: string | null): EventFacts => ({
  kind: 'VISIT',
  at: null,
  on,
  title,
  text,
});

/** A visit as events: opened, announced, begun, ended with its files, confirmed, concluded, made public; no names. */
export function listVisitEvents(visit: SiteVisit): readonly EventFacts[] {
  const { openedOn, cause, on, notice, start, record, confirmation, conclusion, publishedOn, evidence } = visit;
  const events = [onDay(openedOn, `安排检查（${visitCauses[cause].label}）`, `检查日期 ${on}`)];
  if (notice) events.push(atMoment(notice.servedAt, '送达检查通知', null));
  if (start) events.push(atMoment(start.startedAt, '开始检查', `执法人员 ${start.officers.length} 名`));
  if (record) {
    const text = `检查项目 ${record.answers.length} 项，问题 ${record.findings.length} 项`;
    events.push({ ...atMoment(record.endedAt, '检查结束', text), files: findStoredFiles(evidence) });
  }
  if (confirmation) {
    const title = confirmation.refusal === null ? '单位确认检查记录' : '单位拒绝签字，见证人在场';
    events.push(atMoment(confirmation.confirmedAt, title, confirmation.statement));
  }
  if (conclusion) events.push(onDay(conclusion.concludedOn, `检查结果：${visitResultNames[conclusion.result]}`, null));
  if (publishedOn) events.push(onDay(publishedOn, '公布检查结果', null));
  return events;
}
