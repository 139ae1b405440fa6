import { CfnOutput, CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { watchRequests } from '../alarms.ts';
import { keyPrefixes, type StageConfig } from '../config.ts';
import { GraphqlGateway, longestAnswer } from '../constructs/graphqlGateway.ts';
import { HouseFunction } from '../constructs/houseFunction.ts';
import { raiseAlarm } from '../constructs/raiseAlarm.ts';
import { type FunctionName, webPlace } from '../functions.ts';
import { edgeKeyParameter, tokenEnvironment, tokenParameters, webOriginsParameter } from '../parameters.ts';
import type { DataStack } from './data.ts';

export type FunctionStackProps = {
  readonly stage: StageConfig;
  readonly data: DataStack;
  readonly codeOf: (name: FunctionName) => Code;
};

const errorImpact =
  'Employers, patrol bodies, officers, the bureau and the public get no answer from the platform, on the web or by API.';

/** What answers: the gateway and the API function. Holds no data, can be deleted and made again. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { stage, data, codeOf }: FunctionStackProps) {
    super(scope, id, { env: { region: stage.region } });
    const { operators } = data;
    const token = tokenParameters(this);
    const webOrigins = webOriginsParameter(this).valueAsList;
    const clientId = new CfnParameter(this, 'WebClientId', {
      description: 'How the web application is registered with the issuer: a public client with PKCE',
      default: 'zhijian-web',
    });
    const api = new HouseFunction(this, 'Api', {
      stage,
      operators,
      errorImpact,
      runbook: 'api-faults',
      environment: {
        ...tokenEnvironment(token),
        // Printed notices lead to the public record on the web application, at its first origin.
        PUBLIC_ORIGIN: Fn.select(0, webOrigins),
        WEB_ORIGINS: Fn.join(',', webOrigins),
        DOCUMENT_LOCK: stage.documentLock,
        EDGE_KEY: edgeKeyParameter(this).valueAsString,
        WEB_CLIENT_ID: clientId.valueAsString,
        WEB_FOLDER: webPlace,
      },
      code: codeOf('api'),
      memoryMb: stage.api.memoryMb,
      reservedConcurrency: stage.api.reservedConcurrency,
      timeout: longestAnswer,
    });
    api.bindTable(data.table, ['get', 'query', 'put', 'update'], ['gsi1', 'gsi2']);
    const { uploads, imports, reports, evidence, plans, exports } = keyPrefixes;
    api.bindBucket(data.documents, {
      read: [uploads, imports, reports, evidence, plans, exports],
      write: [uploads, reports, evidence, plans, exports],
      lock: [reports],
    });
    // Nobody is kept waiting by design: who is throttled here is turned away.
    raiseAlarm(this, 'Throttled', {
      metric: api.lambda.metricThrottles({ statistic: 'sum' }),
      description: errorImpact,
      runbook: 'api-throttled',
      operators,
    });
    const gateway = new GraphqlGateway(this, 'Gateway', {
      stage,
      token,
      webOrigins,
      errorImpact,
      operators,
      handler: api.lambda,
    });
    watchRequests(api, gateway.accessLog, { stage, operators });
    new CfnOutput(this, 'ApiDomain', { value: gateway.domain });
  }
}
