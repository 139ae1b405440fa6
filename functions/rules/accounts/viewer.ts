/**
 * Roles of signed-in people; `PUBLIC` is anyone without a token. `SUPERIOR` is of a prefecture or province and sees sums;
 * `OPERATOR` keeps the platform running and sets counties up. Neither belongs to a county.
 */
export const roles = [
  'EMPLOYER',
  'TECH_SERVICE',
  'PATROL_BODY',
  'OFFICER',
  'BUREAU',
  'LEADER',
  'SUPERIOR',
  'OPERATOR',
  'PUBLIC',
] as const;

export type Role = (typeof roles)[number];

/**
 * Who asks, as the verified token says. `organisation` is the credit code for EMPLOYER and TECH_SERVICE, the patrol
 * body's id for PATROL_BODY, null otherwise.
 */
export type Viewer = {
  readonly subject: string;
  readonly name: string | null;
  readonly role: Role;
  readonly county: string | null;
  readonly organisation: string | null;
  /** Of SUPERIOR: how the codes of its counties begin, two digits for a province, four for a prefecture. */
  readonly area?: string;
};

export const publicViewer: Viewer = { subject: 'public', name: null, role: 'PUBLIC', county: null, organisation: null };
