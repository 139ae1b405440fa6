import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Environment } from '../functions/handlers/environment.ts';
import type { StreamHandler } from '../functions/handlers/stream.ts';
import { readStoredJson, writeStoredJson } from './storedJson.ts';

/** As Lambda asks a stream, only oftener: somebody is looking at the figures. */
const pollEveryMs = 150;
/** After a fault, before the same records are delivered again. */
const retryAfterMs = 1_000;
const recordsPerCall = 1_000;
/** At most this long counting gives way to an import; everything runs on one machine here, and somebody waits for it. */
const giveWayMs = 60_000;
/** Deliveries of a record that fails before it is left out; on AWS it then waits in a queue. */
const mostDeliveries = 10;

export type TableStream = {
  /** Asks no more, and resolves when the delivery under way has ended. */
  stop(): Promise<void>;
};

type Position = { readonly shardId: string; readonly after: string };

/**
 * Polls the table's stream and hands its records to the stream handler, in order, as the event source of `infra/` does.
 * How far it has come is kept in a file (null: nowhere), so that the next start goes on there; records may be delivered
 * twice. A stream that does not reach back so far is read from its beginning. While `isBusy` says that an import writes,
 * it waits, and counts all of it afterwards.
 */
export function startTableStream(
  environment: Environment,
  handler: StreamHandler,
  positionFile: string | null,
  isBusy: () => boolean = () => false,
): TableStream {
  const stopping = new AbortController();
  const reader = openReader(environment);
  let position = positionFile === null ? null : readStoredJson<Position>(positionFile);
  let deliveries = 0;
  let isTroubled = false;
  let gaveWayMs = 0;
  const deliverNext = async (): Promise<number> => {
    if (isBusy() && gaveWayMs < giveWayMs) {
      gaveWayMs += pollEveryMs;
      return pollEveryMs;
    }
    if (!isBusy()) gaveWayMs = 0;
    const found = await reader.readAfter(position);
    isTroubled = false;
    const last = found.records.at(-1)?.dynamodb?.SequenceNumber;
    if (last === undefined) return pollEveryMs;
    const { batchItemFailures } = await handler({ Records: [...found.records] });
    deliveries += 1;
    if (batchItemFailures.length > 0 && deliveries < mostDeliveries) return retryAfterMs;
    if (batchItemFailures.length > 0) {
      console.error(
        '统计数据有变更未能计入，请重新统计：npm run -s zhijian -- rebuild-statistics (records were not counted)',
      );
    }
    deliveries = 0;
    position = { shardId: found.shardId, after: last };
    if (positionFile !== null) writeStoredJson(positionFile, position);
    return found.records.length < recordsPerCall ? pollEveryMs : 0;
  };
  const running = (async () => {
    while (!stopping.signal.aborted) {
      const waitMs = await deliverNext().catch((fault: unknown) => {
        // Once, not every second until the database is back.
        if (!stopping.signal.aborted && !isTroubled) console.error('读取数据变更时出错 (table stream):', fault);
        isTroubled = true;
        return retryAfterMs;
      });
      await sleep(waitMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

/** Reads a table's stream by the JSON protocol of DynamoDB Streams, which the SDK has in a package of its own. */
export function openReader({ dynamodbEndpoint, region, tableName }: Environment) {
  const ask = async (operation: string, body: object): Promise<StreamAnswer> => {
    const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    const scope = `local/${date.slice(0, 8)}/${region}/dynamodb/aws4_request`;
    const response = await fetch(dynamodbEndpoint ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
        'x-amz-date': date,
        // Asked for by form; stores that run on one machine do not check it.
        authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none`,
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${operation}: ${response.status} ${await response.text()}`);
    return (await response.json()) as StreamAnswer;
  };
  let arn: string | null = null;
  const findStream = async (): Promise<string> => {
    const { Streams } = await ask('ListStreams', { TableName: tableName });
    const found = Streams?.at(-1)?.StreamArn;
    if (!found) throw new Error(`table ${tableName} has no stream`);
    return found;
  };
  const listShards = async (StreamArn: string): Promise<readonly string[]> => {
    const { StreamDescription } = await ask('DescribeStream', { StreamArn });
    return (StreamDescription?.Shards ?? []).map(({ ShardId }) => ShardId);
  };
  const readShard = async (StreamArn: string, ShardId: string, after: string | null): Promise<StreamAnswer> => {
    const start = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' };
    const goOn = { ...start, ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after };
    const { ShardIterator } =
      after === null
        ? await ask('GetShardIterator', start)
        : await ask('GetShardIterator', goOn).catch(() => ask('GetShardIterator', start));
    return ask('GetRecords', { ShardIterator, Limit: recordsPerCall });
  };
  let current: string | null = null;
  return {
    /** The next records behind a position, none when there are none yet; null: from the beginning. */
    async readAfter(position: Position | null): Promise<{ shardId: string; records: readonly DynamoDBRecord[] }> {
      arn ??= await findStream();
      if (current === null) {
        const shards = await listShards(arn);
        current = shards.find((shard) => shard === position?.shardId) ?? shards[0] ?? '';
      }
      const shardId = current;
      const after = position?.shardId === shardId ? position.after : null;
      const { Records = [], NextShardIterator } = await readShard(arn, shardId, after);
      if (Records.length === 0 && !NextShardIterator) {
        // A shard that is closed and read out: its successor is next in the list.
        const shards = await listShards(arn);
        current = shards[shards.indexOf(shardId) + 1] ?? shardId;
      }
      return { shardId, records: Records };
    },
  };
}

type StreamAnswer = {
  readonly Streams?: readonly { readonly StreamArn: string }[];
  readonly StreamDescription?: { readonly Shards: readonly { readonly ShardId: string }[] };
  readonly ShardIterator?: string;
  readonly NextShardIterator?: string;
  readonly Records?: readonly DynamoDBRecord[];
};
