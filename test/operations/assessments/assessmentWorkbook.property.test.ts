import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeAssessmentWorkbook } from '../../../functions/operations/assessments/workbook/writeAssessmentWorkbook.ts';
import { listVerdictWords, verdictWords } from '../../../functions/rules/assessments/assessmentWorkbook.ts';
import { composeFilledWorkbook } from '../../../functions/rules/assessments/composeAssessmentWorkbook.ts';
import { exposureLevels, hazardNatures } from '../../../functions/rules/assessments/grades.ts';
import { listHazardFactors } from '../../../functions/rules/assessments/hazardFactors.ts';
import { readAssessmentSheets } from '../../../functions/rules/assessments/readAssessmentSheets.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import { isBlankText, trimText } from '../../../functions/rules/employers/normaliseText.ts';
import { fromDayNumber, type Instant, plainDate, toDayNumber } from '../../../functions/rules/kernel/plainDate.ts';
import { anEmployerRecord, sheetsOf } from '../../support/assessmentWorkbooks.ts';

const employer = anEmployerRecord();
const today = plainDate('2026-03-02');

/** Texts as people write them, also such as begin like a formula or look like an escape. */
const text = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', '_x0041_', "'", '<&>', '依据'),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  .map((parts) => parts.join('').replace(/[\p{C}\p{Z}]/gu, '·'))
  .filter((value) => trimText(value) === value && !isBlankText(value) && value.length <= 100);

const factor = fc
  .record({
    row: fc.constantFrom(...listHazardFactors()),
    nature: fc.constantFrom(...hazardNatures),
    basis: text,
    level: fc.constantFrom(...exposureLevels),
    exposed: fc.integer({ min: 0, max: employer.staff }),
    measuredOn: fc.option(
      fc.integer({ min: toDayNumber(plainDate('1990-01-01')), max: toDayNumber(today) }).map(fromDayNumber),
    ),
    testReportNumber: fc.option(text),
  })
  .map(({ row, nature, basis, ...given }) => {
    const depends = row.severity === 'DEPENDS';
    return {
      name: row.name,
      nature: depends ? nature : null,
      natureBasis: depends ? basis : null,
      ...given,
      points: [],
    };
  });

const answers = fc.tuple(
  ...defaultRuleSet.selfCheckItems.map((item) =>
    fc
      .constantFrom(...listVerdictWords(item))
      .map((word) => ({ itemId: item.id, verdict: verdictWords[word as keyof typeof verdictWords] })),
  ),
);

it('reads back what was written: any factors, any answers that the items allow', async () => {
  const factors = fc.uniqueArray(factor, { minLength: 1, maxLength: 12, selector: ({ name }) => name });
  await fc.assert(
    fc.asyncProperty(factors, answers, async (given, selfCheck) => {
      const composed = composeFilledWorkbook(employer, { factors: given, selfCheck }, defaultRuleSet);
      const bytes = await writeAssessmentWorkbook(composed, '2026-03-02T01:00:00.000Z' as Instant);
      const read = readAssessmentSheets(await sheetsOf(bytes), { employer, ruleSet: defaultRuleSet, today });
      if (!read.ok) throw new Error(JSON.stringify(read.refusal));
      expect(read.value.factors).toEqual(given);
      expect(read.value.selfCheck).toEqual(selfCheck);
    }),
    { numRuns: 25 },
  );
});
