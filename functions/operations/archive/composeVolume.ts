import {
  type ArchiveIndex,
  type ArchiveStatement,
  archiveFormat,
  type IndexedRecord,
} from '../../rules/archive/archiveIndex.ts';
import { composeArchivePage } from '../../rules/archive/composeArchivePage.ts';
import { findStoredFiles, type NamedFile } from '../../rules/archive/findStoredFiles.ts';
import { type EmployerFile, listTimelineEvents } from '../../rules/archive/listTimelineEvents.ts';
import { planVolumes, toRecordPath } from '../../rules/archive/planVolumes.ts';
import { type Audience, type ShownRecord, showRecord } from '../../rules/archive/recordKinds.ts';
import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import type { StoredEmployer } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import { type ArchiveEntry, packArchive } from './packArchive.ts';
import { readVolumeFiles, toSha256 } from './readVolumeFiles.ts';

const encoder = new TextEncoder();

function toEntry(path: string, text: string): ArchiveEntry {
  return { path, bytes: encoder.encode(text) };
}

function listFiles(records: readonly ShownRecord[]): readonly NamedFile[] {
  const files = new Map<string, NamedFile>();
  for (const { value } of records) {
    for (const file of findStoredFiles(value)) if (!files.has(file.sha256)) files.set(file.sha256, file);
  }
  return [...files.values()];
}

/** Which volume, for whom; `auditLines` are the chain as lines of an audit export, none: left out. */
type VolumeRequest = {
  readonly part: number;
  readonly audience: Audience;
  readonly auditLines: readonly string[];
  readonly statement: ArchiveStatement;
};

/** A volume, or how many there are where there is none of that number. */
export type ComposedVolume =
  | { readonly parts: number; readonly bytes: null }
  | { readonly parts: number; readonly bytes: Uint8Array; readonly index: ArchiveIndex };

/**
 * One volume of an employer's file. The first has every record as canonical JSON (its SHA-256 is the digest in the audit
 * chain), the audit chain if given, and the files that fit; the others have files only. Every volume has the index, the
 * statement and `SHA256SUMS`. The same file, statement and stored files give the same bytes.
 */
export async function composeVolume(
  context: Context,
  employer: StoredEmployer,
  file: EmployerFile,
  { part, audience, auditLines, statement }: VolumeRequest,
): Promise<ComposedVolume> {
  const shown = file.records.flatMap((record) => showRecord(record, audience) ?? []);
  const { files: placed, parts } = planVolumes(listFiles(shown));
  if (part > parts) return { parts, bytes: null };
  const { indexed, entries: files } = await readVolumeFiles(context, employer, placed, part);
  const recordEntries = shown.map(({ name, value }) => toEntry(toRecordPath(name), toCanonicalJson(value)));
  const records = recordEntries.map(({ path, bytes }, at): IndexedRecord => {
    const { name = '', title = '' } = shown[at] ?? {};
    return { name, title, path, sha256: toSha256(bytes) };
  });
  const { county, creditCode, name, address } = employer;
  const index: ArchiveIndex = {
    format: archiveFormat,
    employer: { county, creditCode, name, address },
    part,
    parts,
    audience,
    hasAuditChain: auditLines.length > 0,
    records,
    files: indexed,
    events: listTimelineEvents(file, audience),
  };
  const chain = auditLines.length > 0 ? [toEntry('audit.ndjson', `${auditLines.join('\n')}\n`)] : [];
  const entries = [
    toEntry('index.html', composeArchivePage(index, statement)),
    toEntry('index.json', `${JSON.stringify(index, null, 1)}\n`),
    toEntry('export.json', `${JSON.stringify({ format: archiveFormat, ...statement, part, parts }, null, 1)}\n`),
    ...(part === 1 ? [...chain, ...recordEntries] : []),
    ...files,
  ];
  const sums = entries.map(({ path, bytes }) => `${toSha256(bytes)}  ${path}\n`);
  return { parts, index, bytes: await packArchive([...entries, toEntry('SHA256SUMS', sums.join(''))]) };
}
