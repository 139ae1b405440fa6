export * from './campaigns.ts';
export * from './circulars.ts';
export * from './patrolForms.ts';
export * from './patrolRecords.ts';
export * from './patrolReferrals.ts';
export * from './patrolRounds.ts';
export * from './scoring.ts';
export * from './supervision.ts';
