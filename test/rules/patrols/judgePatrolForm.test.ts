import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import { findFormProblems } from '../../../functions/rules/patrols/findFormProblems.ts';
import { judgePatrolForm, judgePatrolRecord } from '../../../functions/rules/patrols/judgePatrolForm.ts';
import { applyOperation } from '../../../functions/rules/patrols/mergeRecord.ts';
import { emptyRecord, type PatrolValue } from '../../../functions/rules/patrols/patrolRecord.ts';
import { anOperation, goodVisit, month, noonMs, today, toInstant } from './patrolFixture.ts';

const judge = (changes: Readonly<Record<string, PatrolValue>> = {}) =>
  judgePatrolForm(defaultPatrolForm, { ...goodVisit, ...changes }, { month, today });

const problemsOf = (changes: Readonly<Record<string, PatrolValue>>) =>
  judge(changes).problems.map(({ field, code }) => `${field} ${code}`);

describe('the default patrol form', () => {
  it('passes the check of forms and speaks no word of enforcement', () => {
    expect(findFormProblems(JSON.parse(JSON.stringify(defaultPatrolForm)))).toEqual([]);
  });

  it('rests on a source for every question', () => {
    for (const { id, source } of defaultPatrolForm.fields) expect(source.clause, id).toMatch(/\S/);
  });

  const forms = new URL('../../../../shared/data/forms.json', import.meta.url);
  it.skipIf(!existsSync(forms))('asks for every column of the paper form, or the record knows it already', () => {
    // Column → the field that asks for it; null: the round's entry or the record's key says it.
    const columns: Readonly<Record<string, string | null>> = {
      巡查编号: null,
      日期: 'visitedOn',
      '乡镇/村': null,
      单位名称: null,
      信用代码: null,
      地址坐标: 'position',
      是否在产: 'operating',
      行业: 'industryDiffers',
      '主要危害因素(目视)': 'hazardsSeen',
      接害人数: 'exposed',
      '申报回执(有无)': 'declaration',
      检测报告日期: 'testedOn',
      体检日期: 'healthCheckedOn',
      公告栏: 'noticeBoard',
      警示标识: 'warningSigns',
      防护设施运行: 'protectiveEquipment',
      佩戴防护用品: 'personalProtection',
      '新增/变更/停产': 'changes',
      发现问题: 'problemsFound',
      '告知情况(建议,非执法)': 'advice',
      '移送县级(是/否)': 'suspectedViolation',
      照片: 'photos',
      巡查人: 'patroller',
      单位人员签字: 'presence',
    };
    const published = JSON.parse(readFileSync(forms, 'utf8')) as { township_patrol_form: { columns: string[] } };
    expect(Object.keys(columns)).toEqual(published.township_patrol_form.columns);
    const ids = defaultPatrolForm.fields.map(({ id }) => id);
    for (const id of Object.values(columns)) if (id !== null) expect(ids).toContain(id);
  });
});

