import { composeCountReport } from '../../rules/campaigns/composeCountReport.ts';
import { findCountedTwice } from '../../rules/campaigns/countFigures.ts';
import { type CountReport, sumCountRows, toCountRows } from '../../rules/campaigns/countReport.ts';
import { countLimits } from '../../rules/campaigns/judgeCountSigning.ts';
import { findTextProblems } from '../../rules/enforcement/findingLimits.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { changeAggregate, toActor } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { keepFile } from '../keepFile.ts';
import { once } from '../once.ts';
import { readCountList, toCampaignFileKey } from './countLists.ts';
import { findCampaign } from './saveCampaign.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const mostNamed = 100;

export type ReportCountInput = {
  readonly idempotencyKey: string;
  readonly campaignId: string;
  /** Why it is reported without some bodies; null where none is missing. */
  readonly incompleteBecause: string | null;
};

/**
 * Sums the accepted returns and reports them to the leading group, as a document that is frozen with its hash. Each
 * employer counts once: where two lists have one, nothing is reported. Three store calls, and one file for each body.
 * Permission `reviewCountReturn`. Refusals: NOT_FOUND, COUNT_INCOMPLETE with the bodies unless a reason is given (and
 * always where none is accepted), COUNTED_TWICE with the employers, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R48、R49、R291
 */
export async function reportCount(context: Context, input: ReportCountInput): Promise<Result<CountReport, Refusal>> {
  const county = context.viewer.county ?? '';
  const { campaignId, incompleteBecause } = input;
  permit(context, 'reviewCountReturn', { county });
  return once<CountReport, Refusal>(context, 'reportCount', input, async () => {
    const [campaign, known] = await Promise.all([
      findCampaign(context, county, campaignId),
      context.counties.find(county),
    ]);
    if (campaign === null || known === null) return refused({ code: 'NOT_FOUND' });
    const [returns, former] = await Promise.all([
      context.stores.listCountReturns(county, campaignId),
      context.stores.listCountReports(county, campaignId),
    ]);
    const rows = toCountRows(known, returns);
    const missing = rows.filter(({ figures }) => figures === null);
    const taken = returns.filter(({ state }) => state === 'ACCEPTED');
    if (taken.length === 0 || (missing.length > 0 && incompleteBecause === null))
      return refused({ code: 'COUNT_INCOMPLETE', missing });
    const problems =
      incompleteBecause === null ? [] : findTextProblems('incompleteBecause', incompleteBecause, countLimits.reason);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const lists = await Promise.all(
      taken.map(async (one) => ({ bodyId: one.bodyId, list: await readCountList(context, one) })),
    );
    const twice = findCountedTwice(lists);
    if (twice.length > 0)
      return refused({ code: 'COUNTED_TWICE', count: twice.length, employers: twice.slice(0, mostNamed) });

    const facts = {
      county,
      campaignId,
      number: (former[0]?.number ?? 0) + 1,
      reportedAt: context.now,
      reportedBy: toActor(context.viewer),
      figures: sumCountRows(rows),
      rows,
      incompleteBecause: missing.length > 0 ? incompleteBecause : null,
    };
    const { writeReportDocx } = await import('../reports/document/writeReportDocx.ts');
    const bytes = await writeReportDocx(composeCountReport(facts, campaign, known));
    const toKey = (digest: string): string => toCampaignFileKey(facts, `count-report-${digest}.docx`);
    const report = { ...facts, document: await keepFile(context, toKey, bytes, docxType) };
    return accepted({
      changes: [changeAggregate(context, 'reportCount', 'countReport', null, report)],
      answer: report,
    });
  });
}
