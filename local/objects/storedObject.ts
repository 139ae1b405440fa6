export type StoredObject = { readonly key: string; readonly size: number; readonly eTag: string };
