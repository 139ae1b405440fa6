import { describe, expect, it } from 'vitest';
import { type EmployerFile, listTimelineEvents } from '../../../functions/rules/archive/listTimelineEvents.ts';
import { type AuditEntry, chainAuditEntry } from '../../../functions/rules/kernel/auditChain.ts';
import type { Instant, PlainDate } from '../../../functions/rules/kernel/plainDate.ts';
import type { PublicityPhoto, Report, ReportStep } from '../../../functions/rules/reports/report.ts';
import { codes } from '../../support/accounts.ts';
import { reportFacts } from '../../support/reportFacts.ts';

const at = (day: number, hour = 1): Instant => `2026-03-${String(day).padStart(2, '0')}T0${hour}:00:00.000Z` as Instant;
const on = (day: number): PlainDate => at(day).slice(0, 10) as PlainDate;
const step = (action: ReportStep['action'], day: number, onBehalf: ReportStep['onBehalf'] = null): ReportStep => ({
  action,
  takenAt: at(day),
  onBehalf,
});

function tell(name: string, entity: string, value: unknown, entries: readonly AuditEntry[] = []) {
  const file: EmployerFile = { records: [{ name, entity, stored: value, value }], entries };
  return listTimelineEvents(file, 'PARTY').toReversed();
}

describe('what a report tells', () => {
  const photo = { key: 'k', fileName: '公示栏.jpg', sizeBytes: 9, sha256: 'f', takenOn: on(3), attachedAt: at(3) };
  const posting = { place: '东门', postedOn: on(2), workingDays: 5, endsOnAtPosting: on(9) };
  const { report } = reportFacts();
  const revised: Report = {
    ...report,
    declaredCategory: 'BING',
    posting: { ...posting, place: '西门', moved: [{ endsOn: on(12), because: '国办发明电〔2026〕1号' }] },
    withdrawnBecause: '停产',
    formerVersions: [
      {
        versionCode: 'a',
        assessmentId: report.assessmentId,
        declaredCategory: 'JIA',
        basics: report.basics as NonNullable<Report['basics']>,
        measures: null,
        conclusion: null,
        posting: { ...posting, photos: [photo as PublicityPhoto] },
        revisedOn: on(4),
        because: '人数有误',
      },
    ],
    steps: [
      step(null, 1),
      step('START_PUBLICITY', 2, { techServiceCode: codes.techService }),
      step('REVISE', 4),
      step('START_PUBLICITY', 5),
      step('WITHDRAW', 6),
      step('SUPERSEDE', 7),
      step('LATER_STEP' as 'FILE', 8),
    ],
  };

  it('is every step with what was said at the time, also where it was replaced since', () => {
    const told = tell(`report#${report.reportId}`, 'report', revised);
    expect(told.map(({ title, text }) => [title, text])).toEqual([
      ['编制评估报告，自评 甲类', null],
      ['开始公示', '地点：东门；不少于 5 个工作日，至 2026-03-09'],
      ['上传公示照片', '拍摄日期 2026-03-03'],
      ['修改报告，原公示作废', '原因：人数有误'],
      ['开始公示', '地点：西门；不少于 5 个工作日，至 2026-03-09；后改至 2026-03-12（国办发明电〔2026〕1号）'],
      ['撤回报告', '原因：停产'],
      ['被新的报告取代', null],
      ['报告办理：LATER_STEP', null],
    ]);
    expect(told[1]?.onBehalf).toEqual({ techServiceCode: codes.techService });
    expect(told[2]?.files).toMatchObject([{ fileName: '公示栏.jpg' }]);
  });

  it('has the role of whoever took the step, as the audit chain says', () => {
    const name = `report#${report.reportId}`;
    const actor = { subject: 's', role: 'TECH_SERVICE', organisation: codes.techService } as const;
    const entry = chainAuditEntry(null, { at: at(2), actor, operation: 'startPublicity', digests: { [name]: 'd' } });
    const told = tell(name, 'report', revised, [entry]);
    expect(told.map(({ role }) => role).filter((role) => role !== null)).toEqual(['TECH_SERVICE']);
    expect(told[1]?.role).toBe('TECH_SERVICE');
  });
});

describe('what an employer’s record tells', () => {
  const category = { category: 'YI', basis: 'CATALOGUE', since: on(2), cause: 'LEDGER', byRole: 'BUREAU' };
  const employer = {
    effective: { ...category, category: null, basis: 'OUT_OF_SCOPE', since: on(5) },
    formerCategories: [category],
    majorChange: {
      detectedOn: on(6),
      days: 30,
      dueOn: on(31),
      reasons: [{ detectedOn: on(6), sentence: '新增危害因素苯' }],
    },
    nextDue: { kind: 'FILING', on: on(20), previously: { on: on(19), because: '国办发明电〔2026〕1号' } },
  };
  const actor = { subject: 's', role: 'BUREAU', organisation: null } as const;
  const chain = (operations: readonly string[]): AuditEntry[] => {
    const entries: AuditEntry[] = [];
    for (const [index, operation] of operations.entries()) {
      const facts = { at: at(index + 1, 2), actor, operation, digests: { employer: 'd' } };
      entries.push(chainAuditEntry(entries.at(-1) ?? null, facts));
    }
    return entries;
  };

  it('is every category with its cause, major changes, and what the ledger and notices changed', () => {
    const entries = chain(['importLedger', 'saveEmployer', 'delegateTechService', 'recomputeDeadlines']);
    const told = tell('employer', 'employer', employer, entries);
    expect(told.map(({ kind, title, text, role }) => [kind, title, text, role])).toEqual([
      ['LEDGER', '台账建档', null, 'BUREAU'],
      ['LEDGER', '登记或变更台账', null, 'BUREAU'],
      ['CATEGORY', '生效类别：乙类（行业风险目录）', '原因：台账变更', 'BUREAU'],
      ['DELEGATION', '变更技术服务机构委托', null, 'BUREAU'],
      ['DEADLINE', '因放假通知重新计算期限', '由 2026-03-19 改为 2026-03-20：国办发明电〔2026〕1号', 'BUREAU'],
      ['CATEGORY', '生效类别：无（无职业病危害因素，不分类）', '原因：台账变更', 'BUREAU'],
      ['MAJOR_CHANGE', '登记重大变化', '新增危害因素苯。应于 2026-03-31（含当日）前重新评估并报送。', null],
    ]);
  });

  it('gives every event an id of its own', () => {
    const ids = tell('employer', 'employer', employer, chain(['importLedger', 'saveEmployer'])).map(
      ({ eventId }) => eventId,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
