export * from './complaints.ts';
export * from './lists.ts';
export * from './pilotReports.ts';
export * from './publicSearch.ts';
export * from './statistics.ts';
