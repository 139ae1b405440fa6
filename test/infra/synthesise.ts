import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildStage, createApp } from '../../infra/buildStage.ts';
import { getStageConfig, type StageName } from '../../infra/config.ts';

/** A resource of a template as tests read it. */
export type Resource = {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: templates are free-form JSON
  readonly Properties: any;
  readonly DeletionPolicy?: string;
};

export type SynthesisedStage = { readonly data: Template; readonly api: Template };

const folder = mkdtempSync(join(tmpdir(), 'zhijian-infra-'));
const bundle = join(folder, 'bundle');
mkdirSync(bundle);
writeFileSync(join(bundle, 'index.mjs'), 'export const handler = () => {};\n');

/** To be called when no template is asked for any more. */
export function removeSynthesised(): void {
  rmSync(folder, { recursive: true, force: true });
}

const synthesised = new Map<StageName, SynthesisedStage>();

/** The stage's templates, built once per run. */
export function synthesise(stage: StageName): SynthesisedStage {
  const stacks = synthesised.get(stage) ?? synthesiseAnew(stage);
  synthesised.set(stage, stacks);
  return stacks;
}

/** Builds the stage's stacks with a bundle of one line instead of the real ones: no esbuild, account or network. */
export function synthesiseAnew(stage: StageName): SynthesisedStage {
  const { data, api } = buildStage(createApp(mkdtempSync(join(folder, 'out-'))), getStageConfig(stage), () =>
    Code.fromAsset(bundle),
  );
  return { data: Template.fromStack(data), api: Template.fromStack(api) };
}

/** The only resource of a type. @throws Error when there is none or more. */
export function getOnly(template: Template, type: string): Resource {
  const found = listOf(template, type);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} resources of type ${type}`);
  return only;
}

export function listOf(template: Template, type: string): Resource[] {
  return Object.values(template.findResources(type)) as Resource[];
}

export function listAll(template: Template): Resource[] {
  return Object.values((template.toJSON() as { Resources: Record<string, Resource> }).Resources);
}
