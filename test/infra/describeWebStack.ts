import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { getStageConfig, type StageName } from '../../infra/config.ts';
import { getBelow, getOnly, listOf, synthesise } from './synthesise.ts';

export function describeWebStack(stage: StageName): void {
  describe(`web stack of ${stage}`, () => {
    const config = getStageConfig(stage);
    let web: Template;
    beforeAll(() => {
      web = synthesise(stage).web;
    });
    const distribution = () => getOnly(web, 'AWS::CloudFront::Distribution').Properties.DistributionConfig;
    const policyOf = (id: string) => getBelow(web, 'AWS::S3::BucketPolicy', id).Properties.PolicyDocument.Statement;

    it('serves its own domain over TLS 1.2 at least, and redirects what comes without', () => {
      expect(distribution().Aliases).toEqual([{ Ref: 'DomainName' }]);
      expect(distribution().ViewerCertificate).toEqual({
        ...(config.web.edge === 'GLOBAL'
          ? { AcmCertificateArn: { Ref: 'Certificate' } }
          : { IamCertificateId: { Ref: 'Certificate' } }),
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      });
      const { DefaultCacheBehavior, CacheBehaviors } = distribution();
      for (const behaviour of [DefaultCacheBehavior, ...CacheBehaviors]) {
        expect(behaviour.ViewerProtocolPolicy).toBe('redirect-to-https');
      }
    });

    it('asks the API for everything but scripts, styles and pictures, with the key of the edge', () => {
      const { DefaultCacheBehavior, CacheBehaviors, Origins } = distribution();
      const originOf = ({ TargetOriginId }: { TargetOriginId: string }) =>
        Origins.find(({ Id }: { Id: string }) => Id === TargetOriginId);
      const api = originOf(DefaultCacheBehavior);
      expect(api.DomainName).toEqual({ Ref: 'ApiDomain' });
      expect(api.CustomOriginConfig.OriginProtocolPolicy).toBe('https-only');
      expect(api.OriginCustomHeaders).toEqual([{ HeaderName: 'x-zhijian-edge', HeaderValue: { Ref: 'EdgeKey' } }]);
      expect(DefaultCacheBehavior.AllowedMethods).toContain('POST');
      const paths = CacheBehaviors.map(({ PathPattern }: { PathPattern: string }) => PathPattern);
      expect(paths).toEqual(['/assets/*', '/patrol/*.*']);
      for (const behaviour of CacheBehaviors) expect(originOf(behaviour).S3OriginConfig).toBeDefined();
    });

    it('keeps no answer of the API', () => {
      const { DefaultCacheBehavior } = distribution();
      if (config.web.edge === 'CHINA') expect(DefaultCacheBehavior).toMatchObject({ MinTTL: 0, DefaultTTL: 0 });
      // AWS's own policy CachingDisabled.
      else expect(DefaultCacheBehavior.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
    });

    it('lets the edge alone read the files, and nobody without TLS', () => {
      const statements = policyOf('Site');
      expect(statements).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
      const readers = statements.filter(({ Effect }: { Effect: string }) => Effect === 'Allow');
      expect(readers).toHaveLength(1);
      expect(readers[0].Action).toBe('s3:GetObject');
      if (config.web.edge === 'CHINA') expect(readers[0].Principal).toHaveProperty('CanonicalUser');
      else {
        expect(readers[0].Principal).toEqual({ Service: 'cloudfront.amazonaws.com' });
        expect(readers[0].Condition).toHaveProperty('StringEquals.AWS:SourceArn');
      }
    });

    it.each(['Logs', 'Site'])('keeps the bucket %s encrypted and to itself', (id) => {
      const { BucketEncryption, PublicAccessBlockConfiguration } = getBelow(web, 'AWS::S3::Bucket', id).Properties;
      expect(BucketEncryption.ServerSideEncryptionConfiguration).toHaveLength(1);
      expect(Object.values(PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    });

    it('keeps who asked for what, as long as other logs', () => {
      expect(distribution().Logging).toMatchObject({ Prefix: 'edge/' });
      expect(getBelow(web, 'AWS::S3::Bucket', 'Logs').Properties.LifecycleConfiguration.Rules).toEqual([
        { Id: 'logs', Status: 'Enabled', ExpirationInDays: config.logRetentionDays },
      ]);
    });

    it('has a firewall where there is one', () => {
      const [acl, ...others] = listOf(web, 'AWS::WAFv2::WebACL');
      expect(others).toEqual([]);
      if (config.web.edge === 'CHINA') return expect(acl).toBeUndefined();
      const [rate, ...groups] = acl?.Properties.Rules ?? [];
      expect(rate.Statement.RateBasedStatement).toEqual({
        AggregateKeyType: 'IP',
        Limit: config.web.requestsPerAddress,
      });
      // A group whose own action were overridden would let everything pass.
      for (const { OverrideAction } of groups) expect(OverrideAction).toEqual({ None: {} });
      expect(groups).toHaveLength(3);
      expect(distribution().WebACLId).toEqual({ 'Fn::GetAtt': [expect.stringMatching(/^Firewall/), 'Arn'] });
    });
  });
}
