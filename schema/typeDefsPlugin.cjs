const { parse, print, printSchema, stripIgnoredCharacters, visit } = require('graphql');

/**
 * Writes the whole schema as one TypeScript string, so that the functions read no files when they start: bare for
 * production, where nobody can ask for descriptions, and with them (`described`) where introspection is on.
 */
module.exports.plugin = function typeDefsPlugin(schema, _documents, { described }) {
  const sdl = described ? printSchema(schema) : withoutDescriptions(printSchema(schema));
  return `export const typeDefs = ${JSON.stringify(sdl)};\n`;
};

function withoutDescriptions(sdl) {
  const bare = visit(parse(sdl, { noLocation: true }), {
    enter: (node) => (node.description ? { ...node, description: undefined } : undefined),
  });
  return stripIgnoredCharacters(print(bare));
}
