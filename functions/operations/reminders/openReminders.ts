import type { CalendarNotice } from '../../rules/calendar/calendarNotice.ts';
import type { EmployerRecord, ListedEmployer } from '../../rules/employers/employerRecord.ts';
import { type Message, toMessages } from '../../rules/inbox/message.ts';
import { toReminderId } from '../../rules/inbox/toReminderId.ts';
import { composeReminder } from '../../rules/reminders/composeReminder.ts';
import { findReminder } from '../../rules/reminders/findReminder.ts';
import { listDeadlines } from '../../rules/reminders/listDeadlines.ts';
import { type CountyReminders, getOffsets } from '../../rules/reminders/reminderRules.ts';
import type { Context } from '../context.ts';

const pageSize = 100;

/** What the reminders of a county are worked out from, the same for all its employers. */
type Setting = {
  readonly offsets: CountyReminders;
  /** Whether anybody has reminders sent on: without a webhook nothing is put in the outbox. */
  readonly toSendOn: boolean;
};

/**
 * Opens the reminders of a county that stand today and are not open yet, in every inbox concerned, and answers how many
 * messages that made. Nothing is remembered between runs: which reminder stands follows from the day due, and its id
 * from the reminder, so that a run that was cut off, missed for days, repeated, or run twice at once opens each once.
 * Reads the directory to see whom it may concern, and decides by the record as it is; writes nothing where nothing is due.
 */
export async function openReminders(context: Context, county: string): Promise<number> {
  const { stores } = context;
  const webhooks = await stores.listWebhooks(county);
  const setting: Setting = {
    offsets: (await context.counties.find(county))?.reminders ?? {},
    toSendOn: webhooks.some(({ closedAt, kinds }) => closedAt === null && kinds.includes('REMINDER')),
  };
  let opened = 0;
  for (let after: string | null = null; ; ) {
    const page = await stores.listEmployers(county, {}, { first: pageSize, after });
    opened += await openPage(context, page.items, setting);
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNextPage || after === null) return opened;
  }
}

async function openPage(context: Context, listed: readonly ListedEmployer[], setting: Setting): Promise<number> {
  const { stores } = context;
  const open = await findOpen(context, listed, setting);
  const concerned = listed.filter(
    (employer) => open.get(employer) === false || employer.summary?.reportState === 'IN_PUBLICITY',
  );
  if (concerned.length === 0) return 0;
  const notices = await context.notices.read(concerned[0]?.county ?? null);
  const employers = await stores.findEmployers(concerned);
  return stores.openMessages(employers.flatMap((employer) => listMessages(context, employer, setting, notices)));
}

/**
 * Of the employers with a reminder that stands, whether it is open already: looked for with the body that the employer
 * is with today, so that a body that took it over since is reminded too.
 */
async function findOpen(
  { stores, today }: Context,
  listed: readonly ListedEmployer[],
  { offsets }: Setting,
): Promise<ReadonlyMap<ListedEmployer, boolean>> {
  const wanted = listed.flatMap((employer) => {
    const { nextDue, county, bodyId } = employer;
    const reminder = nextDue && findReminder(nextDue.on, today, getOffsets(nextDue.kind, offsets));
    if (!nextDue || !reminder) return [];
    const facts = { deadline: nextDue.kind, dueOn: nextDue.on, offsetDays: reminder.offsetDays };
    const messageId = toReminderId(employer, facts, reminder.reminderOn);
    const inbox = { county, recipient: 'PATROL_BODY', organisation: bodyId } as const;
    return [{ employer, inbox, messageId }];
  });
  if (wanted.length === 0) return new Map();
  const found = new Set((await stores.findMessages(wanted)).map(({ messageId }) => messageId));
  return new Map(wanted.map(({ employer, messageId }) => [employer, found.has(messageId)]));
}

function listMessages(
  { today }: Context,
  employer: EmployerRecord,
  { offsets, toSendOn }: Setting,
  notices: readonly CalendarNotice[],
): Message[] {
  return listDeadlines(employer, notices).flatMap((open) => {
    const reminder = findReminder(open.dueOn, today, getOffsets(open.deadline, offsets));
    if (reminder === null) return [];
    const messages = toMessages(composeReminder(employer, open, reminder, today), {
      ...employer,
      techServiceCode: null,
    });
    const isLookedFor = ({ inbox }: Message): boolean => inbox.recipient === 'PATROL_BODY';
    // What `findOpen` looks for is written last: once it is there, so are the others.
    const inOrder = [...messages.filter((one) => !isLookedFor(one)), ...messages.filter(isLookedFor)];
    return toSendOn ? inOrder : inOrder.map((message) => ({ ...message, toSendOn }));
  });
}
