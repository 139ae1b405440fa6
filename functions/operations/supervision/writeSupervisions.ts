import { problem } from '../../rules/enforcement/findingLimits.ts';
import { composeSupervisionRecorded } from '../../rules/inbox/composeSupervisionRecorded.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { judgeSupervision, type Supervision } from '../../rules/supervision/supervision.ts';
import { changeAggregate } from '../changes.ts';
import { findUnits } from '../circulars/findUnits.ts';
import { tellUnits } from '../circulars/tellUnits.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';

export type SaveSupervisionInput = Pick<Supervision, 'team' | 'on' | 'matters' | 'findings'> & {
  readonly idempotencyKey: string;
  /** Null: a new one. */
  readonly supervisionId: string | null;
  readonly unitId: string;
};

/**
 * Writes a draft of what the team looked at and found, or writes it anew. Permission `keepSupervision`. Refusals:
 * NOT_FOUND, SUPERVISION_RECORDED, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R172、R173
 */
export async function saveSupervision(
  context: Context,
  input: SaveSupervisionInput,
): Promise<Result<Supervision, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'keepSupervision', { county });
  return once<Supervision, Refusal>(context, 'saveSupervision', input, async () => {
    const { idempotencyKey: _, supervisionId, unitId, ...given } = input;
    const before = supervisionId === null ? null : await context.stores.findSupervision(county, supervisionId);
    if (supervisionId !== null && before === null) return refused({ code: 'NOT_FOUND' });
    if (before?.recordedAt) return refused({ code: 'SUPERVISION_RECORDED' });
    const [unit] = await findUnits(context, county, [unitId]);
    const faults = judgeSupervision(given, context.today);
    if (unit === undefined || faults.length > 0) {
      const unknown = unit === undefined ? [problem('unitId', 'NO_SUCH_UNIT', '没有该督导对象。')] : [];
      return refused({ code: 'INVALID_INPUT', problems: [...faults, ...unknown] });
    }
    const id = supervisionId ?? context.newId();
    const after: Supervision = { ...given, county, supervisionId: id, unit, recordedAt: null };
    const change = changeAggregate(context, 'saveSupervision', 'supervision', before, after);
    return accepted({ changes: [change], answer: after });
  });
}

/**
 * Puts a draft on record; the unit is told. Permission `keepSupervision`. Refusals: those of `saveSupervision`.
 * @source R172、R173
 */
export async function recordSupervision(
  context: Context,
  input: { readonly idempotencyKey: string; readonly supervisionId: string },
): Promise<Result<Supervision, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'keepSupervision', { county });
  return once<Supervision, Refusal>(context, 'recordSupervision', input, async () => {
    const before = await context.stores.findSupervision(county, input.supervisionId);
    if (before === null) return refused({ code: 'NOT_FOUND' });
    if (before.recordedAt !== null) return refused({ code: 'SUPERVISION_RECORDED' });
    const after: Supervision = { ...before, recordedAt: context.now };
    const change = changeAggregate(context, 'recordSupervision', 'supervision', before, after);
    const told = await tellUnits(context, county, [before.unit], (occasion) =>
      composeSupervisionRecorded(occasion, after),
    );
    return accepted({ changes: [change, ...told], answer: after });
  });
}
