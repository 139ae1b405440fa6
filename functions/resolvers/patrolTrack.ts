export * from './patrolRecords.ts';
export * from './patrolReferrals.ts';
export * from './patrolRounds.ts';
