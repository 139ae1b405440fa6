import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuiltStage, buildStage, createApp } from '../../infra/buildStage.ts';
import { getStageConfig, type StageName } from '../../infra/config.ts';

/** A resource of a template as tests read it. */
export type Resource = {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: templates are free-form JSON
  readonly Properties: any;
  readonly DeletionPolicy?: string;
};

export const stackNames = ['data', 'api', 'jobs', 'web'] as const satisfies readonly (keyof BuiltStage)[];

export type SynthesisedStage = { readonly [Name in (typeof stackNames)[number]]: Template };

let folder: string | null = null;

/** Where assemblies go, with the bundle of one line. */
function openFolder(): string {
  if (folder !== null) return folder;
  folder = mkdtempSync(join(tmpdir(), 'zhijian-infra-'));
  mkdirSync(join(folder, 'bundle'));
  writeFileSync(join(folder, 'bundle', 'index.mjs'), 'export const handler = () => {};\n');
  return folder;
}

/** To be called when a file's tests ask for no template any more. */
export function removeSynthesised(): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  folder = null;
}

const synthesised = new Map<StageName, SynthesisedStage>();

/** The stage's templates, built once per run. */
export function synthesise(stage: StageName): SynthesisedStage {
  const stacks = synthesised.get(stage) ?? synthesiseAnew(stage);
  synthesised.set(stage, stacks);
  return stacks;
}

/** An app with the stage's stacks, with a bundle of one line instead of the real ones: no esbuild, account or network. */
export function buildAnew(stage: StageName) {
  const here = openFolder();
  const app = createApp(mkdtempSync(join(here, 'out-')));
  return { app, ...buildStage(app, getStageConfig(stage), () => Code.fromAsset(join(here, 'bundle'))) };
}

export function synthesiseAnew(stage: StageName): SynthesisedStage {
  const { data, api, jobs, web } = buildAnew(stage);
  const of = Template.fromStack;
  return { data: of(data), api: of(api), jobs: of(jobs), web: of(web) };
}

/** The only resource of a type. @throws Error when there is none or more. */
export function getOnly(template: Template, type: string): Resource {
  const found = listOf(template, type);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} resources of type ${type}`);
  return only;
}

/** The only resource of a type whose logical id begins so. */
export function getBelow(template: Template, type: string, id: string): Resource {
  const found = Object.entries(template.findResources(type)).filter(([key]) => key.startsWith(id));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} resources of type ${type} below ${id}`);
  return only[1] as Resource;
}

export function listOf(template: Template, type: string): Resource[] {
  return Object.values(template.findResources(type)) as Resource[];
}

export function listAll(template: Template): Resource[] {
  return Object.values((template.toJSON() as { Resources: Record<string, Resource> }).Resources);
}

/** Every resource of a stage. */
export function listStage(stage: StageName): Resource[] {
  const stacks = synthesise(stage);
  return stackNames.flatMap((name) => listAll(stacks[name]));
}
