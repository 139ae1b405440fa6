import type { S3Event, SQSEvent, SQSRecord } from 'aws-lambda';

const region = 'cn-northwest-1';

/** What the rule of `infra/constructs/uploadTrigger.ts` makes of the bus's event. */
export function uploadEvent(bucket: string, key: string): S3Event {
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: '2026-03-02T01:00:00Z',
    eventName: 'ObjectCreated:Put',
    s3: {
      s3SchemaVersion: '1.0',
      bucket: { name: bucket, arn: `arn:aws-cn:s3:::${bucket}` },
      object: {
        key,
        size: 1,
        eTag: 'd41d8cd98f00b204e9800998ecf8427e',
        versionId: 'v1',
        sequencer: '0062E99A88DC407460',
      },
    },
  };
  return { Records: [record as unknown as S3Event['Records'][number]] };
}

/** The bus's own event, as it puts it aside when it could not call the function. */
export function busEvent(bucket: string, key: string): object {
  return {
    version: '0',
    id: '17793124-05d4-b198-2fde-7ededc63b103',
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: '111122223333',
    time: '2026-03-02T01:00:00Z',
    region,
    resources: [`arn:aws-cn:s3:::${bucket}`],
    detail: { version: '0', bucket: { name: bucket }, object: { key, size: 1, sequencer: '0062E99A88DC407460' } },
  };
}

/** What Lambda puts aside of a call that failed three times. */
export function failedCall(event: object): object {
  return {
    version: '1.0',
    timestamp: '2026-03-02T01:05:00.000Z',
    requestContext: { requestId: 'e4b46cbf-b738', condition: 'RetriesExhausted', approximateInvokeCount: 3 },
    requestPayload: event,
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: { errorType: 'Error', errorMessage: 'a fault' },
  };
}

/** A batch of messages as the event source hands them over, by their ids. */
export function queueEvent(bodies: Readonly<Record<string, string>>): SQSEvent {
  const toRecord = ([messageId, body]: readonly [string, string]): SQSRecord => ({
    messageId,
    receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1772413500000',
      SenderId: 'AIDAIENQZJOLO23YVJ4VO',
      ApproximateFirstReceiveTimestamp: '1772413500001',
    },
    messageAttributes: {},
    md5OfBody: '098f6bcd4621d373cade4e832627b4f6',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws-cn:sqs:${region}:111122223333:failed`,
    awsRegion: region,
  });
  return { Records: Object.entries(bodies).map(toRecord) };
}
