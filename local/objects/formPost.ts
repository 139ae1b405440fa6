export type FormPost = {
  /** Field names in lower case, as S3 compares them. */
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Buffer;
};

/** S3 puts the file's own name here; in two parts, so that nobody takes it for a template. */
const fileNamePlace = '$' + '{filename}';

/** Reads a `multipart/form-data` body whose last field is `file`; null when it is not one. */
export function findFormPost(contentType: string, body: Buffer): FormPost | null {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return null;
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const fields = new Map<string, string>();
  // The first delimiter has no line before it.
  let at = `--${boundary}\r\n`.length;
  if (!body.subarray(0, at).equals(Buffer.from(`--${boundary}\r\n`))) return null;
  while (true) {
    const headEnd = body.indexOf('\r\n\r\n', at);
    if (headEnd === -1) return null;
    const end = body.indexOf(delimiter, headEnd + 2);
    if (end === -1) return null;
    const head = body.subarray(at, headEnd).toString('utf8');
    const name = /content-disposition:[^\r\n]*;\s*name="([^"]*)"/i.exec(head)?.[1]?.toLowerCase();
    if (name === undefined) return null;
    const value = body.subarray(headEnd + 4, Math.max(end, headEnd + 4));
    if (name === 'file') {
      const fileName = /;\s*filename="([^"]*)"/i.exec(head)?.[1]?.split(/[/\\]/).at(-1) ?? '';
      const key = (fields.get('key') ?? '').split(fileNamePlace).join(fileName);
      return { fields: fields.set('key', key), file: value };
    }
    if (fields.has(name)) return null;
    fields.set(name, value.toString('utf8'));
    at = end + delimiter.length + 2;
  }
}
