import { readEnvironment } from '../environment.ts';
import { createJobsHandler } from '../jobs.ts';
import { wire } from '../wiring.ts';

export const handler = createJobsHandler(wire(readEnvironment()));
