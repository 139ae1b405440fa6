const { printSchema } = require('graphql');

/** Writes the whole schema as one TypeScript string, so that the functions read no files when they start. */
module.exports.plugin = function typeDefsPlugin(schema) {
  return `export const typeDefs = ${JSON.stringify(printSchema(schema))};\n`;
};
