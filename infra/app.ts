import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildStage, createApp } from './buildStage.ts';
import { getStageConfig } from './config.ts';
import { bundleFolder, type FunctionName } from './functions.ts';

const root = join(import.meta.dirname, '..');

const app = createApp();
const stageName: unknown = app.node.tryGetContext('stage') ?? 'dev';
if (!existsSync(join(root, bundleFolder, 'meta.json'))) {
  execSync('npm run --silent build', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
buildStage(app, getStageConfig(String(stageName)), bundleOf);
app.synth();

/** What `npm run build` made, once, and tests ran: synthesis itself bundles nothing, unless there is nothing yet. */
function bundleOf(name: FunctionName): Code {
  const folder = join(root, bundleFolder, name);
  if (!existsSync(join(folder, 'index.mjs'))) throw new Error(`${folder} has no bundle: npm run build`);
  return Code.fromAsset(folder);
}
