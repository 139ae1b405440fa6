import { App } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { StageConfig } from './config.ts';
import type { FunctionName } from './functions.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';

export type BuiltStage = { readonly data: DataStack; readonly api: ApiStack };

/**
 * An app with the flags of CDK that this house builds with. Nothing is reported. The CLI hands over its own context
 * and the folder to write to; without either, a new temporary folder is written to.
 */
export function createApp(outdir?: string): App {
  return new App({
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
    },
  });
}

/** Puts the stacks of one stage into the app; needs no account and no network. `codeOf` gives each function's bundle. */
export function buildStage(app: App, stage: StageConfig, codeOf: (name: FunctionName) => Code): BuiltStage {
  const data = new DataStack(app, `zhijian-${stage.name}-data`, stage);
  const api = new ApiStack(app, `zhijian-${stage.name}-api`, { stage, data, codeOf });
  return { data, api };
}
