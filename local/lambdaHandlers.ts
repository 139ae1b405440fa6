import type { ApiHandler } from '../functions/handlers/api.ts';
import type { Environment } from '../functions/handlers/environment.ts';
import type { IntakeHandler } from '../functions/handlers/intake.ts';
import type { JobsHandler } from '../functions/handlers/jobs.ts';
import type { StreamHandler } from '../functions/handlers/stream.ts';
import type { Clock } from './developmentClock.ts';

export type LambdaHandlers = {
  readonly api: ApiHandler;
  readonly intake: IntakeHandler;
  readonly jobs: JobsHandler;
  readonly stream: StreamHandler;
};

/** Builds the handlers that Lambda runs; a test may hand in others. */
export type MakeHandlers = (environment: Environment, clock: Clock) => LambdaHandlers;

/** The very handlers that are deployed. Imported late: they are the largest part of a start. */
export async function importLambdaHandlers(): Promise<MakeHandlers> {
  const [{ wire }, { createApiHandler }, { createIntakeHandler }, { createJobsHandler }, { createStreamHandler }] =
    await Promise.all([
      import('../functions/handlers/wiring.ts'),
      import('../functions/handlers/api.ts'),
      import('../functions/handlers/intake.ts'),
      import('../functions/handlers/jobs.ts'),
      import('../functions/handlers/stream.ts'),
    ]);
  return (environment, clock) => {
    const wiring = wire(environment, clock);
    return {
      api: createApiHandler(wiring),
      intake: createIntakeHandler(wiring),
      jobs: createJobsHandler(wiring),
      stream: createStreamHandler(wiring),
    };
  };
}
