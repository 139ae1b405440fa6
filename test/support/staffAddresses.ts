import { toPatrolMonth } from '../../functions/rules/patrols/patrolMonth.ts';
import { wuxi } from '../../local/story/patrolMonth.ts';
import { ask, openStage, type Stage } from '../../local/story/stage.ts';

const findMonth = async (stage: Stage): Promise<string> => toPatrolMonth(await stage.today());

/** Path of a staff page with a parameter → where the demo county has one to look at. */
const finders: Readonly<Record<string, (stage: Stage) => Promise<string>>> = {
  'import/:id': async (stage) => {
    const { ledgerImports } = await ask(stage, 'bureau', '{ ledgerImports(first: 1) { nodes { id } } }');
    return `import/${ledgerImports.nodes[0].id}`;
  },
  'complaint/:id': async (stage) => {
    const { complaints } = await ask(stage, 'officer-1', '{ complaints(state: ACCEPTED) { nodes { id } } }');
    return `complaint/${complaints.nodes[0].id}`;
  },
  'list-entry/:id': async (stage) => {
    // The one that is honoured in the demo county is 003's: the employer itself may look at it.
    const entries = '{ viewer { employer { listEntries { id } } } }';
    const { viewer } = await ask(stage, 'employer-003', entries);
    return `list-entry/${viewer.employer.listEntries[0].id}`;
  },
  'mine/report/:id': async (stage) => {
    const { viewer } = await ask(
      stage,
      'employer-003',
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
  'employer/:id': async (stage) => `employer/${await findDelegated(stage)}`,
  'employer/:id/edit': async (stage) => `employer/${await findDelegated(stage)}/edit`,
  'delegated/:employerId': async (stage) => `delegated/${await findDelegated(stage)}`,
  'delegated/:employerId/assessment/:step?': async (stage) => `delegated/${await findDelegated(stage)}/assessment`,
  'delegated/:employerId/report/new': async (stage) => `delegated/${await findDelegated(stage)}/report/new`,
  'delegated/:employerId/report/:id': async (stage) => {
    const { viewer } = await ask(
      stage,
      'employer-005',
      '{ viewer { employer { reports(first: 1) { nodes { id } } } } }',
    );
    return `delegated/${await findDelegated(stage)}/report/${viewer.employer.reports.nodes[0].id}`;
  },
  'review/:reportId': async (stage) => {
    const { reports } = await ask(stage, 'bureau', '{ reports(state: ACCEPTED, first: 1) { nodes { id } } }');
    return `review/${encodeURIComponent(reports.nodes[0].id)}`;
  },
};

/** 示例005, which lets the technical service act for it and has a report in publicity. */
async function findDelegated(stage: Stage): Promise<string> {
  const { delegatedEmployers } = await ask(stage, 'tech-service', '{ delegatedEmployers(first: 1) { nodes { id } } }');
  return encodeURIComponent(delegatedEmployers.nodes[0].id);
}

/** The visit to 003, which the demo publishes, and what it found there. */
async function findVisit(stage: Stage): Promise<string> {
  const { visits } = await ask(stage, 'officer-1', '{ visits(state: PUBLISHED, first: 1) { nodes { id } } }');
  return encodeURIComponent(visits.nodes[0].id);
}

async function findFinding(stage: Stage): Promise<string> {
  const { findings } = await ask(stage, 'officer-1', '{ findings(first: 1) { nodes { id } } }');
  return encodeURIComponent(findings.nodes[0].id);
}

async function findPlan(stage: Stage): Promise<string> {
  const { plans } = await ask(stage, null, '{ plans(county: "433122", first: 1) { nodes { id } } }');
  return plans.nodes[0].id;
}

/**
 * Finds the address below `/work/` at which a page of the staff application is looked at; each is looked for once.
 * @throws Error if nobody said where a page with a parameter is to be found
 */
export function addressFinder(findOrigin: () => string): (path: string) => Promise<string> {
  const found = new Map<string, Promise<string>>();
  let stage: Stage | null = null;
  const find = async (path: string): Promise<string> => {
    const bare = path.replace(/\/:[^/]*\?$/, '');
    if (!bare.includes(':')) return bare;
    const finder = finders[path];
    if (!finder) throw new Error(`no address of ${path} to look at: add it to test/support/staffAddresses.ts`);
    stage ??= openStage(findOrigin());
    return await finder(stage);
  };
  return (path) => {
    const address = found.get(path) ?? find(path);
    found.set(path, address);
    return address;
  };
}
