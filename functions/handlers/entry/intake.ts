import { readEnvironment } from '../environment.ts';
import { createIntakeHandler } from '../intake.ts';
import { wire } from '../wiring.ts';

export const handler = createIntakeHandler(wire(readEnvironment()));
