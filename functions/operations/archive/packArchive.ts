/** A file of an archive; its path has `/` between folders. */
export type ArchiveEntry = { readonly path: string; readonly bytes: Uint8Array };

/** Formats that are packed already. */
const packed = /\.(?:pdf|jpe?g|png|zip|xlsx|docx)$/i;

/** ZIP keeps local time; the earliest that it can say, so that the same content gives the same bytes anywhere. */
const entryTime = new Date(1980, 0, 1);

/** Made as on Unix, an ordinary file that its owner may write: where nothing is said, unzip reads names as those of DOS. */
const madeOnUnix = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

/** Entries as a ZIP in the order given. Names other than ASCII are marked as UTF-8. */
export async function packArchive(entries: readonly ArchiveEntry[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const options = { mtime: entryTime, ...madeOnUnix } as const;
  return zipSync(
    Object.fromEntries(
      entries.map(({ path, bytes }) => [path, [bytes, { ...options, level: packed.test(path) ? 0 : 6 }]]),
    ),
  );
}
