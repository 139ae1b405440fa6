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
  specifiedScalarTypes,
} from 'graphql';

type InputRow = readonly [name: string, type: string, defaultValue?: unknown];
type FieldRow = readonly [name: string, type: string, args?: readonly InputRow[]];
type TypeRow =
  | readonly ['object', name: string, fields: readonly FieldRow[], interfaces: readonly string[]]
  | readonly ['interface', name: string, fields: readonly FieldRow[]]
  | readonly ['input' | 'oneOf', name: string, fields: readonly InputRow[]]
  | readonly ['union' | 'enum', name: string, names: readonly string[]]
  | readonly ['scalar', name: string];

/**
 * The schema from the rows that `schema/schemaTablePlugin.cjs` writes: no descriptions, no resolvers, not validated.
 * `test/architecture/schema.test.ts` compares it with the SDL.
 */
export function readSchemaTable(table: string): GraphQLSchema {
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
        return new GraphQLObjectType({ name, interfaces: () => row[3].map(typeOf), fields: () => toFields(row[2]) });
      case 'interface':
        return new GraphQLInterfaceType({ name, fields: () => toFields(row[2]) });
      case 'input':
      case 'oneOf':
        return new GraphQLInputObjectType({ name, fields: () => toInputs(row[2]), isOneOf: kind === 'oneOf' });
      case 'union':
        return new GraphQLUnionType({ name, types: () => row[2].map(typeOf) });
      case 'enum':
        return new GraphQLEnumType({ name, values: Object.fromEntries(row[2].map((value) => [value, {}])) });
      case 'scalar':
        return new GraphQLScalarType({ name });
    }
  };

  for (const row of JSON.parse(table) as readonly TypeRow[]) named.set(row[1], toType(row));
  return new GraphQLSchema({
    query: typeOf('Query'),
    mutation: typeOf('Mutation'),
    types: [...named.values()],
    assumeValid: true,
  });
}
