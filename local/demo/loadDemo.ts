import { readFile } from 'node:fs/promises';
import { selfCheckItems } from '../../functions/rules/assessments/selfCheckItems.ts';
import { type Client, connect } from '../cli/client.ts';
import { importLedgerOverHttp } from '../cli/importLedgerOverHttp.ts';
import * as story from '../cli/walkthroughDocuments.ts';
import type { EmbeddedStack } from '../embeddedStack.ts';

/**
 * Fills an empty store with the demo county through the public API: the ledger of 96 rows, and one employer whose
 * report is in publicity. Keys are fixed, so that a load that was cut off can be repeated.
 */
export async function loadDemo({ origin }: Pick<EmbeddedStack, 'origin'>): Promise<void> {
  const bytes = await readFile(new URL('county-ledger.xlsx', import.meta.url));
  const bureau = await connect(origin, 'bureau');
  await importLedgerOverHttp(bureau, { bytes, name: 'county-ledger.xlsx', idempotencyKey: 'demo-ledger' });
  await postReport(await connect(origin, 'employer-005'));
}

/** 示例005 is a printing works that has assessed itself and posted its report. */
async function postReport(employer: Client): Promise<void> {
  const { viewer } = await employer.ask(story.ownEmployer);
  const employerId = viewer.employer.id;
  await employer.ask(story.recordAssessment, {
    input: {
      idempotencyKey: 'demo-assessment',
      employerId,
      cause: 'FIRST',
      mode: 'SELF',
      factors: [
        { name: '正己烷', level: 'NONCONFORMING', exposed: 26 },
        { name: '噪声', level: 'NONCONFORMING', exposed: 16 },
      ],
      selfCheck: selfCheckItems.map(({ id }, index) => ({
        itemId: id,
        verdict: index % 6 === 0 ? 'NONCONFORMING' : 'CONFORMING',
      })),
    },
  });
  const { draftReport } = await employer.ask(story.draftReport, {
    input: { idempotencyKey: 'demo-draft', employerId },
  });
  await employer.ask(story.startPublicity, {
    input: { idempotencyKey: 'demo-publicity', reportId: draftReport.id, place: '车间入口公告栏' },
  });
}
