import { readEnvironment } from '../environment.ts';
import { createStreamHandler } from '../stream.ts';
import { wire } from '../wiring.ts';

export const handler = createStreamHandler(wire(readEnvironment()));
