import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The copy of graphql that Node itself loads and Apollo uses; Vite would take the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'functions',
          // A worker keeps what it has loaded for its next file: a third less time. A test leaves nothing behind anyway.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/web/**'],
          // One DynamoDB-compatible and one S3-compatible store in memory for the whole run; each file has its own table.
          globalSetup: ['test/support/embeddedGlobalSetup.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'web', include: ['test/web/**/*.test.ts'], globalSetup: ['test/support/browserGlobalSetup.ts'] },
      },
    ],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
  },
});
