import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import type { PatrolForm } from '../../../functions/rules/patrols/patrolForm.ts';
import { patrolMonth } from '../../../functions/rules/patrols/patrolMonth.ts';
import type { PatrolOperation, PatrolValue } from '../../../functions/rules/patrols/patrolRecord.ts';

export const month = patrolMonth('2026-11');
export const today = plainDate('2026-11-22');
export const bodyId = '433122-kgx';
export const aRecord = { month, bodyId, creditCode: '91433122MAQCG2KEAB' } as const;

export const toInstant = (ms: number): Instant => new Date(ms).toISOString() as Instant;

/** 22 November 2026, 10:00 in Asia/Shanghai. */
export const noonMs = Date.UTC(2026, 10, 22, 2);

export function anOperation(changes: Partial<PatrolOperation> = {}): PatrolOperation {
  const made = { device: 'device-a', sequence: 1, record: aRecord, field: 'advice', value: '建议佩戴防尘口罩' };
  return { ...made, seen: {}, at: toInstant(noonMs), ...changes };
}

/** A visit at which everything is as it should be. */
export const goodVisit: Readonly<Record<string, PatrolValue>> = {
  visitedOn: '2026-11-20',
  patroller: '示例巡查员',
  operating: 'NORMAL',
  presence: { roles: ['HEALTH_MANAGER'], signed: true },
  hazardsSeen: ['DUST', 'NOISE'],
  exposed: 12,
  declaration: 'SHOWN',
  testing: 'NOT_SHOWN',
  healthChecks: 'SHOWN',
  healthCheckedOn: '2026-03-01',
  noticeBoard: 'GOOD',
  warningSigns: 'GOOD',
  protectiveEquipment: 'GOOD',
  personalProtection: 'NOT_SEEN',
  changes: ['NONE'],
  suspectedViolation: false,
};

/** A second version: one question renamed with its answers, one no longer asked. */
export const nextForm: PatrolForm = {
  ...defaultPatrolForm,
  id: 'patrol-2027-1',
  replaces: {
    formId: defaultPatrolForm.id,
    moves: [
      { field: 'noticeBoard', to: 'board', options: { GOOD: 'COMPLETE', BAD: 'INCOMPLETE' } },
      { field: 'industryDiffers', goneBecause: '行业以台账为准，不再填写' },
    ],
  },
  fields: defaultPatrolForm.fields.flatMap((field) => {
    if (field.id === 'industryDiffers') return [];
    if (field.id !== 'noticeBoard' || field.type !== 'CHOICE') return [field];
    const options = [
      { id: 'COMPLETE', title: '齐全' },
      { id: 'INCOMPLETE', title: '不全', means: 'PROBLEM' as const },
      ...field.options.slice(2),
    ];
    const { photoWantedWhen: _unused, ...rest } = field;
    return [{ ...rest, id: 'board', options }];
  }),
};
