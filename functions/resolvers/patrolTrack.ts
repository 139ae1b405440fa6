export * from './patrolRounds.ts';
