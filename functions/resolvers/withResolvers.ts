import { buildASTSchema, GraphQLScalarType, type GraphQLSchema, isObjectType, isScalarType, parse } from 'graphql';
import { resolvers } from './index.ts';
import { putResolvers } from './putResolvers.ts';

/** The schema with its descriptions, where introspection is on. Not validated: see `withResolvers`. */
export function readTypeDefs(typeDefs: string): GraphQLSchema {
  return buildASTSchema(parse(typeDefs, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
}

/**
 * Puts the resolvers into a schema made of SDL. The schema is not validated here, at every start, but once in `npm test`
 * (test/architecture/schema.test.ts), where also every resolver must have its field: this halves the start.
 * @throws Error for a resolver without a field, which is a fault of the build
 */
export function withResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (isScalarType(type) && fields instanceof GraphQLScalarType) {
      type.parseValue = fields.parseValue;
      type.parseLiteral = fields.parseLiteral;
      type.serialize = fields.serialize;
      continue;
    }
    if (!isObjectType(type)) throw new Error(`resolvers for ${typeName}, which is no object type`);
    putResolvers(typeName, type.getFields(), fields);
  }
  return schema;
}
