import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { KeptFile } from '../../rules/campaigns/countReturn.ts';
import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { composePilotReport } from '../../rules/pilotReports/composePilotReport.ts';
import type { PilotFacts } from '../../rules/pilotReports/pilotFacts.ts';
import { judgePilotPeriod, type PilotPeriod } from '../../rules/pilotReports/pilotPeriod.ts';
import { type Context, permitList } from '../context.ts';
import { readPilotFacts } from './readPilotFacts.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const jsonType = 'application/json; charset=utf-8';

/** A report as a file, and beside it the figures that it was filled in with; the latter's digest stands in the report. */
export type PilotReportFiles = {
  readonly title: string;
  readonly facts: PilotFacts;
  readonly document: KeptFile;
  readonly figures: KeptFile;
};

/**
 * Writes the pilot report of the viewer's county as of now. The same figures give the same files; they are named by their
 * content and kept as exports are. Five store calls, see `readPilotFacts`. Permission `readPilotReport`.
 * Refusals: INVALID_INPUT with every fault of the period, NOT_FOUND where the platform is not set up for the county.
 * @source R125–R130 @throws AccessRefused
 */
export async function makePilotReport(
  context: Context,
  period: PilotPeriod,
): Promise<Result<PilotReportFiles, Refusal>> {
  const allowed = permitList(context, 'readPilotReport');
  const problems = judgePilotPeriod(period, context.today);
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const county = await context.counties.find(allowed.county);
  if (county === null) return refused({ code: 'NOT_FOUND' });
  const facts = await readPilotFacts(context, county, period);
  const report = composePilotReport(facts);
  const { writePilotReport } = await import('./writePilotReport.ts');
  const [document, figures] = await Promise.all([
    keepExport(context, county.code, 'docx', docxType, await writePilotReport(report)),
    keepExport(context, county.code, 'json', jsonType, new TextEncoder().encode(toCanonicalJson(facts))),
  ]);
  return accepted({ title: report.title, facts, document, figures });
}

async function keepExport(
  { files }: Context,
  county: string,
  extension: string,
  contentType: string,
  bytes: Uint8Array,
): Promise<KeptFile> {
  const digest = bytesToHex(sha256(bytes));
  const key = `exports/${county}/pilot-report-${digest}.${extension}`;
  // Written anew each time: exports are removed after some days.
  await files.write(key, bytes, contentType);
  return { key, sha256: digest, sizeBytes: bytes.length };
}
