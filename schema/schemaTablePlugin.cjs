const {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} = require('graphql');

/**
 * Writes the schema without its descriptions as rows (`readSchemaTable.ts` reads them): with introspection off nobody
 * can ask for more, and reading rows takes a third of the time that parsing SDL takes at every start.
 */
module.exports.plugin = function schemaTablePlugin(schema) {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return `export const schemaTable =\n  ${JSON.stringify(JSON.stringify(types.map(toRow)))};\n`;
};

function toRow(type) {
  const { name } = type;
  const names = (list) => list.map((one) => one.name);
  const fields = () => Object.values(type.getFields());
  if (isObjectType(type)) return ['object', name, fields().map(toField), names(type.getInterfaces())];
  if (isInterfaceType(type)) return ['interface', name, fields().map(toField)];
  if (isInputObjectType(type)) return [type.isOneOf ? 'oneOf' : 'input', name, fields().map(toInput)];
  if (isUnionType(type)) return ['union', name, names(type.getTypes())];
  if (isEnumType(type)) return ['enum', name, names(type.getValues())];
  if (isScalarType(type)) return ['scalar', name];
  throw new Error(`no row for ${name}`);
}

function toField({ name, type, args }) {
  return args.length === 0 ? [name, String(type)] : [name, String(type), args.map(toInput)];
}

function toInput({ name, type, defaultValue }) {
  return defaultValue === undefined ? [name, String(type)] : [name, String(type), defaultValue];
}
