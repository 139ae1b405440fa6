import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildStage, createApp } from './buildStage.ts';
import { getStageConfig } from './config.ts';
import { bundleFolder, type FunctionName } from './functions.ts';

const app = createApp();
const stageName: unknown = app.node.tryGetContext('stage') ?? 'dev';
buildStage(app, getStageConfig(String(stageName)), bundleOf);
app.synth();

/** Pre-built by `npm run build`, so that synthesis bundles nothing and deploys exactly what was tested. */
function bundleOf(name: FunctionName): Code {
  const folder = join(import.meta.dirname, '..', bundleFolder, name);
  if (!existsSync(join(folder, 'index.mjs'))) throw new Error(`${folder} has no bundle: npm run build`);
  return Code.fromAsset(folder);
}
