export * from './campaigns.ts';
export * from './patrolRounds.ts';
