import { afterAll } from 'vitest';
import { stageNames } from '../../infra/config.ts';
import { describeAlarms, describeRunbooks } from './describeAlarms.ts';
import { describeApiStack } from './describeApiStack.ts';
import { describeChina } from './describeChina.ts';
import { describeDataStack } from './describeDataStack.ts';
import { describeFindings } from './describeFindings.ts';
import { describeFunctions } from './describeFunctions.ts';
import { describeGrants } from './describeGrants.ts';
import { describeGuides } from './describeGuides.ts';
import { describeJobsStack } from './describeJobsStack.ts';
import { describePartitions, describeTemplates } from './describeTemplates.ts';
import { describeWebStack } from './describeWebStack.ts';
import { removeSynthesised } from './synthesise.ts';

// One test file for all: loading CDK takes longer than every synthesis and assertion together.
for (const stage of stageNames) {
  describeDataStack(stage);
  describeApiStack(stage);
  describeJobsStack(stage);
  describeWebStack(stage);
  describeFunctions(stage);
  describeAlarms(stage);
  describeGrants(stage);
  describeTemplates(stage);
}
describePartitions();
describeRunbooks();
describeGuides();
describeFindings();
describeChina();
afterAll(removeSynthesised);
