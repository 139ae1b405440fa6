import { openStage, type Stage } from '../../local/story/stage.ts';

/** 示例005, which lets the technical service act for it and has a report in publicity. */
async function findDelegated(stage: Stage) {
  const { delegatedEmployers } = await (await stage.as('tech-service')).ask(
    '{ delegatedEmployers(first: 1) { nodes { id } } }',
  );
  return encodeURIComponent(delegatedEmployers.nodes[0].id);
}

/** Path of a staff page with a parameter → where the demo county has one to look at. */
const finders: Readonly<Record<string, (stage: Stage) => Promise<string>>> = {
  'mine/report/:id': async (stage) => {
    const { viewer } = await (await stage.as('employer-003')).ask(
      '{ viewer { employer { reports(first: 1) { nodes { id } } } } }',
    );
    return `mine/report/${viewer.employer.reports.nodes[0].id}`;
  },
  'employer/:id': async (stage) => `employer/${await findDelegated(stage)}`,
  'employer/:id/edit': async (stage) => `employer/${await findDelegated(stage)}/edit`,
  'delegated/:employerId': async (stage) => `delegated/${await findDelegated(stage)}`,
  'delegated/:employerId/assessment/:step?': async (stage) => `delegated/${await findDelegated(stage)}/assessment`,
  'delegated/:employerId/report/new': async (stage) => `delegated/${await findDelegated(stage)}/report/new`,
  'delegated/:employerId/report/:id': async (stage) => {
    const { viewer } = await (await stage.as('employer-005')).ask(
      '{ viewer { employer { reports(first: 1) { nodes { id } } } } }',
    );
    return `delegated/${await findDelegated(stage)}/report/${viewer.employer.reports.nodes[0].id}`;
  },
  'review/:reportId': async (stage) => {
    const { reports } = await (await stage.as('bureau')).ask('{ reports(state: ACCEPTED, first: 1) { nodes { id } } }');
    return `review/${encodeURIComponent(reports.nodes[0].id)}`;
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
