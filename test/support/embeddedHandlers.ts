import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, S3Event } from 'aws-lambda';
import type { JobEvent } from '../../functions/handlers/jobs.ts';
import type { MakeHandlers } from '../../local/lambdaHandlers.ts';

export type RecordedCalls = {
  readonly apiEvents: APIGatewayProxyEventV2[];
  readonly intakeEvents: S3Event[];
  readonly jobEvents: JobEvent[];
  /** What the API answers next; an error is thrown. */
  result: APIGatewayProxyStructuredResultV2 | Error;
  /** How many intake calls fail before one succeeds. */
  intakeFailures: number;
  readonly makeHandlers: MakeHandlers;
};

/** Handlers that note what they were called with, for tests of what stands in front of them. */
export function recordCalls(): RecordedCalls {
  const calls: RecordedCalls = {
    apiEvents: [],
    intakeEvents: [],
    jobEvents: [],
    result: { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' },
    intakeFailures: 0,
    makeHandlers: () => ({
      api: async (event) => {
        calls.apiEvents.push(event);
        if (calls.result instanceof Error) throw calls.result;
        return calls.result;
      },
      intake: async (event) => {
        calls.intakeEvents.push(event as S3Event);
        if (calls.intakeFailures-- > 0) throw new Error('intake is told to fail');
        return { batchItemFailures: [] };
      },
      jobs: async (event) => {
        calls.jobEvents.push(event);
      },
      stream: async () => ({ batchItemFailures: [] }),
    }),
  };
  return calls;
}
