import type { CircularRecipient } from '../../rules/circulars/circular.ts';
import { composeAnswerReminder, composeReturnReminder } from '../../rules/inbox/composeUnitReminder.ts';
import { type Message, toMessages } from '../../rules/inbox/message.ts';
import { addMonths } from '../../rules/kernel/plainDate.ts';
import { toPatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import { listUnitMessages } from '../circulars/tellUnits.ts';
import type { Context } from '../context.ts';
import { readReturnDueOn } from '../patrols/roundView.ts';
import { readPages } from '../readPages.ts';

const pageSize = 100;

/**
 * Opens the reminders of a county's bodies and circulars that stand today and are not open yet, and answers how many
 * messages that made: of last month's return, and of rectifications that are waited for. Safe to be cut off and to run
 * again, as `openReminders`. One store call for the rounds, one for each megabyte of circulars.
 */
export async function openUnitReminders(context: Context, county: string): Promise<number> {
  const messages = [...(await listReturnReminders(context, county)), ...(await listAnswerReminders(context, county))];
  return messages.length === 0 ? 0 : context.stores.openMessages(messages);
}

async function listReturnReminders(context: Context, county: string): Promise<readonly Message[]> {
  const bodies = (await context.counties.find(county))?.bodies ?? [];
  const month = toPatrolMonth(addMonths(context.today, -1));
  const rounds = await context.stores.findPatrolRounds(bodies.map(({ id }) => ({ county, month, bodyId: id })));
  if (rounds.length === 0) return [];
  const dueOn = await readReturnDueOn(context, county, month);
  return rounds.flatMap((round) => {
    const reminder = composeReturnReminder(round, dueOn, context.today);
    return reminder ? toMessages(reminder, { creditCode: null, bodyId: round.bodyId, techServiceCode: null }) : [];
  });
}

async function listAnswerReminders(context: Context, county: string): Promise<readonly Message[]> {
  const read = (after: string | null) => context.stores.listCirculars(county, 'ALL', { first: pageSize, after });
  const messages: Message[] = [];
  for (const circular of await readPages(read)) {
    const remind = (one: CircularRecipient) => composeAnswerReminder(circular, one, context.today);
    messages.push(...(await listUnitMessages(context, county, circular.recipients, remind)));
  }
  return messages;
}
