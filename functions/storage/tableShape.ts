/**
 * The one table: key attributes, indexes, time to live, stream. `infra/` deploys it and `local/` creates it from this
 * same value. Which access pattern uses which key stands in README.md beside this file.
 */
export const tableShape = {
  partitionKey: 'pk',
  sortKey: 'sk',
  timeToLiveAttribute: 'expiresAt',
  streamViewType: 'NEW_AND_OLD_IMAGES',
  /** Entities whose changes the stream function wants: those that are counted, `sourceKinds`. */
  streamedEntities: ['employer', 'report', 'visit', 'finding', 'patrolRound', 'patrolRecord'],
  indexes: [
    {
      /** Directory of a county's employers in ledger order (body, name); carries what lists show and filter by. */
      indexName: 'gsi1',
      partitionKey: 'gsi1pk',
      sortKey: 'gsi1sk',
      projectedAttributes: [
        'entity',
        'itemVersion',
        'county',
        'creditCode',
        'name',
        'address',
        'bodyId',
        'industryCode',
        'industryName',
        'staff',
        'exposed',
        'factorCount',
        'declared',
        'summary',
        'category',
        'nextDue',
        'nextDueOn',
        'effective',
        'inspections',
      ],
    },
    {
      /** Reports of a county by state, oldest step first. */
      indexName: 'gsi2',
      partitionKey: 'gsi2pk',
      sortKey: 'gsi2sk',
      projectedAttributes: 'ALL',
    },
  ],
} as const;

export type TableShape = typeof tableShape;
