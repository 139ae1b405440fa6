import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getStageConfig, type StageName } from '../../infra/config.ts';
import { type SynthesisedStage, stackNames, synthesise } from './synthesise.ts';

const guides = [
  { file: 'docs/deploy-aws.md', stage: 'prod' },
  { file: 'docs/deploy-aws-china.md', stage: 'prod-cn' },
] as const satisfies readonly { file: string; stage: StageName }[];

/** `stack Name` of every row of the table below a heading. */
function rowsBelow(text: string, heading: string): readonly string[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm)].map(([, stack, name]) => `${stack} ${name}`).sort();
}

function declared(stacks: SynthesisedStage, part: 'Parameters' | 'Outputs'): readonly string[] {
  const isOurs = (name: string): boolean => name !== 'BootstrapVersion' && !name.startsWith('ExportsOutput');
  return stackNames
    .flatMap((stack) =>
      Object.keys(stacks[stack].toJSON()[part] ?? {})
        .filter(isOurs)
        .map((name) => `${stack} ${name}`),
    )
    .sort();
}

export function describeGuides(): void {
  describe.each(guides)('$file', ({ file, stage }) => {
    const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

    it('names every parameter and output that there is, and no other', () => {
      const stacks = synthesise(stage);
      expect(rowsBelow(text, '参数')).toEqual(declared(stacks, 'Parameters'));
      expect(rowsBelow(text, '输出')).toEqual(declared(stacks, 'Outputs'));
    });

    it('gives, in its commands, every parameter that has no default', () => {
      const stacks = synthesise(stage);
      const given = [...text.matchAll(/--parameters zhijian-\$STAGE-(\w+):(\w+)=/g)];
      const required = stackNames.flatMap((stack) =>
        Object.entries(stacks[stack].findParameters('*'))
          .filter(([, { Default }]) => Default === undefined)
          .map(([name]) => `${stack} ${name}`),
      );
      expect(given.map(([, stack, name]) => `${stack} ${name}`).sort()).toEqual(required.sort());
    });

    it('asks for the quota that the functions take, and the hundred that Lambda keeps free', () => {
      const { api, intake, jobs, stream } = getStageConfig(stage);
      const reserved = [api, intake, jobs, stream].reduce(
        (sum, { reservedConcurrency }) => sum + reservedConcurrency,
        0,
      );
      expect(text).toContain(`预留 ${reserved}`);
      expect(text).toContain(`至少 ${reserved + 100}`);
    });

    it('names the stage and its regions', () => {
      const { region, web } = getStageConfig(stage);
      expect(text).toContain(`export STAGE=${stage} AWS_REGION=${region}`);
      expect(text).toContain(web.region);
    });
  });
}
