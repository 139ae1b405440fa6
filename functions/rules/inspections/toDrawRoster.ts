import type { PlanSettings, RosterOfficer } from './drawFile.ts';
import { toOfficerId } from './drawHash.ts';
import { estimateMonths } from './estimateMonths.ts';
import type { Officer } from './officer.ts';
import type { ScheduleCalendar } from './schedule.ts';

/** Which officer of the roster stands behind an id of a draw, and the salt that proves it. */
export type OfficerIdentity = { readonly id: string; readonly officerId: string; readonly salt: string };

/**
 * The roster as a draw's file has it, and who stands behind its ids. An officer's capacity is the number of half-day
 * visits that it can make in the period: within its numbers per day and month, on working days with a valid card that
 * are neither days off nor quiet days. Recusals are those from employers of the list only, so that the file tells
 * nothing more of a person than the draw needs.
 * @param salts one for each officer, 32 random bytes in hexadecimal
 * @source draw.md §2, §4
 */
export function toDrawRoster(
  officers: readonly Officer[],
  salts: readonly string[],
  plan: { readonly planId: string; readonly listed: ReadonlySet<string>; readonly settings: PlanSettings },
  calendar: ScheduleCalendar,
): { readonly roster: readonly RosterOfficer[]; readonly identities: readonly OfficerIdentity[] } {
  const entries = officers.map((officer, at) => {
    const salt = salts[at] ?? '';
    const id = toOfficerId(plan.planId, officer.cardNumber, salt);
    const { months } = estimateMonths(0, { ...plan.settings, weight: 'HALF_DAY' }, [officer], calendar);
    const row: RosterOfficer = {
      id,
      validFrom: officer.cardValidFrom,
      validTo: officer.cardValidTo,
      capacity: months.reduce((sum, { possible }) => sum + possible, 0),
      recused: officer.recusals.map(({ creditCode }) => creditCode).filter((code) => plan.listed.has(code)),
    };
    return { row, identity: { id, officerId: officer.officerId, salt } };
  });
  return { roster: entries.map(({ row }) => row), identities: entries.map(({ identity }) => identity) };
}
