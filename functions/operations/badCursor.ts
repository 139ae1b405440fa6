/** A cursor that the list never gave out, of lists that are made up here; answered as one of the store's lists is. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}
