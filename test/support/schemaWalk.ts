import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import { typeDefs } from '../../functions/generated/describedTypeDefs.ts';
import { newKey } from './testApi.ts';

const schema = buildSchema(typeDefs);
const nesting = 3;

/** What stands for a field or argument of a name, by operation where an operation means its own by it. */
export type WalkValues = {
  readonly byName: Readonly<Record<string, unknown>>;
  /** Of `id`, by operation. */
  readonly ids: Readonly<Record<string, string>>;
  /** Of any other id. */
  readonly anyId: string;
};

/** A request for one field of the schema, made of the schema alone. */
export type WalkedRequest = {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** A request for every query, or every mutation. A field that is added to the schema is walked from then on. */
export function walkSchema(kind: 'query' | 'mutation', values: WalkValues): readonly WalkedRequest[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map((field) => toRequest(kind, field, values));
}

/** Types of the schema that are refusals. */
export const refusalNames: ReadonlySet<string> = new Set(
  Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) && isRefusal(type) ? [type.name] : [])),
);

function toRequest(kind: string, field: GraphQLField<unknown, unknown>, values: WalkValues): WalkedRequest {
  const given = field.args.filter((one) => isRequiredArgument(one) || isAsked(one, values));
  const variables = Object.fromEntries(given.map((one) => [one.name, toValue(field.name, one, values)]));
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = declared === '' ? '' : `(${declared})`;
  const call = passed === '' ? field.name : `${field.name}(${passed})`;
  return { name: field.name, query: `${kind} ${head} { ${call} ${toSelection(field.type, nesting)} }`, variables };
}

function isAsked({ name, type }: GraphQLArgument | GraphQLInputField, { byName }: WalkValues): boolean {
  return name in byName || String(getNamedType(type)) === 'ID';
}

function toValue(operation: string, field: GraphQLArgument | GraphQLInputField, values: WalkValues): unknown {
  const { name, type } = field;
  if (name === 'idempotencyKey') return newKey();
  if (name === 'id') return values.ids[operation] ?? values.anyId;
  if (name in values.byName) return values.byName[name];
  return toTypedValue(operation, type, values);
}

function toTypedValue(operation: string, type: GraphQLInputType, values: WalkValues): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [toTypedValue(operation, inner.ofType, values)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    const given = inner.isOneOf
      ? fields.slice(0, 1)
      : fields.filter((one) => isRequiredInputField(one) || isAsked(one, values));
    return Object.fromEntries(given.map((one) => [one.name, toValue(operation, one, values)]));
  }
  const scalars: Readonly<Record<string, unknown>> = {
    ID: values.anyId,
    String: 'x',
    Int: 1,
    Float: 1,
    Boolean: true,
    PlainDate: '2026-03-02',
    Instant: '2026-03-02T01:00:00.000Z',
  };
  return scalars[String(inner)];
}

function isRefusal(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Refusal');
}

function toSelection(type: GraphQLOutputType, deeper: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) {
    const members = named.getTypes().filter((member) => !isRefusal(member));
    const shown = members.map((member) => `... on ${member.name} ${toSelection(member, deeper)}`);
    return `{ __typename ... on Refusal { message } ${shown.join(' ')} }`;
  }
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const shown = fields.flatMap(({ name, type: of }) => {
    if (isLeafType(getNamedType(of))) return [name];
    const isPage = isConnectionPart(name);
    return deeper > 0 && !isPage ? [`${name} ${toSelection(of, deeper - 1)}`] : [];
  });
  return `{ __typename ${shown.join(' ')} }`;
}

/** The nodes of a list say all. */
function isConnectionPart(name: string): boolean {
  return name === 'edges' || name === 'pageInfo';
}
