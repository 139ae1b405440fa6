/** Roles of signed-in people; `PUBLIC` is anyone without a token. */
export const roles = ['EMPLOYER', 'TECH_SERVICE', 'PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER', 'PUBLIC'] as const;

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
};

export const publicViewer: Viewer = { subject: 'public', name: null, role: 'PUBLIC', county: null, organisation: null };
