/** The file of draw.md section 2, as this verifier reads it. Its own, so that it shares nothing with the engine. */
export type VerifiedFile = {
  freeze: {
    planId: string;
    frozenAt: string;
    listHash: string;
    settingsHash: string;
    rosterHash: string;
    parties: string[];
    beacon: { at: string } | null;
    revealBy: string;
  };
  freezeHash: string;
  list: [string, string, Category, string | null, number, number, string | null][];
  settings: {
    startsOn: string;
    endsOn: string;
    effectiveOn: string;
    ratios: Record<Category, number>;
    timesPerYear: Record<Category, number>;
    fullCoverage: string[];
    yearlyCap: number;
    spacingDays: number;
    officersPerEmployer: number;
    quietPeriods: { from: string; to: string }[];
  };
  roster: RosterRow[];
  contributions: { party: string; commitment: string; committedAt: string; nonce: string; revealedAt: string }[];
  beaconValue: { value: string; enteredAt: string } | null;
  seed: string;
  excluded: [string, string][];
  strata: { stratum: string; eligible: number; drawn: number; orderHash: string }[];
  drawn: { creditCode: string; stratum: string; rank: number; key: string; officers: string[] }[];
  resultHash: string;
  substitutions: { replaced: string; substitute: string | null; officers: string[]; hash: string }[];
};

export type Category = 'JIA' | 'YI' | 'BING';

export type RosterRow = { id: string; validFrom: string; validTo: string; capacity: number; recused: string[] };
