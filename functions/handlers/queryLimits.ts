import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql';
import { apiLimits } from './apiLimits.ts';

type Weight = { readonly depth: number; readonly aliases: number; readonly cost: number };

const nothing: Weight = { depth: 0, aliases: 0, cost: 0 };
/** What asks for the schema itself: bounded by the schema, and off in production. */
const introspection: Weight = { depth: 1, aliases: 0, cost: 1 };
const assumedPageSize = 20;

/**
 * Weighs an operation: its deepest path, the aliases in it, and its cost (one for a field, times `first` below a
 * list). Fragments are weighed once each, so that nesting them cannot make the weighing itself expensive.
 */
export function weigh(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Weight {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const weighed = new Map<string, Weight>();

  const weighFragment = (name: string): Weight => {
    const known = weighed.get(name);
    if (known) return known;
    weighed.set(name, nothing);
    const fragment = fragments.get(name);
    const weight = fragment ? weighSet(fragment.selectionSet) : nothing;
    weighed.set(name, weight);
    return weight;
  };

  const weighSet = ({ selections }: SelectionSetNode): Weight => {
    let { depth, aliases, cost } = nothing as { depth: number; aliases: number; cost: number };
    for (const selection of selections) {
      let weight: Weight;
      if (selection.kind === Kind.FRAGMENT_SPREAD) weight = weighFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) weight = weighSet(selection.selectionSet);
      else if (selection.name.value.startsWith('__')) weight = introspection;
      else {
        const below = selection.selectionSet ? weighSet(selection.selectionSet) : nothing;
        const first = selection.arguments?.find(({ name }) => name.value === 'first')?.value;
        const asked =
          first?.kind === Kind.INT
            ? Number(first.value)
            : first?.kind === Kind.VARIABLE
              ? Number(variables[first.name.value] ?? assumedPageSize)
              : 1;
        const times = Number.isFinite(asked) && asked > 1 ? asked : 1;
        weight = {
          depth: below.depth + 1,
          aliases: below.aliases + (selection.alias ? 1 : 0),
          cost: 1 + below.cost * times,
        };
      }
      depth = Math.max(depth, weight.depth);
      aliases += weight.aliases;
      cost += weight.cost;
    }
    return { depth, aliases, cost };
  };

  return document.definitions.reduce(
    (sum, definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return sum;
      const weight = weighSet(definition.selectionSet);
      return {
        depth: Math.max(sum.depth, weight.depth),
        aliases: sum.aliases + weight.aliases,
        cost: sum.cost + weight.cost,
      };
    },
    { ...nothing },
  );
}

const sentences = {
  depth: (found: number) => `查询嵌套 ${found} 层，超过 ${apiLimits.depth.most} 层，请拆分查询`,
  aliases: (found: number) => `查询使用 ${found} 个别名，超过 ${apiLimits.aliases.most} 个，请拆分查询`,
  cost: (found: number) => `查询量约 ${found} 项，超过 ${apiLimits.cost.most} 项，请减少每页条数或字段`,
} as const;

/** @throws GraphQLError with status 400 for a request over the limits. Introspection is left alone. */
export function refuseTooComplex(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const weight = weigh(document, variables);
  for (const measure of ['depth', 'aliases', 'cost'] as const) {
    if (weight[measure] <= apiLimits[measure].most) continue;
    throw new GraphQLError(`${sentences[measure](weight[measure])}。`, {
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: measure, http: { status: 400 } },
    });
  }
}
