import { createApiHandler } from '../api.ts';
import { readEnvironment } from '../environment.ts';
import { wire } from '../wiring.ts';

export const handler = createApiHandler(wire(readEnvironment()));
