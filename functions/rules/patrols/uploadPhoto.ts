/** A photo's pieces as the server says; none: it has the photo. */
export type PhotoPieces = {
  /** Size of every piece but the last. */
  readonly chunkBytes: number;
  readonly chunks: readonly { readonly index: number; readonly sizeBytes: number; readonly arrived: boolean }[];
};

/** How a photo gets to the server; each of them rejects when it is not known what became of it. */
export type PhotoPorts = {
  /** Which pieces there are and which have arrived. */
  readonly request: () => Promise<PhotoPieces>;
  readonly sendPiece: (index: number, bytes: Uint8Array) => Promise<void>;
  /** Joins the pieces; the server checks size, SHA-256 and that it is a photo. */
  readonly finish: () => Promise<void>;
};

/**
 * Sends what has not arrived of a photo, piece by piece, and ends it. Rejects when a piece does; called again, it goes on
 * where it stopped, also on another day or after a restart, because the server says what it has.
 * @param bytes the whole photo, unchanged since it was named by its SHA-256 in a record
 */
export async function uploadPhoto(bytes: Uint8Array, { request, sendPiece, finish }: PhotoPorts): Promise<void> {
  const { chunkBytes, chunks } = await request();
  if (chunks.length === 0) return;
  for (const { index, sizeBytes, arrived } of chunks) {
    if (!arrived) await sendPiece(index, bytes.subarray(index * chunkBytes, index * chunkBytes + sizeBytes));
  }
  await finish();
}
