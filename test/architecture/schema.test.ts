import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  introspectionFromSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  lexicographicSortSchema,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../functions/generated/describedTypeDefs.ts';
import { schemaTable } from '../../functions/generated/schemaTable.ts';
import { resolvers } from '../../functions/resolvers/index.ts';
import { readSchemaTable } from '../../functions/resolvers/readSchemaTable.ts';
import { readTypeDefs, withResolvers } from '../../functions/resolvers/withResolvers.ts';

const schema = buildSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
/** Asking for an upload address, and reading what was uploaded, change no record. */
const writesNothing = [
  'requestSignedPdfUpload',
  'requestAssessmentWorkbookUpload',
  'readAssessmentWorkbook',
  'requestRuleSetUpload',
  'tryRuleSet',
  'requestPublicityPhotoUpload',
  'requestFindingUpload',
  'requestEvidenceUpload',
  'requestReviewEvidenceUpload',
  'requestVisitEvidenceUpload',
  'requestComplaintPhotoUpload',
  'requestListUpload',
  'requestPatrolPhotoUpload',
];
const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'];
/** Chinese term first, then what it is in English. */
const described = /^(?=\S*[\u4e00-\u9fff])\S+ \S/;

describe('the schema', () => {
  it('is valid, which the functions take for granted when they start', () => {
    expect(validateSchema(schema)).toEqual([]);
    for (const read of [withResolvers(readTypeDefs(typeDefs)), readSchemaTable(schemaTable, resolvers)]) {
      expect(read.getQueryType()?.getFields()['viewer']?.resolve).toBeTypeOf('function');
    }
  });

  it('has every resolver in its field, in production too, where fields are made when they are asked for', () => {
    const inProduction = readSchemaTable(schemaTable, resolvers);
    for (const [typeName, given] of Object.entries<object>(resolvers)) {
      const type = inProduction.getType(typeName);
      if (isScalarType(type)) expect(type).toBe(given);
      else if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
      else for (const [name, resolve] of Object.entries(given)) expect(type.getFields()[name]?.resolve).toBe(resolve);
    }
    expect(() => readSchemaTable(schemaTable, { Nowhere: {} })).toThrow('Nowhere, which is no object type');
    const misnamed = readSchemaTable(schemaTable, { Employer: { nowhere: () => null } }).getType('Employer');
    expect(() => isObjectType(misnamed) && misnamed.getFields()).toThrow('Employer.nowhere, which is no field');
  });

  it('knows in production which types implement an interface', () => {
    const inProduction = readSchemaTable(schemaTable, resolvers);
    for (const type of types.filter(isInterfaceType)) {
      const read = inProduction.getType(type.name);
      if (!isInterfaceType(read)) throw new Error(`${type.name} is no interface`);
      const names = (of: GraphQLSchema, { objects } = of.getImplementations(type)) => objects.map(({ name }) => name);
      expect(names(inProduction).toSorted()).toEqual(names(schema).toSorted());
      for (const name of names(schema))
        expect(inProduction.isSubType(read, inProduction.getType(name) as GraphQLObjectType)).toBe(true);
    }
  });

  it('is the same in production, but for the descriptions', () => {
    const shape = (read: GraphQLSchema) =>
      introspectionFromSchema(lexicographicSortSchema(read), { descriptions: false, inputValueDeprecation: true });
    expect(shape(readSchemaTable(schemaTable, {}))).toEqual(shape(schema));
    expect(schemaTable).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('describes every type, field, argumentless input and enum value, Chinese first', () => {
    for (const type of types) {
      if (builtIn.includes(type.name)) continue;
      expect(type.description, type.name).toMatch(described);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          expect(field.description, `${type.name}.${field.name}`).toBeTruthy();
        }
      }
      if (isEnumType(type)) {
        for (const value of type.getValues())
          expect(value.description, `${type.name}.${value.name}`).toMatch(described);
      }
    }
  });

  it('answers every mutation with a union of one success and named refusals', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const union = schema.getType(String(field.type).replace('!', ''));
      if (!isUnionType(union)) throw new Error(`${field.name} does not answer with a union`);
      const successes = union.getTypes().filter((type) => !type.getInterfaces().some(({ name }) => name === 'Refusal'));
      expect(successes, field.name).toHaveLength(1);
      expect(union.getTypes().length, field.name).toBeGreaterThan(1);
    }
  });

  it('takes an idempotency key in every mutation that writes', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const input = schema.getType(String(field.args[0]?.type).replace('!', ''));
      if (!isInputObjectType(input)) throw new Error(`${field.name} takes no input`);
      const keys = Object.keys(input.getFields());
      if (!writesNothing.includes(field.name)) expect(keys, field.name).toContain('idempotencyKey');
    }
  });

  it('has a resolver for every query and mutation, and none for fields that are gone', () => {
    const roots = { Query: schema.getQueryType(), Mutation: schema.getMutationType() };
    for (const root of ['Query', 'Mutation'] as const) {
      const fields = Object.keys(roots[root]?.getFields() ?? {});
      expect(fields.length).toBeGreaterThan(0);
      expect(Object.keys(resolvers[root] ?? {}).toSorted()).toEqual(fields.toSorted());
    }
  });
});
