type Json = { readonly [name: string]: unknown };

/**
 * Keys of the objects that an event tells of: a bucket's notification; the same in the envelope of Lambda's failed calls;
 * or the event bus's own, which the bus puts aside when it could not call. @throws Error for anything else
 */
export function readUploadedKeys(event: unknown): readonly string[] {
  if (isObject(event)) {
    if ('requestPayload' in event) return readUploadedKeys(event['requestPayload']);
    if (isObject(event['detail'])) return [readKey(event['detail'])];
    if (Array.isArray(event['Records'])) {
      return event['Records'].map((record: unknown) => {
        if (!isObject(record) || !isObject(record['s3'])) throw new Error('a record that is not of a bucket');
        return decodeURIComponent(readKey(record['s3']).replaceAll('+', ' '));
      });
    }
  }
  throw new Error('an event that is not of a bucket');
}

function readKey({ object }: Json): string {
  if (!isObject(object) || typeof object['key'] !== 'string') throw new Error('a record without a key');
  return object['key'];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
