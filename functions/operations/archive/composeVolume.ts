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
import { type Audience, recordKindOf } from '../../rules/archive/recordKinds.ts';
import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import { maskAnswer, maskComment } from '../../rules/reports/maskComment.ts';
import type { StoredEmployer } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import { type ArchiveEntry, packArchive } from './packArchive.ts';
import { readVolumeFiles, toSha256 } from './readVolumeFiles.ts';

const encoder = new TextEncoder();

function toEntry(path: string, text: string): ArchiveEntry {
  return { path, bytes: encoder.encode(text) };
}

type ShownRecord = { readonly name: string; readonly title: string; readonly value: unknown };

/** The records that the audience may have, as they are stored where nothing of them is withheld. */
function listShownRecords({ records, comments }: EmployerFile, audience: Audience): readonly ShownRecord[] {
  const shown = records.flatMap(({ name, entity, stored, value }): ShownRecord[] => {
    const { title, forParty } = recordKindOf(entity);
    if (audience === 'AUTHORITY') return [{ name, title, value: stored }];
    const own = forParty(value);
    return own === null ? [] : [{ name, title, value: own === value ? stored : own }];
  });
  if (comments.length === 0) return shown;
  // Without authors for everybody: what leaves the platform cannot be called back.
  const value = comments.map((comment) => {
    const { commentId, reportId, kind, versionCode, postedOn, submittedAt, answer } = comment;
    const answered = answer && { text: maskAnswer(comment), answeredAt: answer.answeredAt, onBehalf: answer.onBehalf };
    return {
      commentId,
      reportId,
      kind,
      versionCode,
      postedOn,
      submittedAt,
      text: maskComment(comment),
      answer: answered,
    };
  });
  return [...shown, { name: 'comments', title: '公示意见（已隐去个人信息）', value }];
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
  const shown = listShownRecords(file, audience);
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
