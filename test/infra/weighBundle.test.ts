import type { Metafile } from 'esbuild';
import { expect, it } from 'vitest';
import { weighBundle } from '../../infra/weighBundle.ts';

type Output = Metafile['outputs'][string];

const anOutput = (bytes: number, inputs: Record<string, number>, imports: Output['imports'] = []): Output => ({
  bytes,
  imports,
  exports: [],
  inputs: Object.fromEntries(Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }])),
});

const toChunk = (path: string, kind: 'import-statement' | 'dynamic-import') => ({ path, kind });

// index → shared → index (a circle), index ⇢ lazy → shared, lazy → onlyLazy
const metafile: Metafile = {
  inputs: {},
  outputs: {
    'dist/index.mjs': anOutput(100, { 'functions/a.ts': 60, 'node_modules/graphql/x.mjs': 30 }, [
      toChunk('dist/shared.mjs', 'import-statement'),
      toChunk('dist/lazy.mjs', 'dynamic-import'),
      { path: 'node:crypto', kind: 'import-statement', external: true },
    ]),
    'dist/shared.mjs': anOutput(50, { 'node_modules/@aws-sdk/core/y.js': 40, 'node_modules/graphql/z.mjs': 5 }, [
      toChunk('dist/index.mjs', 'import-statement'),
    ]),
    'dist/lazy.mjs': anOutput(1000, { 'node_modules/exceljs/e.js': 990 }, [
      toChunk('dist/shared.mjs', 'import-statement'),
      toChunk('dist/onlyLazy.mjs', 'import-statement'),
    ]),
    'dist/onlyLazy.mjs': anOutput(7, { 'node_modules/a/node_modules/@b/c/f.js': 7 }),
  },
};

it('counts at start what the entry imports statically, once, and no lazy chunk', () => {
  expect(weighBundle(metafile, 'dist/index.mjs')).toEqual({
    startBytes: 150,
    totalBytes: 1157,
    startPackages: [
      ['own', 60],
      ['@aws-sdk/core', 40],
      ['graphql', 35],
    ],
  });
});

it('takes a package inside a package for itself', () => {
  expect(weighBundle(metafile, 'dist/onlyLazy.mjs').startPackages).toEqual([['@b/c', 7]]);
});

it('names the outputs when the entry is not among them', () => {
  expect(() => weighBundle(metafile, 'dist/other.mjs')).toThrow('dist/other.mjs is not among the outputs');
});
