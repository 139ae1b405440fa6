export * from './complaints.ts';
export * from './publicSearch.ts';
