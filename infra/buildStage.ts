import { App, Validations } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { StageConfig } from './config.ts';
import type { FunctionName } from './functions.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';
import { JobsStack } from './stacks/jobs.ts';
import { WebStack } from './stacks/web.ts';

export type BuiltStage = {
  readonly data: DataStack;
  readonly api: ApiStack;
  readonly jobs: JobsStack;
  readonly web: WebStack;
};

/**
 * An app with the flags of CDK that this house builds with. Nothing is reported. The CLI hands over its own context
 * and the folder to write to; without either, a new temporary folder is written to.
 */
export function createApp(outdir?: string): App {
  const app = new App({
    ...(outdir !== undefined && { outdir }),
    analyticsReporting: false,
    stackTraces: false,
    postCliContext: {
      '@aws-cdk/core:target-partitions': ['aws', 'aws-cn'],
      // Off: one template text for both partitions, none with a partition written into it.
      '@aws-cdk/core:enablePartitionLiterals': false,
      '@aws-cdk/aws-iam:minimizePolicies': true,
      // The data stack cannot lose what the API stack still uses.
      '@aws-cdk/core:defaultCrossStackReferences': 'strong',
      '@aws-cdk/core:checkSecretUsage': true,
      // By policy, since access control lists are off.
      '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
    },
  });
  // A finding that nobody has explained ends the synthesis.
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}

/** Puts the stacks of one stage into the app; needs no account and no network. `codeOf` gives each function's bundle. */
export function buildStage(app: App, stage: StageConfig, codeOf: (name: FunctionName) => Code): BuiltStage {
  const data = new DataStack(app, `zhijian-${stage.name}-data`, stage);
  const api = new ApiStack(app, `zhijian-${stage.name}-api`, { stage, data, codeOf });
  const jobs = new JobsStack(app, `zhijian-${stage.name}-jobs`, { stage, data, codeOf });
  const web = new WebStack(app, `zhijian-${stage.name}-web`, stage);
  return { data, api, jobs, web };
}
