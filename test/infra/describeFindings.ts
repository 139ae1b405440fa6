import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { expect, it } from 'vitest';
import { buildAnew } from './synthesise.ts';

/** That cdk-nag finds nothing unexplained is seen in every synthesis of these tests: it would end there. */
export function describeFindings(): void {
  it('ends the synthesis when cdk-nag finds a function that may do everything to the table', () => {
    const { app, api } = buildAnew('prod');
    const role = new Role(api, 'Careless', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['dynamodb:*'], resources: ['*'] }));
    expect(() => app.synth()).toThrow('Action::dynamodb:*');
  });
}
