import {
  type GraphQLArgumentConfig,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  isObjectType,
  isScalarType,
  specifiedScalarTypes,
} from 'graphql';
import { putResolvers } from './putResolvers.ts';

type InputRow = readonly [name: string, type: string, defaultValue?: unknown];
type FieldRow = readonly [name: string, type: string, args?: readonly InputRow[]];
type TypeRow =
  | readonly ['object', name: string, fields: readonly FieldRow[], interfaces: readonly string[]]
  | readonly ['interface', name: string, fields: readonly FieldRow[]]
  | readonly ['input' | 'oneOf', name: string, fields: readonly InputRow[]]
  | readonly ['union' | 'enum', name: string, names: readonly string[]]
  | readonly ['scalar', name: string];

/** Resolvers of a type by field, or a scalar that stands for itself. */
type Resolving = Readonly<Record<string, object>>;

/**
 * The schema from the rows that `schema/schemaTablePlugin.cjs` writes, with its resolvers: no descriptions, not
 * validated, and each type's fields made when they are first asked for, since a request needs a few types of many
 * hundred. `test/architecture/schema.test.ts` compares it with the SDL.
 * @throws Error for a resolver without a type; when the fields are asked for, for one without a field: faults of the build
 */
export function readSchemaTable(table: string, resolvers: Resolving): GraphQLSchema {
  const named = new Map<string, GraphQLNamedType>(specifiedScalarTypes.map((type) => [type.name, type]));
  const wrapped = new Map<string, GraphQLType>();

  // biome-ignore lint/suspicious/noExplicitAny: a row's name says of which kind of type it is
  const typeOf = (text: string): any => {
    const known = named.get(text) ?? wrapped.get(text);
    if (known) return known;
    const type = text.endsWith('!')
      ? new GraphQLNonNull(typeOf(text.slice(0, -1)))
      : new GraphQLList(typeOf(text.slice(1, -1)));
    wrapped.set(text, type);
    return type;
  };
  const toInputs = (rows: readonly InputRow[]): Record<string, GraphQLArgumentConfig> =>
    Object.fromEntries(rows.map(([name, type, defaultValue]) => [name, { type: typeOf(type), defaultValue }]));
  const toFields = (rows: readonly FieldRow[]): Record<string, GraphQLFieldConfig<unknown, unknown>> =>
    Object.fromEntries(
      rows.map(([name, type, args]) => [
        name,
        args ? { type: typeOf(type), args: toInputs(args) } : { type: typeOf(type) },
      ]),
    );
  const toType = (row: TypeRow): GraphQLNamedType => {
    const [kind, name] = row;
    switch (kind) {
      case 'object':
        return new GraphQLObjectType({
          name,
          interfaces: () => row[3].map(typeOf),
          fields: () => putResolvers(name, toFields(row[2]), resolvers[name]),
        });
      case 'interface':
        return new GraphQLInterfaceType({ name, fields: () => toFields(row[2]) });
      case 'input':
      case 'oneOf':
        return new GraphQLInputObjectType({ name, fields: () => toInputs(row[2]), isOneOf: kind === 'oneOf' });
      case 'union':
        return new GraphQLUnionType({ name, types: () => row[2].map(typeOf) });
      case 'enum':
        return new GraphQLEnumType({ name, values: () => Object.fromEntries(row[2].map((value) => [value, {}])) });
      case 'scalar': {
        const given = resolvers[name];
        return given instanceof GraphQLScalarType ? given : new GraphQLScalarType({ name });
      }
    }
  };

  const implementations = new Map<string, GraphQLObjectType[]>();
  for (const row of JSON.parse(table) as readonly TypeRow[]) {
    named.set(row[1], toType(row));
    if (row[0] !== 'object') continue;
    for (const name of row[3]) implementations.set(name, [...(implementations.get(name) ?? []), typeOf(row[1])]);
  }
  for (const name of Object.keys(resolvers)) {
    const type = named.get(name);
    if (!isObjectType(type) && !isScalarType(type)) throw new Error(`resolvers for ${name}, which is no object type`);
  }
  return new LazySchema(named, implementations);
}

/**
 * graphql-js finds the types of a schema by walking through all fields of all types. Here they are known, and so is
 * which of them implement an interface.
 */
class LazySchema extends GraphQLSchema {
  readonly #implementations: ReadonlyMap<string, readonly GraphQLObjectType[]>;

  constructor(
    named: ReadonlyMap<string, GraphQLNamedType>,
    implementations: ReadonlyMap<string, readonly GraphQLObjectType[]>,
  ) {
    super({ assumeValid: true });
    Object.assign(this.getTypeMap(), Object.fromEntries(named));
    this.#implementations = implementations;
  }

  override getQueryType(): GraphQLObjectType {
    return this.getType('Query') as GraphQLObjectType;
  }

  override getMutationType(): GraphQLObjectType {
    return this.getType('Mutation') as GraphQLObjectType;
  }

  /** No interface of the table implements another. */
  override getImplementations({ name }: GraphQLInterfaceType) {
    return { objects: this.#implementations.get(name) ?? [], interfaces: [] };
  }
}
