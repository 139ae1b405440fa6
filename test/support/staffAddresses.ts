import { toPatrolMonth } from '../../functions/rules/patrols/patrolMonth.ts';
import { wuxi } from '../../local/story/patrolMonth.ts';
import { ask, openStage, type Stage } from '../../local/story/stage.ts';

const findMonth = async (stage: Stage): Promise<string> => toPatrolMonth(await stage.today());

/** Path of a staff page with a parameter → where the demo county has one to look at. */
const finders: Readonly<Record<string, (stage: Stage) => Promise<string>>> = {
  'mine/report/:id': async (stage) => {
    const { viewer } = await (await stage.as('employer-003')).ask(
      '{ viewer { employer { reports(first: 1) { nodes { id } } } } }',
    );
    return `mine/report/${viewer.employer.reports.nodes[0].id}`;
  },
  'patrol-round/:month/:bodyId': async (stage) => `patrol-round/${await findMonth(stage)}/${wuxi.id}`,
  'patrol-record/:id': async (stage) => {
    const { patrolRecords } = await ask(
      stage,
      wuxi.account,
      'query ($month: String!) { patrolRecords(month: $month) { nodes { id } } }',
      { month: await findMonth(stage) },
    );
    return `patrol-record/${encodeURIComponent(patrolRecords.nodes[0].id)}`;
  },
  'referral/:id': async (stage) => {
    const { patrolReferrals } = await ask(stage, 'bureau', '{ patrolReferrals(state: RECEIVED) { nodes { id } } }');
    return `referral/${encodeURIComponent(patrolReferrals.nodes[0].id)}`;
  },
  'campaign/:id': async (stage) => {
    const { campaigns } = await ask(stage, null, '{ campaigns(county: "433122") { campaignId } }');
    return `campaign/${campaigns.find(({ campaignId }: { campaignId: string }) => campaignId.startsWith('demo-')).campaignId}`;
  },
};

/**
 * The address below `/work/` at which a page of the staff application is looked at.
 * @throws Error if nobody said where a page with a parameter is to be found
 */
export async function findAddress(origin: string, path: string): Promise<string> {
  const bare = path.replace(/\/:[^/]*\?$/, '');
  if (!bare.includes(':')) return bare;
  const finder = finders[path];
  if (!finder) throw new Error(`no address of ${path} to look at: add it to test/support/staffAddresses.ts`);
  return await finder(
    openStage(
      origin,
      () => crypto.randomUUID(),
      async () => {},
    ),
  );
}
