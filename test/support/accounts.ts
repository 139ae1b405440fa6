import type { Role } from '../../functions/rules/accounts/viewer.ts';
import type { TokenClaims } from './embeddedStack.ts';

export type SignedInRole = Exclude<Role, 'PUBLIC'>;

/** Codes with valid check characters, invented. */
export const codes = {
  own: '91433122MAQCG2KEAB',
  other: '91433122MA1C6Q23T4',
  techService: '91433122MA4FJ6FF4B',
  otherTechService: '91433122MAP18NQQKX',
} as const;

export const ownBody = '433122107';
export const otherBody = '433122108';

const claims = (role: SignedInRole, organisation?: string, county = '433122'): TokenClaims & { county: string } => ({
  sub: `test-${role}-${organisation ?? county}`,
  name: '示例人员',
  role,
  county,
  ...(organisation !== undefined && { organisation }),
});

const aboveCounties = (role: SignedInRole, more: { area?: string } = {}): TokenClaims => ({
  sub: `test-${role}`,
  name: '示例人员',
  role,
  ...more,
});

/** One account per role with a hold on employer `codes.own`, and such as have none. */
export const accounts = {
  employer: claims('EMPLOYER', codes.own),
  otherEmployer: claims('EMPLOYER', codes.other),
  techService: claims('TECH_SERVICE', codes.techService),
  otherTechService: claims('TECH_SERVICE', codes.otherTechService),
  patrolBody: claims('PATROL_BODY', ownBody),
  otherPatrolBody: claims('PATROL_BODY', otherBody),
  officer: claims('OFFICER'),
  bureau: claims('BUREAU'),
  leader: claims('LEADER'),
  otherCountyBureau: claims('BUREAU', undefined, '433101'),
  employerWithoutOrganisation: claims('EMPLOYER'),
  superior: aboveCounties('SUPERIOR', { area: '4331' }),
  operator: aboveCounties('OPERATOR'),
} as const satisfies Record<string, TokenClaims>;

export type AccountName = keyof typeof accounts;
