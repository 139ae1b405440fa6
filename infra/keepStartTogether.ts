import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * esbuild gives a chunk of its own to every group of modules that the same entries and lazy chunks use: dozens of small
 * files, each to be found, read and linked at every start. Here whatever loads a module of this repository lazily
 * imports the entry with it, so that all lazy chunks share the whole start, which is then one chunk. The entry has run
 * by then: importing it does nothing.
 */
export function keepStartTogether(root: string, entry: string): Plugin {
  return {
    name: 'keepStartTogether',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) =>
        kind === 'dynamic-import' ? { path: relative(root, join(resolveDir, path)), namespace: 'lazy' } : null,
      );
      onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
        contents: `export * from './${path}'; import './${entry}';`,
        resolveDir: root,
      }));
    },
  };
}
