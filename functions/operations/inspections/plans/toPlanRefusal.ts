import type { ListRow } from '../../../rules/inspections/drawFile.ts';
import type { DrawRefusal } from '../../../rules/inspections/drawRefusals.ts';
import { mostNamed } from '../../../rules/inspections/planRefusals.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';

/** A refusal of the draw as the platform says it: employers by name, where a list is at hand. */
export function toPlanRefusal(refusal: DrawRefusal, list: readonly ListRow[] = []): Refusal {
  switch (refusal.code) {
    case 'OFFICERS_SHORT': {
      const nameOf = new Map(list.map(([creditCode, name]) => [creditCode, name]));
      const employers = refusal.creditCodes
        .slice(0, mostNamed)
        .map((creditCode) => ({ creditCode, name: nameOf.get(creditCode) ?? creditCode }));
      return { code: 'OFFICERS_SHORT', needed: refusal.needed, count: refusal.creditCodes.length, employers };
    }
    case 'NOT_A_PARTY':
      return { code: 'NOT_A_PARTY' };
    case 'SEED_BEFORE_FREEZE':
      return { code: 'SEED_BEFORE_FREEZE' };
    default:
      return refusal;
  }
}
