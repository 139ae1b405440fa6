import { afterAll } from 'vitest';
import { stageNames } from '../../infra/config.ts';
import { describeApiStack } from './describeApiStack.ts';
import { describeDataStack } from './describeDataStack.ts';
import { describeGrants } from './describeGrants.ts';
import { describePartitions, describeTemplates } from './describeTemplates.ts';
import { removeSynthesised } from './synthesise.ts';

// One test file for all: loading CDK takes longer than every synthesis and assertion together.
for (const stage of stageNames) {
  describeDataStack(stage);
  describeApiStack(stage);
  describeGrants(stage);
  describeTemplates(stage);
}
describePartitions();
afterAll(removeSynthesised);
