import type { Assessment } from '../assessments/assessment.ts';
import { categoryLabels, hazardGradeLabels, managementGradeLabels } from '../assessments/grades.ts';
import type { ListEntry } from '../disclosure/lists/listEntry.ts';
import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { FindingRecord } from '../enforcement/findingRecord.ts';
import type { SiteVisit } from '../inspections/siteVisit.ts';
import { dayOf } from '../kernel/plainDate.ts';
import type { KeptPatrol } from '../patrols/keptPatrol.ts';
import type { PatrolReferral } from '../patrols/patrolReferral.ts';
import type { PublicComment } from '../reports/publicComment.ts';
import type { Report } from '../reports/report.ts';
import { modeWords } from '../reports/reportWords.ts';
import { categoryBases, categoryCauses } from '../reviews/effectiveCategory.ts';
import type { Review } from '../reviews/review.ts';
import type { ArchiveCopy } from './archiveCopy.ts';
import type { ArchivedRecord } from './archivedRecord.ts';
import { findStoredFiles } from './findStoredFiles.ts';
import { type AddressedCircular, listCircularEvents } from './listCircularEvents.ts';
import { listEntryEvents } from './listEntryEvents.ts';
import { listFindingEvents } from './listFindingEvents.ts';
import { listPatrolEvents, listReferralEvents } from './listPatrolEvents.ts';
import { listReportEvents } from './listReportEvents.ts';
import { listVisitEvents } from './listVisitEvents.ts';
import { listCommentEvents, type SharedComment, toSharedComment } from './sharedComment.ts';
import type { EventFacts } from './timelineEvent.ts';

/** Who looks at a file: those who enforce, or the employer and those who work with it. */
export type Audience = 'AUTHORITY' | 'PARTY';

/** How a kind of record becomes events, and what the employer and those who work with it see of it. */
type RecordKind<T, Shown = T> = {
  readonly title: string;
  readonly toEvents: (record: Shown) => readonly EventFacts[];
  /** Null: nothing. What is withheld here is withheld from the timeline and from the employer's own copy. */
  readonly forParty: (record: T) => Shown | null;
  /** The same for those who enforce; left out: the record as it is. */
  readonly forAuthority?: (record: T) => Shown;
};

const whole = <T>(record: T): T => record;

/** Of the employer's own record what it may have: the ledger's facts and what it is told of itself, nothing added later. */
const partyFields = [
  ...['county', 'creditCode', 'name', 'legalRepresentative', 'phone', 'address', 'bodyId', 'industryName'],
  ...[
    'industryCode',
    'size',
    'economicType',
    'staff',
    'exposed',
    'factors',
    'declared',
    'lastTestOn',
    'lastTestResult',
  ],
  ...['productionStartOn', 'delegation', 'summary', 'nextDue', 'majorChange', 'effective', 'formerCategories'],
] as const satisfies readonly (keyof EmployerRecord)[];

type PartyEmployer = Pick<EmployerRecord, (typeof partyFields)[number]>;

function toPartyEmployer(employer: EmployerRecord): PartyEmployer {
  return Object.fromEntries(partyFields.map((field) => [field, employer[field]])) as PartyEmployer;
}

function listEmployerEvents(employer: PartyEmployer): readonly EventFacts[] {
  const { effective, formerCategories, majorChange } = employer;
  const categories = [...formerCategories, ...(effective ? [effective] : [])];
  return [
    ...categories.map(({ category, basis, since, cause, byRole }): EventFacts => {
      const { label } = categoryBases[basis];
      const title =
        category === null ? `生效类别：无（${label}）` : `生效类别：${categoryLabels[category]}（${label}）`;
      return { kind: 'CATEGORY', at: null, on: since, title, text: `原因：${categoryCauses[cause]}`, role: byRole };
    }),
    ...(majorChange?.reasons ?? []).map(
      ({ detectedOn, sentence }): EventFacts => ({
        kind: 'MAJOR_CHANGE',
        at: null,
        on: detectedOn,
        title: '登记重大变化',
        text: `${sentence}。应于 ${majorChange?.dueOn}（含当日）前重新评估并报送。`,
      }),
    ),
  ];
}

function listAssessmentEvents(assessment: Assessment): readonly EventFacts[] {
  const { recordedAt, assessedOn, mode, onBehalf, computed, factors } = assessment;
  const { category } = computed;
  const grades = `风险等级 ${hazardGradeLabels[computed.hazardGrade]}，管理状况 ${managementGradeLabels[computed.managementGrade]}`;
  return [
    {
      kind: 'ASSESSMENT',
      at: recordedAt,
      on: dayOf(recordedAt),
      title: `完成风险评估：${categoryLabels[category]}`,
      text: `评估日期 ${assessedOn}，${modeWords[mode]}，危害因素 ${factors.length} 种，${grades}`,
      onBehalf,
      files: findStoredFiles(assessment.selfCheck),
    },
  ];
}

