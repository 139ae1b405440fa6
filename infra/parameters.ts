import { CfnParameter, type Stack } from 'aws-cdk-lib';

/** What only the operator knows is asked at deployment: there is no default that could be forgotten. */
export function webOriginsParameter(stack: Stack): CfnParameter {
  return new CfnParameter(stack, 'WebOrigins', {
    type: 'CommaDelimitedList',
    description:
      'Origins the web application is served from, such as https://zhijian.example.gov.cn; printed documents lead to the first',
    allowedPattern: 'https?://[^/*,]+',
  });
}

/** The OIDC issuer whose access tokens are accepted. Any issuer: there are no Cognito user pools in AWS China. */
export function tokenParameters(stack: Stack): Readonly<Record<'issuer' | 'audience' | 'jwksUri', CfnParameter>> {
  const secureAddress = 'https://[^?#]+';
  return {
    issuer: new CfnParameter(stack, 'TokenIssuer', {
      description: 'The iss claim, exactly; RS256 keys are found by OIDC discovery under it',
      allowedPattern: secureAddress,
    }),
    audience: new CfnParameter(stack, 'TokenAudience', { description: 'The aud claim', minLength: 1 }),
    jwksUri: new CfnParameter(stack, 'TokenJwksUri', {
      description: 'Key set of the issuer, where it has no discovery document; otherwise empty',
      default: '',
      allowedPattern: `(${secureAddress})?`,
    }),
  };
}
