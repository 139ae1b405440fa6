import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { getStageConfig, type StageName } from '../../infra/config.ts';
import { getOnly, listOf, synthesise } from './synthesise.ts';

export function describeApiStack(stage: StageName): void {
  describe(`api stack of ${stage}`, () => {
    const config = getStageConfig(stage);
    let api: Template;
    beforeAll(() => {
      api = synthesise(stage).api;
    });
    const routes = () => listOf(api, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);

    it('answers questions, health and the pages, and writes by POST only', () => {
      expect(
        routes()
          .map(({ RouteKey }) => RouteKey)
          .sort(),
      ).toEqual([
        'GET /',
        'GET /graphql',
        'GET /health',
        'GET /{page+}',
        'HEAD /',
        'HEAD /{page+}',
        'POST /graphql',
        'POST /signed-in/graphql',
      ]);
    });

    it('lets only who has signed in through to /signed-in/graphql, by RS256 keys of the issuer that is given', () => {
      expect(getOnly(api, 'AWS::ApiGatewayV2::Authorizer').Properties).toMatchObject({
        AuthorizerType: 'JWT',
        IdentitySource: ['$request.header.Authorization'],
        JwtConfiguration: { Issuer: { Ref: 'TokenIssuer' }, Audience: [{ Ref: 'TokenAudience' }] },
      });
      const [authorizer] = Object.keys(api.findResources('AWS::ApiGatewayV2::Authorizer'));
      const guarded = routes().filter(({ AuthorizerId }) => AuthorizerId !== undefined);
      expect(guarded).toMatchObject([
        {
          RouteKey: 'POST /signed-in/graphql',
          AuthorizationType: { 'Fn::If': ['IssuerHasDiscovery', 'JWT', 'NONE'] },
          AuthorizerId: { 'Fn::If': ['IssuerHasDiscovery', { Ref: authorizer }, { Ref: 'AWS::NoValue' }] },
        },
      ]);
    });

    it('throttles and logs every request, nothing of its headers or body', () => {
      const { AccessLogSettings, ...properties } = getOnly(api, 'AWS::ApiGatewayV2::Stage').Properties;
      expect(properties).toMatchObject({
        StageName: '$default',
        DefaultRouteSettings: {
          ThrottlingRateLimit: config.api.throttleRate,
          ThrottlingBurstLimit: config.api.throttleBurst,
        },
      });
      expect(JSON.parse(AccessLogSettings.Format)).toMatchObject({
        requestId: '$context.requestId',
        status: '$context.status',
      });
      expect(AccessLogSettings.Format).not.toMatch(/authorizer|authorization|header|querystring/i);
    });

    it('counts the tokens that the gateway turns away, which the function never hears of', () => {
      const { DestinationArn, Format } = getOnly(api, 'AWS::ApiGatewayV2::Stage').Properties.AccessLogSettings;
      const counted = listOf(api, 'AWS::Logs::MetricFilter')
        .map(({ Properties }) => Properties)
        .find(({ MetricTransformations }) => MetricTransformations[0].MetricName === 'TurnedAway');
      expect(DestinationArn['Fn::GetAtt'][0]).toBe(counted.LogGroupName.Ref);
      for (const [, field = ''] of counted.FilterPattern.matchAll(/\$\.(\w+)/g))
        expect(JSON.parse(Format)).toHaveProperty(field);
    });

    it('answers other origins only as they are listed', () => {
      expect(getOnly(api, 'AWS::ApiGatewayV2::Api').Properties.CorsConfiguration).toEqual({
        AllowOrigins: { Ref: 'WebOrigins' },
        AllowMethods: ['GET', 'POST'],
        AllowHeaders: ['authorization', 'content-type'],
        ExposeHeaders: ['retry-after', 'x-request-id', 'x-server-time'],
        MaxAge: 3600,
      });
    });
  });
}