describe('a filled-in form', () => {
  it('of a good visit is complete and finds nothing', () => {
    const verdict = judge();
    expect(verdict).toMatchObject({ problems: [], isComplete: true, visitedOn: '2026-11-20', excuse: null });
    expect([verdict.problemsFound, verdict.suspectedViolations, verdict.photosWanted]).toEqual([[], [], []]);
    expect(verdict.visible).not.toContain('excuseReason');
  });

  it.each([
    ['CLOSED', '关闭、注销'],
    ['SUSPENDED', '停产'],
    ['MOVED', '已搬离'],
  ])('of an employer that is %s needs a reason and nothing else', (operating, answer) => {
    const { patroller } = goodVisit as { patroller: string };
    const values = { visitedOn: '2026-11-20', patroller, operating, suspectedViolation: false };
    const without = judgePatrolForm(defaultPatrolForm, values, { month, today });
    expect(without).toMatchObject({ isComplete: false, excuse: null, problems: [{ field: 'excuseReason' }] });
    const reason = '2026年9月起停炉，村干部告知';
    const withReason = judgePatrolForm(defaultPatrolForm, { ...values, excuseReason: reason }, { month, today });
    expect(withReason).toMatchObject({ isComplete: true, excuse: { answer, reason }, photosWanted: ['operating'] });
  });

  it('of somebody who did not get in is complete with the reason, but excuses nobody', () => {
    expect(judge({ operating: 'NOT_MET', notMetReason: '大门上锁' })).toMatchObject({ isComplete: true, excuse: null });
  });

  it('counts problems of fields that are shown, and only those', () => {
    const found = judge({ declaration: 'NONE', noticeBoard: 'BAD' });
    expect(found.problemsFound).toEqual([
      { field: 'declaration', title: '职业病危害项目申报回执', answer: '无' },
      { field: 'noticeBoard', title: '公告栏', answer: '未设置或者内容不全' },
    ]);
    expect(found.photosWanted).toEqual(['noticeBoard']);
    expect(judge({ noticeBoard: 'BAD', photos: ['0'.repeat(64)] }).photosWanted).toEqual([]);
    expect(judge({ declaration: 'NONE', operating: 'CLOSED', excuseReason: '关闭' }).problemsFound).toEqual([]);
  });

  it('names a suspected violation, which must be described', () => {
    const named = judge({ suspectedViolation: true });
    expect(named.suspectedViolations).toEqual([
      { field: 'suspectedViolation', title: '是否发现涉嫌违法行为，移送县级', answer: '是' },
    ]);
    expect(named.problems).toMatchObject([{ field: 'suspectedText', code: 'MISSING' }]);
    expect(judge({ suspectedViolation: true, suspectedText: '除尘器停用' }).isComplete).toBe(true);
  });

  it.each(['NEW_PROCESS', 'HEADCOUNT', 'SHUTDOWN', 'NEW_PROJECT', 'OTHER'])(
    'asks what changed where it saw %s',
    (change) => {
      expect(judge().visible).not.toContain('changesText');
      const seen = judge({ changes: [change] });
      expect(seen.visible).toContain('changesText');
      expect(seen.problems).toMatchObject([{ field: 'changesText', code: 'MISSING' }]);
      expect(judge({ changes: [change], changesText: '新增打磨机两台' }).isComplete).toBe(true);
    },
  );

  it.each([
    ['2026-11-01', []],
    ['2026-11-22', []],
    ['2026-11-23', ['visitedOn VISIT_IN_FUTURE']],
    ['2026-10-31', ['visitedOn VISIT_OUTSIDE_MONTH']],
    ['2025-11-20', ['visitedOn VISIT_OUTSIDE_MONTH']],
    ['2026-12-01', ['visitedOn VISIT_OUTSIDE_MONTH']],
    [null, ['visitedOn MISSING']],
  ])('of a visit on %s has %j', (visitedOn, problems) => {
    expect(problemsOf({ visitedOn })).toEqual(problems);
  });

  it('takes a visit on the last day of the month after it', () => {
    const values = { ...goodVisit, visitedOn: '2026-11-30' };
    expect(judgePatrolForm(defaultPatrolForm, values, { month, today: plainDate('2026-12-04') }).isComplete).toBe(true);
  });

  it.each<[string, PatrolValue, boolean]>([
    ['exposed', 0, true],
    ['exposed', 100_000, true],
    ['exposed', 100_001, false],
    ['exposed', -1, false],
    ['exposed', 1.5, false],
    ['exposed', '12', false],
    ['patroller', '巡'.repeat(60), true],
    ['patroller', '巡'.repeat(61), false],
    ['patroller', '  ', false],
    ['patroller', '一\u0000二', false],
    ['operating', 'FLYING', false],
    ['operating', ['NORMAL'], false],
    ['hazardsSeen', [], false],
    ['hazardsSeen', ['DUST', 'DUST'], false],
    ['hazardsSeen', ['DUST', 'HEAT'], true],
    ['hazardsSeen', 'DUST', false],
    ['healthCheckedOn', '2026-02-30', false],
    ['suspectedViolation', 'no', false],
    ['photos', ['A'.repeat(64)], false],
    ['photos', ['a'.repeat(64)], true],
    ['photos', Array.from({ length: 13 }, (_value, place) => place.toString(16).padStart(64, '0')), false],
    ['photos', { length: 1 }, false],
    ['position', { latitude: 28.25, longitude: 110.22, accuracyM: 8 }, true],
    ['position', { latitude: 91, longitude: 110.22, accuracyM: 8 }, false],
    ['position', { latitude: 28.25, longitude: 110.22 }, false],
    ['position', '28,110', false],
    ['presence', { roles: [], signed: false }, true],
    ['presence', { roles: [], signed: true }, false],
    ['presence', { roles: ['HEAD'], signed: true }, true],
    ['presence', { roles: ['示例姓名'], signed: true }, false],
    ['presence', { roles: 'HEAD', signed: true }, false],
    ['presence', { roles: ['HEAD'], signed: true, name: '示例姓名' }, false],
  ])('%s = %j: %s', (field, value, isRight) => {
    expect(problemsOf({ [field]: value })).toEqual(isRight ? [] : [`${field} VALUE_WRONG`]);
  });
});

describe('a record', () => {
  const written = Object.entries({ ...goodVisit, submission: true }).reduce(
    (record, [field, value], index) =>
      applyOperation(record, {
        ...anOperation({ field, value, sequence: index + 1 }),
        by: 'clerk-1',
        receivedAt: toInstant(noonMs),
      }),
    emptyRecord,
  );
  const other = (field: string, value: PatrolValue) =>
    applyOperation(written, {
      ...anOperation({ device: 'device-b', field, value }),
      by: 'clerk-2',
      receivedAt: toInstant(noonMs),
    });

  it('is submitted when it is complete and says so', () => {
    expect(judgePatrolRecord(defaultPatrolForm, written, { month, today })).toMatchObject({ isSubmitted: true });
    expect(judgePatrolRecord(defaultPatrolForm, emptyRecord, { month, today })).toMatchObject({
      isComplete: false,
      isSubmitted: false,
    });
  });

  it.each([
    ['exposed', 13, false],
    ['submission', null, false],
    ['exposed', 12, true],
    // Not shown: nobody need settle it.
    ['excuseReason', '停产', true],
  ])('with %s = %j from another device is submitted: %s', (field, value, isSubmitted) => {
    const verdict = judgePatrolRecord(defaultPatrolForm, other(field, value), { month, today });
    expect(verdict.isSubmitted).toBe(isSubmitted);
    expect(verdict.problems.map(({ code }) => code)).toEqual(isSubmitted ? [] : ['CONFLICT']);
  });
});
