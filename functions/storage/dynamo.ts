import type { AttributeValue, DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';

export type DynamoSettings = { readonly region: string; readonly endpoint: string | null };

type Sdk = typeof import('./dynamoSdk.ts');

export type Item = Record<string, unknown>;
export type ItemKey = { readonly pk: string; readonly sk: string };

export type QueryRequest = {
  readonly indexName?: 'gsi1' | 'gsi2';
  readonly partition: string;
  readonly sortPrefix?: string;
  /** Sort keys from … to, both included; not together with a prefix. */
  readonly sortBetween?: readonly [from: string, to: string];
  readonly newestFirst?: boolean;
  /** Strongly consistent; not possible on an index. */
  readonly consistent?: boolean;
  readonly filter?: { readonly expression: string; readonly names: Record<string, string>; readonly values: Item };
  readonly limit?: number;
  /** Only these attributes of each item: less to carry, though no less to read. */
  readonly attributes?: readonly string[];
  readonly startAfter?: Item | null;
};

export type TransactWrite =
  | { readonly kind: 'put'; readonly item: Item; readonly condition?: Condition }
  /** Nothing is written there; what must hold of it holds in the moment of the transaction. */
  | { readonly kind: 'check'; readonly key: ItemKey; readonly condition: Condition };

export type Condition = {
  readonly expression: string;
  readonly names: Record<string, string>;
  readonly values: Item;
};

/** Nothing is written over. */
export const mustBeAbsent: Condition = { expression: 'attribute_not_exists(pk)', names: {}, values: {} };

export type DynamoTable = {
  /** Strongly consistent. */
  readonly get: (key: ItemKey) => Promise<Item | null>;
  /** Strongly consistent, at most 100 keys, in any order. */
  readonly batchGet: (keys: readonly ItemKey[]) => Promise<Item[]>;
  /** One page of at most 1 MB; eventually consistent unless asked otherwise. `lastKey` is null when the partition is exhausted. */
  readonly query: (request: QueryRequest) => Promise<{ items: Item[]; lastKey: Item | null }>;
  /** All or nothing. Returns the positions of failed conditions, or null when everything was written. */
  readonly transact: (writes: readonly TransactWrite[]) => Promise<readonly number[] | null>;
  readonly update: (
    key: ItemKey,
    update: Condition & { readonly condition: string },
  ) => Promise<'DONE' | 'CONDITION_FAILED'>;
  /** The latest moment that the table can be restored to; null: point-in-time recovery is off, or the server has none. */
  readonly findRestorePoint: () => Promise<Date | null>;
};

/**
 * The store's wire: keys, marshalling, retries of unprocessed keys. The SDK is loaded at the first store call, since
 * answers that need no store (health, public tables, refused requests) should not wait for it.
 */
export function openDynamoTable(tableName: string, settings: DynamoSettings): DynamoTable {
  let opened: Promise<{ sdk: Sdk; client: DynamoDBClient }> | null = null;
  const open = () => {
    opened ??= import('./dynamoSdk.ts').then((sdk) => ({ sdk, client: connect(sdk, settings) }));
    return opened;
  };
  const marshalOptions = { removeUndefinedValues: true } as const;

  return {
    async get(key) {
      const { sdk, client } = await open();
      const answer = await client.send(
        new sdk.GetItemCommand({ TableName: tableName, Key: sdk.marshall(key), ConsistentRead: true }),
      );
      return answer.Item ? sdk.unmarshall(answer.Item) : null;
    },

    async batchGet(wanted) {
      const { sdk, client } = await open();
      const found: Item[] = [];
      let open_: Record<string, AttributeValue>[] = wanted.map((key) => sdk.marshall(key));
      while (open_.length > 0) {
        const answer = await client.send(
          new sdk.BatchGetItemCommand({ RequestItems: { [tableName]: { Keys: open_, ConsistentRead: true } } }),
        );
        for (const item of answer.Responses?.[tableName] ?? []) found.push(sdk.unmarshall(item));
        open_ = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
      }
      return found;
    },

    async query(request) {
      const { sdk, client } = await open();
      const prefix = request.indexName ?? '';
      const names: Record<string, string> = { '#partition': `${prefix}pk`, ...request.filter?.names };
      const values: Item = { ':pk': request.partition, ...request.filter?.values };
      let condition = '#partition = :pk';
      if (request.sortPrefix !== undefined) {
        names['#sort'] = `${prefix}sk`;
        values[':sk'] = request.sortPrefix;
        condition += ' AND begins_with(#sort, :sk)';
      }
      if (request.sortBetween !== undefined) {
        names['#sort'] = `${prefix}sk`;
        [values[':from'], values[':to']] = request.sortBetween;
        condition += ' AND #sort BETWEEN :from AND :to';
      }
      for (const name of request.attributes ?? []) names[`#${name}`] = name;
      const answer = await client.send(
        new sdk.QueryCommand({
          TableName: tableName,
          IndexName: request.indexName,
          KeyConditionExpression: condition,
          FilterExpression: request.filter?.expression,
          ProjectionExpression: request.attributes?.map((name) => `#${name}`).join(', '),
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: sdk.marshall(values),
          ScanIndexForward: !request.newestFirst,
          ConsistentRead: request.consistent,
          Limit: request.limit,
          ExclusiveStartKey: request.startAfter ? sdk.marshall(request.startAfter) : undefined,
        }),
      );
      return {
        items: (answer.Items ?? []).map((item) => sdk.unmarshall(item)),
        lastKey: answer.LastEvaluatedKey ? sdk.unmarshall(answer.LastEvaluatedKey) : null,
      };
    },

    async transact(writes) {
      const { sdk, client } = await open();
      const toCondition = ({ expression, names, values }: Condition) => ({
        ConditionExpression: expression,
        ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
        ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: sdk.marshall(values) }),
      });
      const items = writes.map((write): TransactWriteItem => {
        if (write.kind === 'check')
          return {
            ConditionCheck: { TableName: tableName, Key: sdk.marshall(write.key), ...toCondition(write.condition) },
          };
        const { item, condition } = write;
        const put = { TableName: tableName, Item: sdk.marshall(item, marshalOptions) };
        return { Put: { ...put, ...(condition && toCondition(condition)) } };
      });
      try {
        await client.send(new sdk.TransactWriteItemsCommand({ TransactItems: items }));
        return null;
      } catch (fault) {
        if (!(fault instanceof sdk.TransactionCanceledException)) throw fault;
        const reasons = fault.CancellationReasons ?? [];
        const failed = reasons.flatMap(({ Code }, index) => (Code === 'ConditionalCheckFailed' ? [index] : []));
        const contended = reasons.some(({ Code }) => Code === 'TransactionConflict');
        if (failed.length === 0 && !contended) throw fault;
        return failed;
      }
    },

    async update(key, { expression, names, values, condition }) {
      const { sdk, client } = await open();
      try {
        await client.send(
          new sdk.UpdateItemCommand({
            TableName: tableName,
            Key: sdk.marshall(key),
            UpdateExpression: expression,
            ConditionExpression: condition,
            ExpressionAttributeNames: names,
            ExpressionAttributeValues: sdk.marshall(values),
          }),
        );
        return 'DONE';
      } catch (fault) {
        if (fault instanceof sdk.ConditionalCheckFailedException) return 'CONDITION_FAILED';
        throw fault;
      }
    },

    async findRestorePoint() {
      const { sdk, client } = await open();
      try {
        const answer = await client.send(new sdk.DescribeContinuousBackupsCommand({ TableName: tableName }));
        const recovery = answer.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
        return recovery?.PointInTimeRecoveryStatus === 'ENABLED' ? (recovery.LatestRestorableDateTime ?? null) : null;
      } catch (fault) {
        if (fault instanceof Error && fault.name === 'UnknownOperationException') return null;
        throw fault;
      }
    },
  };
}

function connect(sdk: Sdk, { region, endpoint }: DynamoSettings): DynamoDBClient {
  const client = new sdk.DynamoDBClient(endpoint === null ? { region } : { region, endpoint });
  // It copies whatever is sent and answered to leave out what is secret, for a log that there is none of.
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}
