import { Validations } from 'aws-cdk-lib';
import { CfnCloudFrontOriginAccessIdentity, CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { CanonicalUserPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { EdgeProps } from './globalEdge.ts';
import { staticPaths } from './siteBucket.ts';

/** What the API asks of a request; without a policy every header has to be named. */
const forwardedHeaders = ['Accept', 'Authorization', 'Content-Type', 'If-None-Match', 'Origin'];

/**
 * CloudFront as it is in China: an own domain with ICP filing, a certificate that was uploaded to IAM under
 * `/cloudfront/`, an origin access identity, and neither policies nor firewall. CDK's own Distribution names a cache
 * policy always, which China refuses (aws/aws-cdk issue 31033), so this is the resource itself.
 */
export class ChinaEdge extends Construct {
  readonly target: string;

  constructor(scope: Construct, id: string, props: EdgeProps) {
    super(scope, id);
    const identity = new CfnCloudFrontOriginAccessIdentity(this, 'Identity', {
      cloudFrontOriginAccessIdentityConfig: { comment: 'reads the web application' },
    });
    props.site.addToResourcePolicy(
      new PolicyStatement({
        principals: [new CanonicalUserPrincipal(identity.attrS3CanonicalUserId)],
        actions: ['s3:GetObject'],
        resources: [props.site.arnForObjects('*')],
      }),
    );
    const distribution = new CfnDistribution(this, 'Distribution', {
      distributionConfig: {
        enabled: true,
        aliases: [props.domainName],
        viewerCertificate: {
          iamCertificateId: props.certificate,
          sslSupportMethod: 'sni-only',
          minimumProtocolVersion: 'TLSv1.2_2021',
        },
        httpVersion: 'http2',
        logging: { bucket: props.logs.bucketRegionalDomainName, prefix: 'edge/', includeCookies: false },
        origins: [
          {
            id: 'api',
            domainName: props.apiDomain,
            customOriginConfig: { originProtocolPolicy: 'https-only', originSslProtocols: ['TLSv1.2'] },
            originCustomHeaders: Object.entries(props.edgeHeaders).map(([headerName, headerValue]) => ({
              headerName,
              headerValue,
            })),
          },
          {
            id: 'site',
            domainName: props.site.bucketRegionalDomainName,
            s3OriginConfig: { originAccessIdentity: `origin-access-identity/cloudfront/${identity.ref}` },
          },
        ],
        defaultCacheBehavior: {
          targetOriginId: 'api',
          viewerProtocolPolicy: 'redirect-to-https',
          allowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
          forwardedValues: { queryString: true, headers: forwardedHeaders, cookies: { forward: 'none' } },
          // Nothing is kept unless the API says so.
          minTtl: 0,
          defaultTtl: 0,
        },
        cacheBehaviors: staticPaths.map((pathPattern) => ({
          pathPattern,
          targetOriginId: 'site',
          viewerProtocolPolicy: 'redirect-to-https',
          compress: true,
          forwardedValues: { queryString: false, cookies: { forward: 'none' } },
        })),
      },
    });
    Validations.of(this).acknowledge(
      { id: 'AwsSolutions-CFR1', reason: 'What is public is for everybody, and staff travel.' },
      { id: 'AwsSolutions-CFR2', reason: 'CloudFront in China takes no web ACL: WAF there is regional only.' },
      { id: 'AwsSolutions-CFR7', reason: 'There is no origin access control in China; the identity does the same.' },
    );
    this.target = distribution.attrDomainName;
  }
}
