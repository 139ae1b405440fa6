import { join, relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { keepStartTogether } from './keepStartTogether.ts';
import { type BundleWeights, weighBundle } from './weighBundle.ts';

export type Bundle = BundleWeights & {
  readonly name: string;
  /** Holds `index.mjs`, which exports `handler`, and the chunks that it loads; nothing outside is needed to run it. */
  readonly folder: string;
  readonly metafile: Metafile;
};

/** Some dependencies are CommonJS and ask for Node's own modules with `require`, which an ES module does not have. */
const requireForCommonJs =
  "import{createRequire as createRequire_}from'node:module';const require=createRequire_(import.meta.url);";

/**
 * Bundles one entry with everything it imports, the AWS SDK too. Each `import()` in the source becomes a chunk that is
 * read from disk when it is first reached. The same sources give the same bytes, wherever the repository lies.
 */
export async function bundleEntry(name: string, entry: string, folder: string): Promise<Bundle> {
  const root = join(import.meta.dirname, '..');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    entryNames: '[name]',
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    // ES modules first, for require() too: esbuild can drop what is not used of them, and there is one copy of each.
    mainFields: ['module', 'main'],
    legalComments: 'none',
    charset: 'utf8',
    // The PDF library's CommonJS asks where it lies, which an ES module knows by another name.
    define: { __dirname: 'import.meta.dirname' },
    // Apollo's own looks for `module.require`, finds none in an ES module, and loads hashing written in JavaScript.
    alias: { '@apollo/utils.createhash': 'node:crypto' },
    banner: { js: requireForCommonJs },
    plugins: [keepStartTogether(root, entry)],
    metafile: true,
    logLevel: 'warning',
  });
  return { name, folder, metafile, ...weighBundle(metafile, relative(root, join(folder, 'index.mjs'))) };
}
