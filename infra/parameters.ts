import { Aws, CfnCondition, CfnParameter, Fn, type Stack, Token } from 'aws-cdk-lib';

/** What only the operator knows is asked at deployment: there is no default that could be forgotten. */
export function webOriginsParameter(stack: Stack): CfnParameter {
  return new CfnParameter(stack, 'WebOrigins', {
    type: 'CommaDelimitedList',
    description:
      'Origins the web application is served from, such as https://zhijian.example.gov.cn; printed documents lead to the first',
    allowedPattern: 'https?://[^/*,]+',
  });
}

/** A secret that only the edge and the API know: requests without it have gone round the edge. */
export function edgeKeyParameter(stack: Stack): CfnParameter {
  return new CfnParameter(stack, 'EdgeKey', {
    description: 'The same in the api and web stacks; 32 or more random letters and digits (openssl rand -hex 32)',
    allowedPattern: '[A-Za-z0-9_-]{32,128}',
    noEcho: true,
  });
}

export type TokenParameters = {
  readonly issuer: CfnParameter;
  readonly audience: CfnParameter;
  readonly jwksUri: CfnParameter;
  readonly hasDiscovery: CfnCondition;
};

/** The OIDC issuer whose access tokens are accepted. Any issuer: there are no Cognito user pools in AWS China. */
export function tokenParameters(stack: Stack): TokenParameters {
  const secureAddress = 'https://[^?#]+';
  const jwksUri = new CfnParameter(stack, 'TokenJwksUri', {
    description: 'Key set of the issuer, where it has no discovery document; otherwise empty',
    default: '',
    allowedPattern: `(${secureAddress})?`,
  });
  return {
    issuer: new CfnParameter(stack, 'TokenIssuer', {
      description: 'The iss claim, exactly; RS256 keys are found by OIDC discovery under it',
      allowedPattern: secureAddress,
    }),
    audience: new CfnParameter(stack, 'TokenAudience', { description: 'The aud claim', minLength: 1 }),
    jwksUri,
    hasDiscovery: new CfnCondition(stack, 'IssuerHasDiscovery', {
      expression: Fn.conditionEquals(jwksUri.valueAsString, ''),
    }),
  };
}

/** As every function reads them (`functions/handlers/environment.ts`). */
export function tokenEnvironment({ issuer, audience, jwksUri, hasDiscovery }: TokenParameters): Record<string, string> {
  return {
    TOKEN_ISSUER: issuer.valueAsString,
    TOKEN_AUDIENCE: audience.valueAsString,
    TOKEN_JWKS_URI: Token.asString(Fn.conditionIf(hasDiscovery.logicalId, Aws.NO_VALUE, jwksUri.valueAsString)),
  };
}
