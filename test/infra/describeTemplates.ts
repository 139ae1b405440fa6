import { beforeAll, describe, expect, it } from 'vitest';
import type { StageName } from '../../infra/config.ts';
import { listAll, type SynthesisedStage, synthesise, synthesiseAnew } from './synthesise.ts';

/** Not offered in Beijing or Ningxia (docs.amazonaws.cn, Getting Started, per service), or not as we would need it. */
const absentInChina = [
  /^AWS::Cognito::UserPool/,
  /^AWS::Lambda::Url$/,
  /^AWS::CloudFront::/,
  /^AWS::AppRunner::/,
  /^AWS::Amplify::/,
  /^AWS::SES::/,
  /^AWS::Shield::/,
  /^AWS::VpcLattice::/,
];

export function describeTemplates(stage: StageName): void {
  describe(`templates of ${stage}`, () => {
    let stacks: SynthesisedStage;
    beforeAll(() => {
      stacks = synthesise(stage);
    });

    it('name no partition', () => {
      expect(JSON.stringify([stacks.data.toJSON(), stacks.api.toJSON()])).not.toMatch(/arn:aws(-cn)?:/);
    });

    it('use nothing that AWS China lacks', () => {
      const resources = [stacks.data, stacks.api].flatMap(listAll);
      const lacking = resources.filter(({ Type }) => absentInChina.some((pattern) => pattern.test(Type)));
      expect(lacking.map(({ Type }) => Type)).toEqual([]);
      // X-Ray does not take part in Lambda there.
      expect(resources.filter(({ Properties }) => Properties?.TracingConfig !== undefined)).toEqual([]);
    });

    it('bring in no function but ours', () => {
      expect(Object.keys(stacks.data.findResources('AWS::Lambda::Function'))).toHaveLength(0);
      expect(Object.keys(stacks.api.findResources('AWS::Lambda::Function'))).toHaveLength(4);
      expect([stacks.data, stacks.api].flatMap(listAll).filter(({ Type }) => Type.startsWith('Custom::'))).toEqual([]);
    });

    it('are the same when synthesised again', () => {
      const again = synthesiseAnew(stage);
      expect(again.data.toJSON()).toEqual(stacks.data.toJSON());
      expect(again.api.toJSON()).toEqual(stacks.api.toJSON());
    });
  });
}

export function describePartitions(): void {
  it('differs between aws and aws-cn in the region and the stage name only', () => {
    const normal = (stacks: SynthesisedStage): string =>
      JSON.stringify([stacks.data.toJSON(), stacks.api.toJSON()]).replaceAll(
        /prod-cn|prodcn|cn-northwest-1|ap-east-1/g,
        (text) => (text.startsWith('prod') ? 'prod' : 'region'),
      );
    const withoutHashes = (text: string): string => text.replaceAll(/[0-9A-F]{8}\b|[0-9A-F]{16}\b/g, '');
    expect(withoutHashes(normal(synthesise('prod-cn')))).toBe(withoutHashes(normal(synthesise('prod'))));
  });
}
