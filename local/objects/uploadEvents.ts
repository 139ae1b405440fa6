import { setTimeout as sleep } from 'node:timers/promises';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { S3Event, S3EventRecord } from 'aws-lambda';
import type { Environment } from '../../functions/handlers/environment.ts';
import type { IntakeHandler } from '../../functions/handlers/intake.ts';
import type { StoredObject } from './storedObject.ts';

/** The prefix that the bucket's notification is set to, here and in `infra/`. */
const uploadPrefix = 'uploads/';

/** A large import may run for minutes; nobody who stops the platform waits that long. */
const settleWithinMs = 3_000;

/** Lambda repeats a failed asynchronous call twice. */
const repeatAfterMs = [0, 1_000, 5_000];

export type UploadEvents = {
  /** Hands the object's event to the intake handler, without waiting for it. */
  emit(object: StoredObject): void;
  /** Again for every object under the prefix: a crash may have come between upload and intake. Answers how many. */
  emitAll(): Promise<number>;
  /** Whether an upload is being taken in. */
  isBusy(): boolean;
  /** Resolves when nothing is under way, or after a moment: what is cut off is delivered again at the next start. */
  settle(): Promise<void>;
};

export function createUploadEvents(environment: Environment, intake: IntakeHandler): UploadEvents {
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const deliver = async (object: StoredObject): Promise<void> => {
    for (const delayMs of repeatAfterMs) {
      if (delayMs > 0) await sleep(delayMs, undefined, { signal: stopping.signal });
      try {
        await intake(toS3Event(environment, object));
        return;
      } catch (error) {
        console.error(`处理上传文件时出错 (intake failed): ${object.key}`, error);
      }
    }
  };
  const emit = (object: StoredObject): void => {
    if (!object.key.startsWith(uploadPrefix)) return;
    // Aborted waits are left for the next start, which delivers again.
    const delivery = deliver(object).catch(() => {});
    underWay.add(delivery);
    void delivery.finally(() => underWay.delete(delivery));
  };
  return {
    emit,
    emitAll: async () => {
      const objects = await listUploads(environment);
      objects.forEach(emit);
      return objects.length;
    },
    isBusy: () => underWay.size > 0,
    settle: async () => {
      stopping.abort();
      await Promise.race([Promise.all(underWay), sleep(settleWithinMs, undefined, { ref: false })]);
    },
  };
}

async function listUploads({ region, bucketName, s3Endpoint }: Environment): Promise<StoredObject[]> {
  const client = new S3Client({ region, forcePathStyle: true, ...(s3Endpoint && { endpoint: s3Endpoint }) });
  const objects: StoredObject[] = [];
  let token: string | undefined;
  do {
    const listed = await client.send(
      new ListObjectsV2Command({
        Bucket: bucketName,
        Prefix: uploadPrefix,
        ...(token !== undefined && { ContinuationToken: token }),
      }),
    );
    for (const { Key = '', Size = 0, ETag = '' } of listed.Contents ?? []) {
      objects.push({ key: Key, size: Size, eTag: ETag });
    }
    token = listed.NextContinuationToken;
  } while (token !== undefined);
  client.destroy();
  return objects;
}

function toS3Event(environment: Environment, { key, size, eTag }: StoredObject): S3Event {
  const at = new Date();
  const record: S3EventRecord = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: environment.region,
    eventTime: at.toISOString(),
    eventName: 'ObjectCreated:Put',
    userIdentity: { principalId: 'local' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': 'local', 'x-amz-id-2': 'local' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'intake',
      bucket: {
        name: environment.bucketName,
        ownerIdentity: { principalId: 'local' },
        arn: `arn:aws:s3:::${environment.bucketName}`,
      },
      object: {
        // S3 encodes keys in events as forms do: a blank is a plus sign.
        key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'),
        size,
        eTag: eTag.replaceAll('"', ''),
        sequencer: at.getTime().toString(16).toUpperCase().padStart(16, '0'),
      },
    },
  };
  return { Records: [record] };
}
