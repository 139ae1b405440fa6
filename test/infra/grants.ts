import { listOf, type Resource, type SynthesisedStage } from './synthesise.ts';

export type Statement = {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
};

/** The statements of a policy, key or bucket; none of anything else. */
export function statementsOf({ Properties }: Resource): readonly Statement[] {
  return (Properties?.PolicyDocument ?? Properties?.KeyPolicy)?.Statement ?? [];
}

export type Grants = {
  /** Actions without their service's name, sorted. */
  readonly table: { readonly table: readonly string[]; readonly indexes: readonly string[] };
  /** Action → prefixes; the bucket itself is the empty one. */
  readonly bucket: Readonly<Record<string, readonly string[]>>;
};

/** What the role of a function may do with table and bucket, as its synthesised policy says. */
export function grantsOf(stacks: SynthesisedStage, name: string): Grants {
  const statements = [stacks.api, stacks.jobs]
    .flatMap((template) => listOf(template, 'AWS::IAM::Policy'))
    .filter(({ Properties }) => Properties.PolicyName.startsWith(`${name}Role`))
    .flatMap(statementsOf);
  if (statements.length === 0) throw new Error(`${name} has no policy`);
  const actions = new Set<string>();
  const indexes = new Set<string>();
  const bucket = new Map<string, Set<string>>();
  for (const { Action, Resource } of statements) {
    const resources = [Resource].flat().map((one) => JSON.stringify(one));
    for (const [service, action] of [Action].flat().map((one) => one.split(':') as [string, string])) {
      if (service === 'dynamodb' && !resources.some((one) => one.includes('StreamArn'))) {
        actions.add(action);
        for (const one of resources) {
          const index = /\/index\/(\w+)/.exec(one)?.[1];
          if (index && action === 'Query') indexes.add(index);
        }
      }
      if (service === 's3') {
        const prefixes = bucket.get(action) ?? new Set();
        for (const one of resources) prefixes.add(/"\/(\w+\/)\*"/.exec(one)?.[1] ?? '');
        bucket.set(action, prefixes);
      }
    }
  }
  return {
    table: { table: [...actions].sort(), indexes: [...indexes].sort() },
    bucket: Object.fromEntries([...bucket].map(([action, prefixes]) => [action, [...prefixes].sort()])),
  };
}
