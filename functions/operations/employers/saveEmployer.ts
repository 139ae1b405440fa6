import { checkEmployer, type Employer } from '../../rules/employers/employer.ts';
import type { EmployerRecord } from '../../rules/employers/employerRecord.ts';
import { toNewRecord, withLedgerFacts } from '../../rules/employers/refreshEmployer.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permit, toActing } from '../context.ts';
import { once } from '../once.ts';

export type SaveEmployerInput = Omit<Employer, 'county'> & { readonly idempotencyKey: string };

/**
 * Enters an employer in the ledger or changes its record. Permission `saveEmployer`, both for the body it is with
 * and the body it is to be with. Refusals: INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R45, R62
 */
export async function saveEmployer(
  context: Context,
  input: SaveEmployerInput,
): Promise<Result<EmployerRecord, Refusal>> {
  const county = context.viewer.county ?? '';
  const { idempotencyKey: _, ...facts } = input;
  const employer: Employer = { ...facts, county };
  permit(context, 'saveEmployer', employer);
  return once(context, 'saveEmployer', input, async () => {
    const acting = await toActing(context, county);
    const problems = checkEmployer(employer, context.today, acting.county).map(({ path, code, message }) => ({
      path: path === 'bodyId' ? 'patrolBodyId' : path,
      code,
      message,
    }));
    if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
    const before = await context.stores.findEmployer(employer);
    if (before) permit(context, 'saveEmployer', before);
    const after = before ? withLedgerFacts(before, employer, acting) : toNewRecord(employer, acting);
    return accepted({ changes: [changeAggregate(context, 'saveEmployer', 'employer', before, after)], answer: after });
  });
}
