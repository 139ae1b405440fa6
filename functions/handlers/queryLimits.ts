import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { usualPageSize } from '../resolvers/connections.ts';
import { apiLimits } from './apiLimits.ts';

type Weight = { readonly depth: number; readonly aliases: number; readonly cost: number };

/** Of a set of fields, `asksForRows`: rows of the page whose fields these are. */
type SetWeight = Weight & { readonly asksForRows: boolean };

const nothing: SetWeight = { depth: 0, aliases: 0, cost: 0, asksForRows: false };
/** What asks for the schema itself: bounded by the schema, and off in production. */
const introspection: SetWeight = { ...nothing, depth: 1, cost: 1 };

/** Fields of a page under which its rows are. */
const rowFields: readonly string[] = ['nodes', 'edges'];

/**
 * Weighs an operation: its deepest path, the aliases in it, and its cost (one for a field, times the rows asked for below a
 * page or list: `first`, or the usual size of a page). Fragments are weighed once each, so that nesting them cannot make
 * the weighing itself expensive.
 */
export function weigh(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Weight {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const weighed = new Map<string, SetWeight>();
  const findSize = makeSizeFinder(document, variables);

  const weighFragment = (name: string): SetWeight => {
    const known = weighed.get(name);
    if (known) return known;
    weighed.set(name, nothing);
    const fragment = fragments.get(name);
    const weight = fragment ? weighSet(fragment.selectionSet) : nothing;
    weighed.set(name, weight);
    return weight;
  };

  const weighSet = ({ selections }: SelectionSetNode): SetWeight => {
    let { depth, aliases, cost, asksForRows }: { -readonly [Part in keyof SetWeight]: SetWeight[Part] } = nothing;
    for (const selection of selections) {
      let weight: SetWeight;
      if (selection.kind === Kind.FRAGMENT_SPREAD) weight = weighFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) weight = weighSet(selection.selectionSet);
      else if (selection.name.value.startsWith('__')) weight = introspection;
      else {
        const below = selection.selectionSet ? weighSet(selection.selectionSet) : nothing;
        const times = Math.max(1, findSize(selection) ?? (below.asksForRows ? usualPageSize : 1));
        weight = {
          depth: below.depth + 1,
          aliases: below.aliases + (selection.alias ? 1 : 0),
          cost: 1 + below.cost * times,
          asksForRows: rowFields.includes(selection.name.value),
        };
      }
      depth = Math.max(depth, weight.depth);
      aliases += weight.aliases;
      cost += weight.cost;
      asksForRows ||= weight.asksForRows;
    }
    return { depth, aliases, cost, asksForRows };
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
    { depth: 0, aliases: 0, cost: 0 },
  );
}

/** Finds how many rows a field says that it wants, by a number, a variable or a variable's default; null: it does not say. */
function makeSizeFinder({ definitions }: DocumentNode, variables: Readonly<Record<string, unknown>>) {
  const defaults = new Map<string, number>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      const name = variable.name.value;
      // Operations of one document may give a name different defaults: the largest counts.
      if (defaultValue?.kind === Kind.INT)
        defaults.set(name, Math.max(Number(defaultValue.value), defaults.get(name) ?? 0));
    }
  }
  return (field: FieldNode): number | null => {
    const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (first?.kind === Kind.INT) return Number(first.value);
    if (first?.kind !== Kind.VARIABLE) return null;
    const name = first.name.value;
    const asked = name in variables ? variables[name] : defaults.get(name);
    return typeof asked === 'number' ? asked : usualPageSize;
  };
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
