import { beforeAll, describe, expect, it } from 'vitest';
import type { StageName } from '../../infra/config.ts';
import { grantsOf, type Statement, statementsOf } from './grants.ts';
import { listStage, type Resource, synthesise } from './synthesise.ts';

/** Wildcards that stand, each with its reason. Anything else fails. */
const explainedWildcards = [
  { type: 'AWS::KMS::Key', text: '"kms:*"', reason: 'a key policy must let the account administer its key' },
  { type: 'AWS::KMS::Key', text: '"*"', reason: 'in a key policy * means this key' },
  { type: 'AWS::S3::BucketPolicy', text: '/documents/*"', reason: 'S3 writes its access log, by names of its own' },
  { type: 'AWS::S3::BucketPolicy', text: '/site/*"', reason: 'S3 writes its access log, by names of its own' },
  { type: 'AWS::S3::BucketPolicy', text: '["Site', reason: 'the edge reads every file of the web application' },
  ...['uploads', 'imports', 'reports', 'evidence', 'plans', 'exports'].map((prefix) => ({
    type: 'AWS::IAM::Policy',
    text: `/${prefix}/*"`,
    reason: 'objects below a prefix',
  })),
] as const;

const table = (stage: StageName, name: string) => grantsOf(synthesise(stage), name).table;

export function describeGrants(stage: StageName): void {
  describe(`grants of ${stage}`, () => {
    let resources: readonly Resource[];
    beforeAll(() => {
      resources = listStage(stage);
    });
    const allowed = (): { readonly type: string; readonly statement: Statement }[] =>
      resources.flatMap((resource) =>
        statementsOf(resource)
          .filter(({ Effect }) => Effect === 'Allow')
          .map((statement) => ({ type: resource.Type, statement })),
      );

    it('have no wildcard, but for those explained', () => {
      const faults = allowed().flatMap(({ type, statement }) =>
        [statement.Action, statement.Resource]
          .flat()
          .map((part) => JSON.stringify(part))
          .filter((part) => part.includes('*'))
          .filter((part) => !explainedWildcards.some((known) => known.type === type && part.includes(known.text)))
          .map((part) => `${type}: ${part}`),
      );
      expect(faults).toEqual([]);
    });

    it('explain no wildcard that is gone', () => {
      const parts = allowed().map(({ type, statement }) => `${type} ${JSON.stringify(statement)}`);
      const gone = explainedWildcards.filter(
        ({ type, text }) => !parts.some((part) => part.startsWith(type) && part.includes(text)),
      );
      expect(gone).toEqual([]);
    });

    it('deny by action and resource only, never by leaving something out', () => {
      const inverted = resources.flatMap(statementsOf).filter((one) => 'NotAction' in one || 'NotResource' in one);
      expect(inverted).toEqual([]);
    });

    it('attach no managed policy, and let nobody but Lambda take a role', () => {
      const roles = resources.filter(({ Type }) => Type === 'AWS::IAM::Role');
      expect(roles).toHaveLength(4);
      for (const { Properties } of roles) {
        expect(Properties.ManagedPolicyArns).toBeUndefined();
        expect(Properties.AssumeRolePolicyDocument.Statement).toEqual([
          { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } },
        ]);
      }
    });

    it('give each function the actions and indexes that it needs', () => {
      expect(table(stage, 'Stream')).toEqual({
        table: ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PutItem'],
        indexes: [],
      });
      const everything = ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'];
      expect(table(stage, 'Intake')).toEqual({ table: everything, indexes: [] });
      expect(table(stage, 'Jobs')).toEqual({
        table: [...everything, 'DescribeContinuousBackups'].sort(),
        indexes: ['gsi1', 'gsi2'],
      });
      expect(table(stage, 'Api')).toEqual({ table: everything, indexes: ['gsi1', 'gsi2'] });
    });

    it('give each function the prefixes of the bucket that it needs', () => {
      const bucket = (name: string) => grantsOf(synthesise(stage), name).bucket;
      expect(bucket('Stream')).toEqual({});
      expect(bucket('Jobs')).toEqual({ ListBucket: [''], GetObject: ['plans/'] });
      expect(bucket('Intake')).toEqual({ ListBucket: [''], GetObject: ['uploads/'], PutObject: ['imports/'] });
      expect(bucket('Api')).toEqual({
        ListBucket: [''],
        GetObject: ['evidence/', 'exports/', 'imports/', 'plans/', 'reports/', 'uploads/'],
        PutObject: ['evidence/', 'exports/', 'plans/', 'reports/', 'uploads/'],
        PutObjectRetention: ['reports/'],
      });
    });

    it('delete nothing, scan nothing, lift no lock, hand on no role', () => {
      const actions = resources
        .filter(({ Type }) => Type === 'AWS::IAM::Policy')
        .flatMap(statementsOf)
        .flatMap(({ Action }) => Action);
      expect(actions.filter((action) => /Delete|Scan|Bypass|PassRole|AssumeRole|CreateGrant/.test(action))).toEqual([]);
    });
  });
}