function listCopyEvents({ exportedAt, part, parts, zipSha256, role }: ArchiveCopy): readonly EventFacts[] {
  const text = `第 ${part} 卷，共 ${parts} 卷，SHA-256 ${zipSha256}`;
  return [{ kind: 'EXPORT', at: exportedAt, on: dayOf(exportedAt), title: '导出一企一档', text, role }];
}

/**
 * Entity → how it becomes events. A new kind of record below the employer is a row here; until it has one, those who
 * enforce see it with a neutral title, and the employer does not see it, since it may hold internal notes.
 * @source 泸政办函〔2023〕18号 R97、R98
 */
export const recordKinds = {
  employer: { title: '用人单位台账', toEvents: listEmployerEvents, forParty: toPartyEmployer },
  assessment: { title: '风险评估', toEvents: listAssessmentEvents, forParty: whole },
  report: { title: '评估报告', toEvents: listReportEvents, forParty: whole },
  // Its steps are told by the report, with what the employer may know; the rest is internal.
  review: { title: '资料复核记录（内部）', toEvents: () => [], forParty: () => null },
  // The employer learns of a visit by its notice, its technical service and patrol body never: shown by its own query.
  visit: { title: '检查', toEvents: listVisitEvents, forParty: () => null },
  // What is suspected is for those who act on it; a copy of the form is left with the employer on the spot.
  patrolRecord: { title: '巡查记录', toEvents: listPatrolEvents, forParty: () => null },
  patrolReferral: { title: '巡查移送线索', toEvents: listReferralEvents, forParty: () => null },
  // Likewise: the employer follows its findings by its own query, which withholds where they came from.
  finding: { title: '监督执法记录', toEvents: listFindingEvents, forParty: () => null },
  // Likewise, from the notice on; what is public of it anyone reads.
  listEntry: { title: '公布名单条目', toEvents: listEntryEvents, forParty: () => null },
  // Likewise, and it names the other units that it is addressed to.
  circular: { title: '通报', toEvents: listCircularEvents, forParty: () => null },
  archiveCopy: { title: '档案导出记录', toEvents: listCopyEvents, forParty: whole },
  publicComment: {
    title: '公示意见（已隐去个人信息）',
    toEvents: listCommentEvents,
    forParty: toSharedComment,
    forAuthority: toSharedComment,
  },
} as const satisfies {
  readonly employer: RecordKind<EmployerRecord, PartyEmployer>;
  readonly assessment: RecordKind<Assessment>;
  readonly report: RecordKind<Report>;
  readonly review: RecordKind<Review>;
  readonly visit: RecordKind<SiteVisit>;
  readonly patrolRecord: RecordKind<KeptPatrol>;
  readonly patrolReferral: RecordKind<PatrolReferral>;
  readonly finding: RecordKind<FindingRecord>;
  readonly listEntry: RecordKind<ListEntry>;
  readonly circular: RecordKind<AddressedCircular>;
  readonly archiveCopy: RecordKind<ArchiveCopy>;
  readonly publicComment: RecordKind<PublicComment, SharedComment>;
};

const neutral: RecordKind<unknown> = { title: '其他记录', toEvents: () => [], forParty: () => null };

function recordKindOf(entity: string): RecordKind<unknown> {
  const known: Readonly<Record<string, unknown>> = recordKinds;
  // Storage decodes each entity to the type that its row takes.
  return Object.hasOwn(known, entity) ? (known[entity] as RecordKind<unknown>) : neutral;
}

/** A record as an audience may have it. */
export type ShownRecord = {
  readonly name: string;
  readonly title: string;
  /** As it is stored where nothing of it is withheld, else what is left. */
  readonly value: unknown;
  readonly events: readonly EventFacts[];
};

/**
 * What an audience may have of a record, or null: nothing. An entity that has no row is shown as it is, under a neutral
 * title and without events of its own, to those who enforce only.
 */
export function showRecord({ name, entity, stored, value }: ArchivedRecord, audience: Audience): ShownRecord | null {
  const { title, toEvents, forParty, forAuthority = whole } = recordKindOf(entity);
  const shown = audience === 'PARTY' ? forParty(value) : forAuthority(value);
  return shown === null ? null : { name, title, value: shown === value ? stored : shown, events: toEvents(shown) };
}
