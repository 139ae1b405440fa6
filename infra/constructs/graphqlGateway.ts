import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { raiseAlarm } from './raiseAlarm.ts';

export type GraphqlGatewayProps = {
  readonly stage: StageConfig;
  readonly handler: IFunction;
  readonly webOrigins: string[];
  readonly errorImpact: string;
  readonly operators: ITopic;
};

/** The longest a gateway waits is 30 s; the function ends before that so that the caller gets the function's answer. */
export const longestAnswer = Duration.seconds(28);

/** One line of JSON a request: enough to find it again in the function's log, nothing of its body or its token. */
const accessLogFields = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  ip: '$context.identity.sourceIp',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  fault: '$context.integrationErrorMessage',
};

/**
 * HTTP API in front of the API function. It checks no token: the public reads the same `/graphql` without one, so the
 * function verifies. In AWS China such an API answers only for accounts with an ICP licence.
 */
export class GraphqlGateway extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, props: GraphqlGatewayProps) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      apiName: `zhijian-${props.stage.name}`,
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: props.webOrigins,
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
        allowHeaders: ['authorization', 'content-type'],
        exposeHeaders: ['retry-after', 'x-request-id', 'x-server-time'],
        maxAge: Duration.hours(1),
      },
    });
    const integration = new HttpLambdaIntegration('Integration', props.handler);
    api.addRoutes({ path: '/graphql', methods: [HttpMethod.GET, HttpMethod.POST], integration });
    api.addRoutes({ path: '/health', methods: [HttpMethod.GET], integration });
    api.addRoutes({ path: '/public/{county}/{file}', methods: [HttpMethod.GET, HttpMethod.HEAD], integration });

    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: props.stage.logRetentionDays,
      removalPolicy: props.stage.deletionProtection ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: props.stage.api.throttleRate, burstLimit: props.stage.api.throttleBurst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
    this.url = stage.url;
    // Beside the function's own errors: a fault that the function masks is answered, not thrown.
    raiseAlarm(this, 'Faults', {
      metric: api.metricServerError({ statistic: 'sum' }),
      description: props.errorImpact,
      operators: props.operators,
    });
  }
}
