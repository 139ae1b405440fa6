import { beforeAll, describe, expect, it } from 'vitest';
import type { StageName } from '../../infra/config.ts';
import { listAll, type SynthesisedStage, synthesise } from './synthesise.ts';

type Statement = { Effect: string; Action: string | string[]; Resource: unknown };

/** Wildcards that stand, each with its reason. Anything else fails. */
const explainedWildcards = [
  { type: 'AWS::KMS::Key', text: '"kms:*"', reason: 'a key policy must let the account administer its key' },
  { type: 'AWS::KMS::Key', text: '"*"', reason: 'in a key policy * means this key' },
  { type: 'AWS::IAM::Policy', text: '/uploads/*"', reason: 'objects below a prefix' },
  { type: 'AWS::IAM::Policy', text: '/imports/*"', reason: 'objects below a prefix' },
  { type: 'AWS::IAM::Policy', text: '/reports/*"', reason: 'objects below a prefix' },
  { type: 'AWS::IAM::Policy', text: '/evidence/*"', reason: 'objects below a prefix' },
  { type: 'AWS::IAM::Policy', text: '/plans/*"', reason: 'objects below a prefix' },
  { type: 'AWS::IAM::Policy', text: '/exports/*"', reason: 'objects below a prefix' },
];

export function describeGrants(stage: StageName): void {
  describe(`grants of ${stage}`, () => {
    let stacks: SynthesisedStage;
    beforeAll(() => {
      stacks = synthesise(stage);
    });

    it('has no wildcard in what it allows, but for those explained', () => {
      const faults = [stacks.data, stacks.api].flatMap(listAll).flatMap(({ Type, Properties }) => {
        const document = Properties.PolicyDocument ?? Properties.KeyPolicy;
        const allowed = ((document?.Statement ?? []) as Statement[]).filter(({ Effect }) => Effect === 'Allow');
        return allowed
          .flatMap(({ Action, Resource }) => [Action, Resource].flat())
          .map((part) => JSON.stringify(part))
          .filter((part) => part.includes('*'))
          .filter((part) => !explainedWildcards.some(({ type, text }) => type === Type && part.includes(text)))
          .map((part) => `${Type}: ${part}`);
      });
      expect(faults).toEqual([]);
    });

    it('names the indexes instead of all indexes', () => {
      const text = JSON.stringify(stacks.api.toJSON());
      expect(text).toContain('/index/gsi1');
      expect(text).not.toContain('/index/*');
    });

    it('attaches no managed policy', () => {
      const roles = Object.values(stacks.api.findResources('AWS::IAM::Role'));
      expect(roles.map(({ Properties }) => Properties.ManagedPolicyArns)).toEqual(roles.map(() => undefined));
    });
  });
}
