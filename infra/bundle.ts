import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Bundle, bundleEntry } from './bundleEntry.ts';
import { bundleFolder, functions, webPages } from './functions.ts';

/** Makes every function's bundle anew, in `dist/<name>/` unless a test wants its own, with esbuild's account of them in `meta.json`. */
export async function bundleFunctions(folder = join(import.meta.dirname, '..', bundleFolder)): Promise<Bundle[]> {
  await mkdir(folder, { recursive: true });
  const bundles = await Promise.all(
    Object.entries(functions).map(async ([name, { entry, files }]) => {
      await rm(join(folder, name), { recursive: true, force: true });
      const bundle = await bundleEntry(name, entry, join(folder, name));
      await copyFiles(files, bundle.folder);
      return bundle;
    }),
  );
  const metafiles = Object.fromEntries(bundles.map(({ name, metafile }) => [name, metafile]));
  await writeFile(join(folder, 'meta.json'), JSON.stringify(metafiles));
  return bundles;
}

/** Puts files of the repository beside a bundle's chunks, at the places that its code looks at. */
export async function copyFiles(files: Readonly<Record<string, string>>, folder: string): Promise<void> {
  for (const [place, source] of Object.entries(files)) {
    const target = join(folder, place);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(import.meta.dirname, '..', source), target);
  }
}

/** Kilobytes of 1,000, as the limit of 1,000 KB for the API at start counts them. */
export const toKilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

/** `npm run build`, after the web application was built. */
if (import.meta.main) {
  const heaviest = 12;
  const bundles = await bundleFunctions();
  await copyFiles(webPages, join(import.meta.dirname, '..', bundleFolder, 'api'));
  for (const { name, startBytes, totalBytes, startPackages } of bundles) {
    console.log(`${name}: ${toKilobytes(startBytes)} KB at start, ${toKilobytes(totalBytes)} KB with lazy chunks`);
    for (const [owner, bytes] of startPackages.slice(0, heaviest)) {
      console.log(`${String(toKilobytes(bytes)).padStart(9)} KB  ${owner}`);
    }
  }
}
