import { describe, expect, it } from 'vitest';
import { fromAssessmentItem, fromEmployerItem, fromReportItem } from '../../functions/storage/items.ts';

const keys = { pk: 'p', sk: 's', itemVersion: 1 };

describe('an item that was written before a field came is read with what the field then meant', () => {
  it('employer', () => {
    expect(fromEmployerItem({ ...keys, entity: 'employer', name: '甲厂', factors: [] })).toMatchObject({
      name: '甲厂',
      delegation: null,
      industryAnswer: null,
      latestBasis: null,
      filedBasis: null,
      majorChange: null,
    });
  });

  it('assessment', () => {
    const factors = [{ name: '噪声', level: 'NONCONFORMING' }];
    expect(fromAssessmentItem({ ...keys, entity: 'assessment', factors })).toMatchObject({
      factors: [{ name: '噪声', level: 'NONCONFORMING', declaredLevel: 'NONCONFORMING', notes: [], points: [] }],
      industryRisk: { risk: 'UNDECIDED' },
      testValidity: { months: 36 },
      statusEvaluation: null,
      onBehalf: null,
    });
  });

  it('report', () => {
    expect(fromReportItem({ ...keys, entity: 'report', reportId: '01' })).toEqual({
      reportId: '01',
      basis: null,
      steps: [],
      formerVersions: [],
      basics: null,
      measures: null,
      conclusion: null,
      supersededBy: null,
      previousReportId: null,
      earlierAssessmentId: null,
      reviewOutcome: null,
    });
  });
});
