import { act, ask, type Stage } from './stage.ts';

const items = 'query ($id: ID!) { review(reportId: $id) { items { itemId verdict { verdict } } } }';
const category = `query ($id: ID!) { employer(id: $id) { name effectiveCategory { category basis since cause } } }`;

/** The bureau looks through a filed report item by item, accepts it, and so confirms a category. */
export async function reviewReport(stage: Stage, reportId: string, employerId: string): Promise<void> {
  await act(stage, 'officer-1', '开始资料复核', 'startReview', { reportId });
  const { review } = await ask(stage, 'officer-1', items, { id: reportId });
  const verdicts = review.items.map(({ itemId }: { itemId: string }) => ({
    itemId,
    verdict: 'TRUTHFUL',
    seenRevision: 0,
  }));
  await act(stage, 'officer-1', '逐项复核，均属实', 'saveReviewVerdicts', { reportId, verdicts });
  await act(stage, 'bureau', '采信报告，确认类别', 'acceptReport', { reportId });
  await stage.tell('bureau', '查看生效类别及其依据', () => ask(stage, 'bureau', category, { id: employerId }));
}
