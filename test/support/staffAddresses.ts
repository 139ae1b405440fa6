import { toPatrolMonth } from '../../functions/rules/patrols/patrolMonth.ts';
import { wuxi } from '../../local/story/patrolMonth.ts';
import { ask, openStage, type Stage } from '../../local/story/stage.ts';

const findMonth = async (stage: Stage): Promise<string> => toPatrolMonth(await stage.today());

/** Path of a staff page with a parameter → where the demo county has one to look at. */
const finders: Readonly<Record<string, (stage: Stage) => Promise<string>>> = {
  'import/:id': async (stage) => {
    const { ledgerImports } = await (await stage.as('bureau')).ask('{ ledgerImports(first: 1) { nodes { id } } }');
    return `import/${ledgerImports.nodes[0].id}`;
  },
  'complaint/:id': async (stage) => {
    const { complaints } = await (await stage.as('officer-1')).ask('{ complaints(state: ACCEPTED) { nodes { id } } }');
    return `complaint/${complaints.nodes[0].id}`;
  },
  'list-entry/:id': async (stage) => {
    // The one that is honoured in the demo county is 003's: the employer itself may look at it.
    const entries = '{ viewer { employer { listEntries { id } } } }';
    const { viewer } = await (await stage.as('employer-003')).ask(entries);
    return `list-entry/${viewer.employer.listEntries[0].id}`;
  },
  'mine/report/:id': async (stage) => {
    const { viewer } = await (await stage.as('employer-003')).ask(
      '{ viewer { employer { reports(first: 1) { nodes { id } } } } }',
    );
    return `mine/report/${viewer.employer.reports.nodes[0].id}`;
  },
  'visit/:id': async (stage) => `visit/${await findVisit(stage)}`,
  'mine/visit/:id': async (stage) => `mine/visit/${await findVisit(stage)}`,
  'finding/:id': async (stage) => `finding/${await findFinding(stage)}`,
  'mine/finding/:id': async (stage) => `mine/finding/${await findFinding(stage)}`,
  'plan/:id': async (stage) => `plan/${await findPlan(stage)}`,
  'plan/:id/ceremony': async (stage) => `plan/${await findPlan(stage)}/ceremony`,
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

/** The visit to 003, which the demo publishes, and what it found there. */
async function findVisit(stage: Stage): Promise<string> {
  const { visits } = await (await stage.as('officer-1')).ask('{ visits(state: PUBLISHED, first: 1) { nodes { id } } }');
  return encodeURIComponent(visits.nodes[0].id);
}

async function findFinding(stage: Stage): Promise<string> {
  const { findings } = await (await stage.as('officer-1')).ask('{ findings(first: 1) { nodes { id } } }');
  return encodeURIComponent(findings.nodes[0].id);
}

async function findPlan(stage: Stage): Promise<string> {
  const { plans } = await (await stage.as(null)).ask('{ plans(county: "433122", first: 1) { nodes { id } } }');
  return plans.nodes[0].id;
}

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
