import { CfnOutput, CfnParameter, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { ChinaEdge } from '../constructs/chinaEdge.ts';
import { Firewall } from '../constructs/firewall.ts';
import { GlobalEdge } from '../constructs/globalEdge.ts';
import { makeLogBucket } from '../constructs/logBucket.ts';
import { makeSiteBucket } from '../constructs/siteBucket.ts';
import { edgeKeyParameter } from '../parameters.ts';

/**
 * The one address that people know: files of the web application from a bucket, pages and API from the gateway. It names
 * the gateway by a parameter, since CloudFront outside China has to be deployed in another region than the API.
 */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, stage: StageConfig) {
    const { web } = stage;
    super(scope, id, { env: { region: web.region } });
    const logs = makeLogBucket(this, stage, { byAccessControlList: true });
    const site = makeSiteBucket(this, logs);
    const props = {
      site,
      logs,
      domainName: new CfnParameter(this, 'DomainName', {
        description: 'Host of the first of WebOrigins, such as zhijian.example.gov.cn; in China with ICP filing',
        allowedPattern: '[a-z0-9.-]+',
      }).valueAsString,
      apiDomain: new CfnParameter(this, 'ApiDomain', {
        description: 'ApiDomain as the api stack gives it out',
        allowedPattern: '[a-z0-9.-]+',
      }).valueAsString,
      edgeHeaders: { 'x-zhijian-edge': edgeKeyParameter(this).valueAsString },
      certificate: new CfnParameter(this, 'Certificate', {
        description:
          web.edge === 'GLOBAL'
            ? 'ARN of the ACM certificate of DomainName, in us-east-1'
            : 'Id of the IAM server certificate of DomainName, uploaded with the path /cloudfront/',
        minLength: 16,
      }).valueAsString,
    };
    const edge =
      web.edge === 'GLOBAL'
        ? new GlobalEdge(this, 'Edge', { ...props, firewallArn: new Firewall(this, 'Firewall', web).arn })
        : new ChinaEdge(this, 'Edge', props);
    new CfnOutput(this, 'SiteBucket', { value: site.bucketName });
    new CfnOutput(this, 'DnsTarget', { value: edge.target });
  }
}
