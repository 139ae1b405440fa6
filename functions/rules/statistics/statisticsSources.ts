import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { FindingRecord } from '../enforcement/findingRecord.ts';
import type { SiteVisit } from '../inspections/siteVisit.ts';
import type { KeptPatrol } from '../patrols/keptPatrol.ts';
import type { PatrolRound } from '../patrols/patrolRound.ts';
import type { Report } from '../reports/report.ts';
import { countEmployer } from './countEmployer.ts';
import type { Counted } from './counted.ts';
import { countFinding } from './countFinding.ts';
import { countPatrolRecord } from './countPatrolRecord.ts';
import { countPatrolRound } from './countPatrolRound.ts';
import { countReport } from './countReport.ts';
import { countVisit } from './countVisit.ts';
import type { SourceKind } from './measures.ts';

/** What a record of each kind is. */
export type SourceValues = {
  readonly employer: EmployerRecord;
  readonly report: Report;
  readonly visit: SiteVisit;
  readonly finding: FindingRecord;
  readonly patrolRound: PatrolRound;
  readonly patrolRecord: KeptPatrol;
};

/** A record that is counted. */
export type SourceRecord = {
  readonly [K in SourceKind]: { readonly kind: K; readonly value: SourceValues[K] };
}[SourceKind];

/** Kind of record → what one adds to the figures. Each looks at nothing but the record itself. */
const sources: { readonly [K in SourceKind]: (value: SourceValues[K]) => Counted } = {
  employer: countEmployer,
  report: countReport,
  visit: countVisit,
  finding: countFinding,
  patrolRound: countPatrolRound,
  patrolRecord: countPatrolRecord,
};

/** What a record adds to the figures. */
export function countRecord<K extends SourceKind>(record: {
  readonly kind: K;
  readonly value: SourceValues[K];
}): Counted {
  return sources[record.kind](record.value);
}
