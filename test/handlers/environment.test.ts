import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../functions/handlers/environment.ts';

const variables = {
  STAGE: 'prod-cn',
  AWS_REGION: 'cn-northwest-1',
  TABLE_NAME: 'table',
  BUCKET_NAME: 'bucket',
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_AUDIENCE: 'zhijian',
};

describe('the environment', () => {
  it('names origins one by one, and allows free queries only when it is told to', () => {
    expect(readEnvironment(variables)).toMatchObject({ webOrigins: [], freeQueries: false });
    const told = { ...variables, WEB_ORIGINS: 'https://a.example,https://b.example:8443', FREE_QUERIES: '1' };
    expect(readEnvironment(told)).toMatchObject({
      webOrigins: ['https://a.example', 'https://b.example:8443'],
      freeQueries: true,
    });
  });

  it.each([
    '*',
    'https://*.example',
    'a.example',
    'https://a.example/',
    'https://a.example/path',
    'https://A.example',
    'null',
  ])('refuses an origin that no browser would name so: %s', (WEB_ORIGINS) => {
    expect(() => readEnvironment({ ...variables, WEB_ORIGINS })).toThrow(`${WEB_ORIGINS} is not an origin`);
  });

  it('names everything that is missing or wrong at once', () => {
    expect(() => readEnvironment({ STAGE: 'test', DOCUMENT_LOCK: 'NONE' })).toThrow(
      'environment: STAGE must be one of local, dev, prod, prod-cn; DOCUMENT_LOCK must be one of GOVERNANCE, COMPLIANCE; ' +
        'AWS_REGION is missing; TABLE_NAME is missing; BUCKET_NAME is missing; TOKEN_ISSUER is missing; TOKEN_AUDIENCE is missing',
    );
  });
});
