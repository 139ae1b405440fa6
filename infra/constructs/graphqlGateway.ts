import { Aws, Duration, Fn, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnAuthorizer,
  CfnRoute,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import type { TokenParameters } from '../parameters.ts';
import { raiseAlarm } from './raiseAlarm.ts';

export type GraphqlGatewayProps = {
  readonly stage: StageConfig;
  readonly handler: IFunction;
  readonly token: TokenParameters;
  readonly webOrigins: string[];
  readonly errorImpact: string;
  readonly operators: ITopic;
};

/** The longest a gateway waits is 30 s; the function ends before that so that the caller gets the function's answer. */
export const longestAnswer = Duration.seconds(28);

/**
 * One line of JSON a request: enough to find it again in the function's log, nothing of its body or its token. `ip` is the
 * edge's; the viewer's stands in the edge's own log.
 */
const accessLogFields = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  ip: '$context.identity.sourceIp',
  route: '$context.routeKey',
  status: '$context.status',
  // `-` where the function was not called.
  answered: '$context.integrationStatus',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  fault: '$context.integrationErrorMessage',
};

/**
 * HTTP API in front of the API function. `/graphql` asks for no token: the public reads it too, and the function verifies
 * what it is given. `/signed-in/graphql` is the same for those who have signed in, and whoever has not is turned away
 * here. In AWS China what needs no token is answered only for accounts with an ICP licence.
 */
export class GraphqlGateway extends Construct {
  /** Host name that the edge asks. */
  readonly domain: string;
  readonly accessLog: LogGroup;

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
    const { region, urlSuffix } = Stack.of(this);
    this.domain = `${api.apiId}.execute-api.${region}.${urlSuffix}`;

    const integration = new HttpLambdaIntegration('Integration', props.handler);
    const [get, head, post] = [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST];
    api.addRoutes({ path: '/graphql', methods: [get, post], integration });
    api.addRoutes({ path: '/health', methods: [get], integration });
    // Pages of the web application and what is below `/public/`.
    api.addRoutes({ path: '/', methods: [get, head], integration });
    api.addRoutes({ path: '/{page+}', methods: [get, head], integration });
    this.guard(api, props.token, api.addRoutes({ path: '/signed-in/graphql', methods: [post], integration }));

    Validations.of(api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'Pages, health and /graphql are for the public too; /signed-in/graphql has an authorizer, by a condition.',
    });

    this.accessLog = new LogGroup(this, 'AccessLog', {
      retention: props.stage.logRetentionDays,
      removalPolicy: props.stage.deletionProtection ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: props.stage.api.throttleRate, burstLimit: props.stage.api.throttleBurst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLog),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
    // Beside the function's own errors: a fault that the function masks is answered, not thrown.
    raiseAlarm(this, 'Faults', {
      metric: api.metricServerError({ statistic: 'sum' }),
      description: props.errorImpact,
      runbook: 'api-faults',
      operators: props.operators,
    });
  }

  /** A gateway finds RS256 keys by discovery alone: without a discovery document the function is the only guard. */
  private guard(api: HttpApi, token: TokenParameters, routes: readonly HttpRoute[]): void {
    const authorizer = new CfnAuthorizer(this, 'Token', {
      apiId: api.apiId,
      name: 'token',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { issuer: token.issuer.valueAsString, audience: [token.audience.valueAsString] },
    });
    authorizer.cfnOptions.condition = token.hasDiscovery;
    const where = token.hasDiscovery.logicalId;
    for (const { node } of routes) {
      const route = node.defaultChild;
      if (!(route instanceof CfnRoute)) throw new Error('a route is made of an AWS::ApiGatewayV2::Route');
      route.authorizationType = Fn.conditionIf(where, 'JWT', 'NONE').toString();
      route.authorizerId = Fn.conditionIf(where, authorizer.ref, Aws.NO_VALUE).toString();
    }
  }
}
