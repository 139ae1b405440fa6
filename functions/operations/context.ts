import { type Delegation, findDelegate } from '../rules/accounts/delegation.ts';
import { mayPerform, type Permission, type Subject, scopeOf } from '../rules/accounts/permissions.ts';
import type { Viewer } from '../rules/accounts/viewer.ts';
import type { RuleSet } from '../rules/assessments/ruleSet.ts';
import type { CalendarNotice } from '../rules/calendar/calendarNotice.ts';
import type { County, CountyName } from '../rules/employers/counties.ts';
import type { Acting } from '../rules/employers/refreshEmployer.ts';
import { dayOf, type Instant, type PlainDate } from '../rules/kernel/plainDate.ts';
import type { PatrolForm } from '../rules/patrols/patrolForm.ts';
import type { Files, Stores } from '../storage/stores.ts';
import type { VisitSource } from './inspections/visits/visitSource.ts';

/** What an operation is given for one request. `now` is the server's clock, read once. */
export type Context = {
  readonly viewer: Viewer;
  readonly now: Instant;
  readonly today: PlainDate;
  /** Names the request in the audit chain and in the gateway's log. */
  readonly requestId: string;
  /** A new id that sorts by time. */
  readonly newId: () => string;
  readonly stores: Stores;
  readonly files: Files;
  /** Where the public finds the platform, such as `https://zhijian.example.gov.cn`; null where it has no such place. */
  readonly publicOrigin: string | null;
  /** Address that the request came from, as the gateway saw it; null for jobs. Never kept as it is. */
  readonly sourceAddress: string | null;
  readonly notices: NoticeSource;
  readonly counties: CountySource;
  readonly visitSource: VisitSource;
  readonly keptRuleSets: KeptRuleSets;
  readonly keptPatrolForms: KeptPatrolForms;
  readonly webhooks: WebhookPort;
};

/** A request to a webhook: a POST with these headers and this body. */
export type WebhookRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What reaches outside the platform, and the secret by which a receiver knows it. */
export type WebhookPort = {
  /** Answers null for 2xx, else in Chinese why not; never follows a redirect, never waits longer than ten seconds. */
  readonly send: (request: WebhookRequest) => Promise<string | null>;
  /** 256 random bits as text. */
  readonly newSecret: () => string;
  /** Whether this machine may be a receiver: in development only. */
  readonly toLocalhost: boolean;
};

/** Sets of counties that this process has read, by id. An imported set never changes, so that they may be kept. */
export type KeptRuleSets = Map<string, Promise<RuleSet | null>>;

/** Patrol forms that this process has read, by id, and those of months that have begun. Neither ever changes. */
export type KeptPatrolForms = Map<string, Promise<PatrolForm | null>>;

/** The holiday notices that counties have loaded. May be a minute old in a process that did not load them itself. */
export type NoticeSource = {
  readonly read: (county: string | null) => Promise<readonly CalendarNotice[]>;
  readonly forget: (county: string) => void;
};

/** The counties that the platform is set up for. May be a minute old in a process that did not set one up itself. */
export type CountySource = {
  /** Null where the platform is not set up for it. */
  readonly find: (code: string) => Promise<County | null>;
  /** In order of their codes: all, or those whose code begins so. Never from memory. */
  readonly list: (codePrefix?: string) => Promise<readonly County[]>;
  /** Of all, in order of their codes. */
  readonly listNames: () => Promise<readonly CountyName[]>;
  readonly forget: (code: string) => void;
};

export function makeContext(parts: Omit<Context, 'today'>): Context {
  return { ...parts, today: dayOf(parts.now) };
}

/** What refreshing an employer's record takes: today, the county with its notices, and the role of whoever acts. */
export async function toActing({ today, notices, counties, viewer }: Context, code: string): Promise<Acting> {
  const [read, county] = await Promise.all([notices.read(code), counties.find(code)]);
  return { today, notices: read, county, role: viewer.role };
}

/** No permission, or none without signing in. Travels as a GraphQL error with its code, never as a refusal. */
export class AccessRefused extends Error {
  override readonly name = 'AccessRefused';
  readonly permission: Permission;
  readonly code: 'FORBIDDEN' | 'UNAUTHENTICATED';

  constructor(viewer: Viewer, permission: Permission) {
    const code = viewer.role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    super(code === 'FORBIDDEN' ? '您没有办理此事项的权限。' : '请先登录。');
    this.permission = permission;
    this.code = code;
  }
}

/** What an operation touches: an employer's record, or its name where there is no record. */
type Touched = Omit<Subject, 'techServiceCode'> & { readonly delegation?: Delegation | null };

/**
 * Whether the viewer may do this to that subject. A technical service body may only while the employer's delegation to
 * it is in force, today by the server's clock.
 */
export function isPermitted({ viewer, today }: Context, permission: Permission, touched: Touched): boolean {
  const techServiceCode = findDelegate(touched.delegation ?? null, today);
  return mayPerform(viewer, permission, { ...touched, techServiceCode });
}

/** @throws AccessRefused unless the viewer may do this to that subject, see `isPermitted`. */
export function permit(context: Context, permission: Permission, touched: Touched): void {
  if (!isPermitted(context, permission, touched)) throw new AccessRefused(context.viewer, permission);
}

/**
 * The county and, for a patrol body, the body that a list is limited to. @throws AccessRefused for roles that may not
 * list at all.
 */
export function permitList({ viewer }: Context, permission: Permission): { county: string; bodyId: string | null } {
  const scope = scopeOf(viewer, permission);
  const bodyId = scope === 'BODY' ? viewer.organisation : null;
  const lists = scope === 'COUNTY' || (scope === 'BODY' && bodyId !== null);
  if (!lists || viewer.county === null) throw new AccessRefused(viewer, permission);
  return { county: viewer.county, bodyId };
}

/**
 * The county whose records of units are listed, and the unit that they are limited to: for a body or an employer itself;
 * null for who sees the county's. @throws AccessRefused for roles that may not list at all.
 */
export function permitUnitList({ viewer }: Context, permission: Permission): { county: string; unit: string | null } {
  const { county, organisation } = viewer;
  const scope = scopeOf(viewer, permission);
  const unit = scope === 'COUNTY' ? null : organisation;
  const lists = scope === 'COUNTY' || (scope !== 'NONE' && unit !== null);
  if (!lists || county === null) throw new AccessRefused(viewer, permission);
  return { county, unit };
}
