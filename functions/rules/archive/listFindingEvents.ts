import { findingActionNames } from '../enforcement/findingActionNames.ts';
import type { FindingRecord } from '../enforcement/findingRecord.ts';
import { dayOf } from '../kernel/plainDate.ts';
import { findStoredFiles } from './findStoredFiles.ts';
import type { EventFacts } from './timelineEvent.ts';

/** A finding as events: found, every step of the ladder with its files and role, made public, withdrawn; no officers' names. */
export function listFindingEvents(finding: FindingRecord): readonly EventFacts[] {
  const { openedAt, text, steps, publication } = finding;
  const kind = 'FINDING' as const;
  const events: EventFacts[] = [
    { kind, at: openedAt, on: dayOf(openedAt), title: '发现问题', text, role: 'OFFICER' },
    ...steps.map((step) => ({
      kind,
      at: step.takenAt,
      on: step.on,
      title: findingActionNames[step.action],
      text: step.text,
      role: step.by.role,
      files: findStoredFiles(step.files),
    })),
  ];
  const { publishedOn, withdrawn } = publication;
  if (publishedOn) events.push({ kind, at: null, on: publishedOn, title: '公开处罚决定', text: null });
  if (withdrawn) events.push({ kind, at: null, on: withdrawn.on, title: '撤回公开', text: withdrawn.reason });
  return events;
}
