import type { ArchiveCopy } from '../../rules/archive/archiveCopy.ts';
import type { Audience } from '../../rules/archive/recordKinds.ts';
import { type ExportLine, exportFormat } from '../../rules/audit/exportLines.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { StoredEmployer } from '../../storage/stores.ts';
import { readVerified } from '../audit/readAudit.ts';
import { changeAggregate, toActor } from '../changes.ts';
import type { Context } from '../context.ts';
import { findEmployer } from '../employers/findEmployer.ts';
import { once } from '../once.ts';
import { composeVolume } from './composeVolume.ts';
import { mostFilePages, readEmployerFile, toAudience } from './readEmployerFile.ts';
import { toSha256 } from './readVolumeFiles.ts';

type ExportInput = { readonly idempotencyKey: string; readonly employer: EmployerRef; readonly part: number };

/** The employer's chain as an export that `verify-audit` takes; without daily roots, which are over the whole county. */
async function listAuditLines(context: Context, { county, creditCode }: EmployerRef): Promise<readonly string[]> {
  const { aggregate } = await readVerified(context, { kind: 'employer', county, id: creditCode });
  const lines: readonly ExportLine[] = [
    { kind: 'header', format: exportFormat, county, exportedAt: context.now },
    { kind: 'aggregate', aggregate },
    { kind: 'end', aggregates: 1, roots: 0 },
  ];
  return lines.map((line) => JSON.stringify(line));
}

function refusePart(message: string): Result<never, Refusal> {
  return refused({ code: 'INVALID_INPUT', problems: [{ path: 'part', code: 'NO_SUCH_PART', message }] });
}

/**
 * Writes one volume of an employer's whole file as a ZIP and records the copy below the employer, in one transaction
 * with an audit entry: that the employer's version is still the one that was read makes the copy one of a single
 * moment. The employer's own copy is without internal records and audit chain. Permission `exportArchive`.
 * Refusals: NOT_FOUND, INVALID_INPUT, ARCHIVE_TOO_LARGE, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED. @throws AccessRefused
 * @source 泸政办函〔2023〕18号 R97、R98
 */
export async function exportArchive(context: Context, input: ExportInput): Promise<Result<ArchiveCopy, Refusal>> {
  const employer = await findEmployer(context, input.employer, 'exportArchive');
  return once<ArchiveCopy, Refusal>(context, 'exportArchive', input, async () => {
    if (employer === null) return refused({ code: 'NOT_FOUND' });
    if (input.part < 1) return refusePart('卷号从 1 起');
    const written = await writeVolume(context, employer, input.part, toAudience(context.viewer));
    if (!written.ok) return written;
    const part = { kind: 'archiveCopy' as const, value: written.value };
    const change = changeAggregate(context, 'exportArchive', 'employer', employer, employer, [part]);
    return accepted({ changes: [change], answer: written.value });
  });
}

async function writeVolume(
  context: Context,
  employer: StoredEmployer,
  part: number,
  audience: Audience,
): Promise<Result<ArchiveCopy, Refusal>> {
  const file = await readEmployerFile(context, employer);
  if (file === null) return refused({ code: 'ARCHIVE_TOO_LARGE', mostMegabytes: mostFilePages });
  const auditLines = audience === 'AUTHORITY' ? await listAuditLines(context, employer) : [];
  const { subject, role, organisation } = toActor(context.viewer);
  const { now: exportedAt, requestId } = context;
  const statement = { exportedAt, account: subject, role, organisation, requestId };
  const volume = await composeVolume(context, employer, file, { part, audience, auditLines, statement });
  const { parts } = volume;
  if (volume.bytes === null) return refusePart(`该档案共 ${parts} 卷，没有第 ${part} 卷`);
  const { bytes, index } = volume;
  const { county, creditCode } = employer;
  const copyId = context.newId();
  const zipKey = `exports/${county}/${creditCode}/archive-${copyId}.zip`;
  await context.files.write(zipKey, bytes, 'application/zip');
  return accepted({
    county,
    creditCode,
    copyId,
    exportedAt,
    role,
    organisation,
    requestId,
    part,
    parts,
    zipKey,
    zipName: `一企一档-${creditCode}-${context.today}-第${part}卷.zip`,
    zipBytes: bytes.length,
    zipSha256: toSha256(bytes),
    records: part === 1 ? index.records.length : 0,
    files: index.files.filter(({ state }) => state === 'HERE').length,
    faultyFiles: index.files.filter(({ state }) => state === 'MISSING' || state === 'DIFFERS').length,
  });
}
