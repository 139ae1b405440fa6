import { Duration, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersReferrerPolicy,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { staticPaths } from './siteBucket.ts';

export type EdgeProps = {
  readonly domainName: string;
  readonly certificate: string;
  readonly apiDomain: string;
  /** Headers that tell the API that a request has come this way. */
  readonly edgeHeaders: Record<string, string>;
  readonly site: IBucket;
  readonly logs: IBucket;
};

/** CloudFront as it is outside China: origin access control, policies, certificate of ACM, firewall. */
export class GlobalEdge extends Construct {
  /** What the domain name leads to. */
  readonly target: string;

  constructor(scope: Construct, id: string, props: EdgeProps & { readonly firewallArn: string }) {
    super(scope, id);
    const staticBehaviour = {
      origin: S3BucketOrigin.withOriginAccessControl(props.site),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: this.makeStaticHeaders(),
    };
    const distribution = new Distribution(this, 'Distribution', {
      domainNames: [props.domainName],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', props.certificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      webAclId: props.firewallArn,
      enableLogging: true,
      logBucket: props.logs,
      logFilePrefix: 'edge/',
      defaultBehavior: {
        origin: new HttpOrigin(props.apiDomain, {
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          customHeaders: props.edgeHeaders,
        }),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      additionalBehaviors: Object.fromEntries(staticPaths.map((path) => [path, staticBehaviour])),
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-CFR1',
      reason: 'What is public is for everybody, and staff travel; who may do what does not depend on where they are.',
    });
    this.target = distribution.distributionDomainName;
  }

  /** The API sends these itself with the pages; files of the bucket get them here. */
  private makeStaticHeaders(): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'StaticHeaders', {
      securityHeadersBehavior: {
        contentTypeOptions: { override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), override: true },
      },
    });
  }
}
