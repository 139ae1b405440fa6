import type { Viewer } from '../accounts/viewer.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { ReminderDeadline } from '../reminders/reminderRules.ts';

/** Whose inbox: an employer, a patrol body, the county (bureau, officers and leaders share it), a technical service. */
export type Recipient = 'EMPLOYER' | 'PATROL_BODY' | 'COUNTY' | 'TECH_SERVICE';

/** One inbox: `organisation` is the credit code or the body's id; null for the county's own. */
export type InboxRef = {
  readonly county: string;
  readonly recipient: Recipient;
  readonly organisation: string | null;
};

/** Which deadline a reminder is about, and which of its reminders it is: days after the day due, before it negative. */
export type ReminderFacts = {
  readonly deadline: ReminderDeadline;
  readonly dueOn: PlainDate;
  readonly offsetDays: number;
};

/**
 * Kind of message → who gets it. The county gets every one: its inbox is what the outbox sends on. A technical service
 * gets what is about its own delegation and no more: an employer's deadlines bind the employer.
 */
export const messageKinds = {
  REMINDER: ['EMPLOYER', 'PATROL_BODY', 'COUNTY'],
  DEADLINE_MOVED: ['EMPLOYER', 'PATROL_BODY', 'COUNTY'],
  DELEGATION_GRANTED: ['EMPLOYER', 'TECH_SERVICE', 'COUNTY'],
  DELEGATION_ENDED: ['EMPLOYER', 'TECH_SERVICE', 'COUNTY'],
  ENFORCEMENT: ['EMPLOYER', 'COUNTY'],
  VISIT_NOTICE: ['EMPLOYER', 'COUNTY'],
  VISIT_CHANGED: ['EMPLOYER', 'COUNTY'],
  COMMENT_RECEIVED: ['EMPLOYER', 'COUNTY'],
  REPORT_REVIEWED: ['EMPLOYER', 'COUNTY'],
  CATEGORY_CONFIRMED: ['EMPLOYER', 'COUNTY'],
  /** Not the employer: it must not learn that somebody complained. */
  COMPLAINT_RECEIVED: ['COUNTY'],
  NONCOMPLIANCE_CANDIDATE: ['COUNTY'],
  NONCOMPLIANCE_STEP: ['EMPLOYER', 'COUNTY'],
  NONCOMPLIANCE_LISTED: ['EMPLOYER', 'COUNTY'],
  NONCOMPLIANCE_REPAIRED: ['EMPLOYER', 'COUNTY'],
  NONCOMPLIANCE_REMOVED: ['EMPLOYER', 'COUNTY'],
  HONOUR: ['EMPLOYER', 'COUNTY'],
  /** Not to the employer: a warning would defeat the visit. */
  PATROL_REFERRED: ['COUNTY'],
  REFERRAL_SETTLED: ['PATROL_BODY', 'COUNTY'],
  PATROL_ROUND: ['PATROL_BODY', 'COUNTY'],
  CIRCULAR: ['EMPLOYER', 'PATROL_BODY', 'COUNTY'],
  SCORES: ['PATROL_BODY', 'COUNTY'],
  SUPERVISION: ['EMPLOYER', 'PATROL_BODY', 'COUNTY'],
  COUNT_RETURN: ['PATROL_BODY', 'COUNTY'],
} as const satisfies Readonly<Record<string, readonly Recipient[]>>;

export type MessageKind = keyof typeof messageKinds;

/** What happened, as everybody is told. */
export type Happening = {
  /** 26 characters that sort by time; the same in every inbox. */
  readonly messageId: string;
  readonly kind: MessageKind;
  /** The moment it stands under in the inbox. */
  readonly at: Instant;
  readonly county: string;
  /** Of the employer concerned; null with its name where none is. */
  readonly creditCode: string | null;
  readonly employerName: string | null;
  readonly title: string;
  readonly text: string;
  readonly source: LegalSource | null;
  /** Set for reminders only. */
  readonly reminder: ReminderFacts | null;
};

/** A happening in one inbox. Read once anybody of the organisation has read it. */
export type Message = Happening & {
  readonly inbox: InboxRef;
  readonly readAt: Instant | null;
  /** Whether the outbox has yet to send it on; true in the county's inbox only. */
  readonly toSendOn: boolean;
};

/** The organisations that a happening can concern, besides its county. */
export type Concerned = {
  readonly creditCode: string | null;
  readonly bodyId: string;
  readonly techServiceCode: string | null;
};

/** The messages that a happening makes: one in each inbox of its kind; where no employer or technical service
 * is concerned, none for one. */
export function toMessages(happening: Happening, { creditCode, bodyId, techServiceCode }: Concerned): Message[] {
  const organisations = { EMPLOYER: creditCode, PATROL_BODY: bodyId, TECH_SERVICE: techServiceCode, COUNTY: null };
  return messageKinds[happening.kind].flatMap((recipient) => {
    const organisation = organisations[recipient];
    if (organisation === null && recipient !== 'COUNTY') return [];
    const inbox = { county: happening.county, recipient, organisation };
    return [{ ...happening, inbox, readAt: null, toSendOn: recipient === 'COUNTY' }];
  });
}

const inboxOfRole = {
  EMPLOYER: 'EMPLOYER',
  TECH_SERVICE: 'TECH_SERVICE',
  PATROL_BODY: 'PATROL_BODY',
  OFFICER: 'COUNTY',
  BUREAU: 'COUNTY',
  LEADER: 'COUNTY',
  SUPERIOR: null,
  OPERATOR: null,
  PUBLIC: null,
} as const satisfies Record<Viewer['role'], Recipient | null>;

/** The inbox that a viewer reads, or null: the public, those above a county, and a token without the county or organisation it needs. */
export function findInbox({ role, county, organisation }: Viewer): InboxRef | null {
  const recipient = inboxOfRole[role];
  if (recipient === null || county === null) return null;
  if (recipient === 'COUNTY') return { county, recipient, organisation: null };
  return organisation === null ? null : { county, recipient, organisation };
}
