import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql';

/** What one request may ask for. A list counts its fields once per item asked for. */
export const queryLimits = { tokens: 4000, depth: 12, aliases: 30, cost: 20_000 } as const;

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
  depth: (found: number) => `查询嵌套 ${found} 层，超过 ${queryLimits.depth} 层，请拆分查询`,
  aliases: (found: number) => `查询使用 ${found} 个别名，超过 ${queryLimits.aliases} 个，请拆分查询`,
  cost: (found: number) => `查询量约 ${found} 项，超过 ${queryLimits.cost} 项，请减少每页条数或字段`,
} as const;

/** Refuses a request over the limits with status 400, before any resolver runs. Introspection is left alone. */
export const queryLimitsPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request }) {
        const weight = weigh(document, request.variables ?? {});
        for (const measure of ['depth', 'aliases', 'cost'] as const) {
          if (weight[measure] <= queryLimits[measure]) continue;
          throw new GraphQLError(`${sentences[measure](weight[measure])}。`, {
            extensions: { code: 'QUERY_TOO_COMPLEX', limit: measure, http: { status: 400 } },
          });
        }
      },
    };
  },
};
