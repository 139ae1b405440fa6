import { beforeAll, describe, expect, it } from 'vitest';
import type { StageName } from '../../infra/config.ts';
import { listStage, type SynthesisedStage, stackNames, synthesise, synthesiseAnew } from './synthesise.ts';

/** The text of a template, with the hash of a bundle, which changes with every line of code, as a word. */
const toText = (stacks: SynthesisedStage, name: (typeof stackNames)[number]): string =>
  JSON.stringify(stacks[name].toJSON(), null, 1).replaceAll(/[0-9a-f]{64}(?=\.zip)/g, '<bundle>');

export function describeTemplates(stage: StageName): void {
  describe(`templates of ${stage}`, () => {
    let stacks: SynthesisedStage;
    beforeAll(() => {
      stacks = synthesise(stage);
    });

    it('name no partition', () => {
      expect(stackNames.map((name) => toText(stacks, name)).join()).not.toMatch(/arn:aws(-cn)?:/);
    });

    it('bring in no function but ours', () => {
      const types = listStage(stage).map(({ Type }) => Type);
      expect(types.filter((type) => type === 'AWS::Lambda::Function')).toHaveLength(4);
      expect(types.filter((type) => type.startsWith('Custom::') || type.includes('CustomResource'))).toEqual([]);
    });

    it('are the same when synthesised again', () => {
      const again = synthesiseAnew(stage);
      for (const name of stackNames) expect(again[name].toJSON()).toEqual(stacks[name].toJSON());
    });

    it('ask for nothing that has a secret as its default', () => {
      const parameters = stackNames.flatMap((name) => Object.entries(stacks[name].findParameters('*')));
      const defaults = parameters.filter(([, { Default }]) => Default !== undefined).map(([name]) => name);
      expect([...new Set(defaults)].sort()).toEqual(['BootstrapVersion', 'TokenJwksUri', 'WebClientId']);
      const keys = parameters.filter(([name]) => name === 'EdgeKey');
      expect(keys.map(([, { NoEcho }]) => NoEcho)).toEqual([true, true]);
    });
  });
}

export function describePartitions(): void {
  // The other templates differ from these in numbers, region and name of the stage.
  it.each([
    ...stackNames.map((name) => ({ stage: 'prod', name }) as const),
    { stage: 'prod-cn', name: 'web' } as const,
  ])('$name of $stage is as it was reviewed', ({ stage, name }) => {
    expect(toText(synthesise(stage), name)).toMatchSnapshot();
  });

  it.each(['data', 'api', 'jobs'] as const)(
    '%s differs between aws and aws-cn in region and stage name only',
    (name) => {
      const toCompared = (stage: StageName): string =>
        toText(synthesise(stage), name)
          .replaceAll(/prod-cn|prodcn/g, 'prod')
          .replaceAll(/cn-northwest-1|ap-east-1/g, 'region')
          // Names of resources end with a hash of where they stand.
          .replaceAll(/[0-9A-F]{8}\b|[0-9A-F]{16}\b/g, '');
      expect(toCompared('prod-cn')).toBe(toCompared('prod'));
    },
  );
}
