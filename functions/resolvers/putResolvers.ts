/**
 * Puts a type's resolvers, if it has any, into its fields.
 * @throws Error for a resolver without a field, which is a fault of the build
 */
export function putResolvers<F extends { resolve?: unknown }>(
  typeName: string,
  fields: Record<string, F>,
  resolvers: object = {},
): Record<string, F> {
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = fields[name];
    if (!field) throw new Error(`resolver for ${typeName}.${name}, which is no field`);
    field.resolve = resolve;
  }
  return fields;
}
