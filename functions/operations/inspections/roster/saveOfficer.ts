import { judgeOfficerEntry, type OfficerRecord } from '../../../rules/inspections/officerRecord.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { changeAggregate } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { once } from '../../once.ts';

export type SaveOfficerInput = Omit<OfficerRecord, 'county' | 'officerId' | 'retiredOn'> & {
  readonly idempotencyKey: string;
  /** Null: a new officer. */
  readonly officerId: string | null;
};

/**
 * Enters an officer in the county's roster or changes its record. A card number belongs to one officer at a time; two
 * that are entered at the very same moment are found when a plan is frozen. Permission `saveOfficer`. Refusals:
 * NOT_FOUND, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source 行政处罚法 第四十二条、第四十三条、第五十五条
 */
export async function saveOfficer(context: Context, input: SaveOfficerInput): Promise<Result<OfficerRecord, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'saveOfficer', { county });
  return once<OfficerRecord, Refusal>(context, 'saveOfficer', input, async () => {
    const { idempotencyKey: _, officerId, ...facts } = input;
    const roster = await context.stores.readRoster(county);
    const before = roster.find((one) => one.officerId === officerId) ?? null;
    if (officerId !== null && before === null) return refused({ code: 'NOT_FOUND' });
    const after = { ...facts, county, officerId: officerId ?? context.newId(), retiredOn: null };
    const problems = [...judgeOfficerEntry(after, roster)];
    if (before?.retiredOn) problems.push({ path: 'id', code: 'RETIRED', message: '该执法人员已退出名册。' });
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    return accepted({ changes: [changeAggregate(context, 'saveOfficer', 'officer', before, after)], answer: after });
  });
}
