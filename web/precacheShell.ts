import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/**
 * Tells the worker `worker` which files the entry `entry` needs, and names it by its place: a worker serves the addresses
 * below its own. The version changes with any of the files, so that the browser sees another worker.
 */
export function precacheShell({ entry, worker, extra }: { entry: string; worker: string; extra: string[] }): Plugin {
  return {
    name: 'zhijian:precache-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const shell = chunks.find(({ name, isEntry }) => isEntry && name === entry);
        const target = chunks.find(({ name, isEntry }) => isEntry && name === worker);
        if (!shell || !target) throw new Error(`no entry ${entry} or ${worker}`);
        const files = [...listFiles(shell, bundle)].toSorted().map((file) => `/${file}`);
        const page = bundle[`${entry}.html`];
        const content = page?.type === 'asset' ? page.source : '';
        const version = createHash('sha256').update(files.join()).update(content).digest('hex').slice(0, 12);
        target.code = target.code.replaceAll('__SHELL__', JSON.stringify({ version, files: [...files, ...extra] }));
      },
    },
  };
}

/** A chunk with everything that it loads at once or later, styles included. */
function listFiles(
  { fileName, imports, dynamicImports, viteMetadata }: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  found = new Set<string>(),
): Set<string> {
  if (found.has(fileName)) return found;
  found.add(fileName);
  for (const style of viteMetadata?.importedCss ?? []) found.add(style);
  for (const name of [...imports, ...dynamicImports]) {
    const chunk = bundle[name];
    if (chunk?.type === 'chunk') listFiles(chunk, bundle, found);
  }
  return found;
}
