import { createHash, randomBytes } from 'node:crypto';
import { type Wiring, wire } from '../functions/handlers/wiring.ts';
import { exportArchive } from '../functions/operations/archive/exportArchive.ts';
import { listTimeline } from '../functions/operations/archive/listTimeline.ts';
import { toEvidenceKey } from '../functions/operations/assessments/evidence/toEvidenceKey.ts';
import { changeAggregate } from '../functions/operations/changes.ts';
import type { Viewer } from '../functions/rules/accounts/viewer.ts';
import type { EvidenceFile } from '../functions/rules/assessments/evidenceFile.ts';
import type { Employer } from '../functions/rules/employers/employer.ts';
import { toNewRecord } from '../functions/rules/employers/refreshEmployer.ts';
import type { Instant } from '../functions/rules/kernel/plainDate.ts';
import { anAssessmentOf, answers, manyFactors, reportFacts } from '../test/support/reportFacts.ts';
import { startEmbeddedStores } from './embeddedStores.ts';
import { type Measured, median, timeRuns, toFigure } from './measure.ts';

const runs = 9;
const fileBytes = 200_000;
const filesOfArchive = 5;
const steps = 3;
const bureau: Viewer = { subject: 'bench', name: null, role: 'BUREAU', county: '433122', organisation: null };

/** The export of an employer's file (3 assessments of 12 factors, 3 reports, 5 files of 200 KB) and its timeline, on the embedded stack. */
export async function benchmark(): Promise<Measured> {
  const stores = await startEmbeddedStores();
  try {
    const wiring = wire(await stores.freshEnvironment(), clock);
    const ref = await fill(wiring);
    let zipBytes = 0;
    let run = 0;
    const [first = 0, ...exports] = await timeRuns(runs, async () => {
      run += 1;
      const input = { idempotencyKey: `run-${run}`, employer: ref, part: 1 };
      const copy = await exportArchive(wiring.openContext(bureau), input);
      if (!copy.ok || copy.value.files !== filesOfArchive) throw new Error(JSON.stringify(copy));
      zipBytes = copy.value.zipBytes;
    });
    const page = { first: 20, after: null };
    const timelines = await timeRuns(runs, () => listTimeline(wiring.openContext(bureau), ref, [], page));
    return {
      rows: [
        {
          name: 'archive export of one employer',
          median: median(exports) / 1000,
          unit: 's',
          target: 1,
          better: 'lower',
        },
      ],
      notes: [
        `archive: ZIP of ${toFigure(zipBytes / 1000)} KB, first export ${toFigure(first)} ms, slowest later ${toFigure(Math.max(...exports))} ms; a page of its timeline ${toFigure(median(timelines))} ms`,
      ],
    };
  } finally {
    await stores.stop();
  }
}

/** The day of the records. */
const clock = { now: () => '2026-03-02T01:00:00.000Z' as Instant };

/** Evidence of random bytes: what is packed already does not get smaller. */
async function keepEvidence({ files }: Wiring, ref: { county: string; creditCode: string }): Promise<EvidenceFile> {
  const bytes = new Uint8Array(randomBytes(fileBytes));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const evidence = { sha256, contentType: 'image/jpeg', sizeBytes: fileBytes } as const;
  await files.keep(toEvidenceKey(ref, evidence), bytes, evidence.contentType);
  return { ...evidence, fileName: '现场照片.jpg', attachedAt: '2026-03-02T01:00:00.000Z' as Instant };
}

async function fill(wiring: Wiring): Promise<{ county: string; creditCode: string }> {
  const context = wiring.openContext(bureau);
  const { report, assessment } = reportFacts({ assessment: anAssessmentOf(manyFactors(12)) });
  const { county, creditCode, basics } = report;
  const evidence = await Promise.all(Array.from({ length: filesOfArchive }, () => keepEvidence(wiring, report)));
  const selfCheck = answers().map((answer, index) => (index === 0 ? { ...answer, evidence } : answer));
  const parts = Array.from({ length: steps }, (_, index) => {
    const assessmentId = `${assessment.assessmentId.slice(0, -1)}${index}`;
    const reportId = `${report.reportId.slice(0, -1)}${index}`;
    return [
      { kind: 'assessment' as const, value: { ...assessment, assessmentId, selfCheck } },
      { kind: 'report' as const, value: { ...report, reportId, assessmentId }, whileIn: null },
    ];
  }).flat();
  const employer = { ...basics, county, creditCode, phone: null, factors: [{ name: '噪声', exposed: 10 }] };
  const acting = { today: context.today, notices: [], county: null, role: 'BUREAU' } as const;
  const record = toNewRecord(employer as unknown as Employer, acting);
  const outcome = await context.stores.commit(
    [changeAggregate(context, 'saveEmployer', 'employer', null, record, parts)],
    null,
  );
  if (outcome !== 'DONE') throw new Error(`the employer was not written: ${outcome}`);
  return { county, creditCode };
}
