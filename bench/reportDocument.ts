import { writeReportPdf } from '../functions/operations/reports/document/writeReportPdf.ts';
import { gradeEmployer } from '../functions/rules/assessments/gradeEmployer.ts';
import { composeReport } from '../functions/rules/reports/composeReport.ts';
import { anAssessmentOf, answers, manyFactors, reportFacts } from '../test/support/reportFacts.ts';
import { type Measured, median, timeRuns, toFigure } from './measure.ts';

const factorsOfReport = 12;
const pdfRuns = 15;
const explanationRuns = 500;

/** Composing and laying out a report of 12 factors as PDF, and the whole explanation of a grading of 60 factors. */
export async function benchmark(): Promise<Measured> {
  const facts = reportFacts({ assessment: anAssessmentOf(manyFactors(factorsOfReport)) });
  let sizeBytes = 0;
  const [first = 0, ...later] = await timeRuns(pdfRuns, async () => {
    sizeBytes = (await writeReportPdf(composeReport(facts))).length;
  });
  const input = { factors: manyFactors(60), management: { answers: answers({ 'GZ-2': 'NONCONFORMING' }) } };
  const explained = await timeRuns(explanationRuns, () => gradeEmployer(input));
  return {
    rows: [
      { name: 'report PDF, composed and written', median: median(later), unit: 'ms', target: 400, better: 'lower' },
      { name: 'assessment explained, 60 factors', median: median(explained), unit: 'ms', target: 5, better: 'lower' },
    ],
    notes: [
      `report PDF of ${factorsOfReport} factors, ${toFigure(sizeBytes / 1000)} KB: first ${toFigure(first)} ms, later ${toFigure(Math.min(...later))}–${toFigure(Math.max(...later))} ms`,
    ],
  };
}
