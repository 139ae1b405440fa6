import { strFromU8, unzipSync } from 'fflate';
import type { AccountName } from './accounts.ts';
import { newKey, type TestApi } from './testApi.ts';

const exportQuery = `mutation ($input: ExportArchiveInput!) { exportArchive(input: $input) { __typename
  ... on ArchiveVolume { fileName downloadUrl sizeBytes sha256 part parts records files faultyFiles exportedAt }
  ... on Refusal { code message } ... on InvalidInput { problems { path code } } ... on ArchiveTooLarge { mostMegabytes } } }`;

export function exportArchive(api: TestApi, as: AccountName, employerId: string, change: object = {}) {
  const input = { idempotencyKey: newKey(), employerId, ...change };
  return api.ask(as, exportQuery, { input }).then(({ exportArchive: answer }) => answer);
}

/** The ZIP behind an answer, as anybody with the address gets it. */
export async function download(answer: { readonly downloadUrl: string }): Promise<Uint8Array> {
  const response = await fetch(answer.downloadUrl);
  if (!response.ok) throw new Error(`${response.status} for ${answer.downloadUrl}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The entries of a ZIP by path. */
export function openArchive(zip: Uint8Array) {
  const entries = unzipSync(zip);
  const text = (path: string): string => strFromU8(entries[path] ?? new Uint8Array());
  return { paths: Object.keys(entries), bytes: entries, text, json: (path: string) => JSON.parse(text(path)) };
}

export const timelineQuery = `query ($id: ID!, $first: Int, $after: String, $kinds: [TimelineKind!]) {
  employer(id: $id) { timeline(first: $first, after: $after, kinds: $kinds) {
    nodes { id kind kindText on at title text role techServiceCode record files { fileName sha256 sizeBytes } }
    pageInfo { hasNextPage endCursor } } } }`;
