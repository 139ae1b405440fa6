import { randomUUID } from 'node:crypto';
import { createApiHandler } from '../functions/handlers/api.ts';
import type { Environment } from '../functions/handlers/environment.ts';
import { type Wiring, wire } from '../functions/handlers/wiring.ts';
import { publicViewer, type Viewer } from '../functions/rules/accounts/viewer.ts';
import { selfCheckItems } from '../functions/rules/assessments/selfCheckItems.ts';
import { accounts } from '../test/support/accounts.ts';
import { anEmployer, documents } from '../test/support/story.ts';
import { graphqlEvent } from '../test/support/testApi.ts';
import { startEmbeddedStores } from './embeddedStores.ts';
import { type Measured, median, timeRuns, toFigure } from './measure.ts';

const warmingRuns = 30;
const runs = 200;

const save = `mutation ($input: SaveAssessmentDraftInput!) { saveAssessmentDraft(input: $input) {
  ... on DraftSaved { version } ... on Refusal { code message } } }`;
const reviewed = save.replace('version', 'version draft { review { selfCheck { score grade } problems { path } } }');

/** Saving all answers of a self-check, each time otherwise, through the API handler over the embedded stores. */
export async function benchmark(): Promise<Measured> {
  const stores = await startEmbeddedStores();
  try {
    const send = await openApi(await stores.freshEnvironment());
    const input = anEmployer();
    const { saveEmployer: employer } = await send('bureau', documents.saveEmployer, input);
    const employerId = String(employer?.['id']);
    let basedOnVersion = 0;
    const saveOnce = async (query: string) => {
      const selfCheck = selfCheckItems.map(({ id }) => ({
        itemId: id,
        verdict: basedOnVersion % 2 ? 'PARTLY' : 'CONFORMING',
      }));
      const given = { idempotencyKey: randomUUID(), employerId, basedOnVersion, selfCheck };
      const { saveAssessmentDraft: saved } = await send('employer', query, given);
      if (saved?.['version'] !== basedOnVersion + 1) throw new Error(`not saved: ${JSON.stringify(saved)}`);
      basedOnVersion += 1;
    };
    await timeRuns(warmingRuns, () => saveOnce(save));
    const before = process.cpuUsage();
    const times = await timeRuns(runs, () => saveOnce(save));
    const { user, system } = process.cpuUsage(before);
    const withReview = await timeRuns(runs, () => saveOnce(reviewed));
    return {
      rows: [
        {
          name: `saving a self-check of ${selfCheckItems.length} items, 95th percentile`,
          median: percentile95(times),
          unit: 'ms',
          target: 25,
          better: 'lower',
        },
      ],
      notes: [
        `self-check saved ${runs} times: median ${toFigure(median(times))} ms, of it ${toFigure((user + system) / 1000 / runs)} ms of processor time in the handler, worst ${toFigure(Math.max(...times))} ms; with its review in the same request: median ${toFigure(median(withReview))} ms, 95th percentile ${toFigure(percentile95(withReview))} ms`,
      ],
    };
  } finally {
    await stores.stop();
  }
}

function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.POSITIVE_INFINITY;
}

type Answers = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** The API handler with the account as the bearer token: what a signature costs is no part of a save. */
async function openApi(environment: Environment) {
  const wiring: Wiring = {
    ...wire(environment),
    verifyToken: async (header) => ({ ok: true, value: toViewer(header?.replace('Bearer ', '')) }),
  };
  const handle = createApiHandler(wiring);
  return async (as: keyof typeof accounts, query: string, input: object): Promise<Answers> => {
    const { body } = await handle(graphqlEvent({ query, variables: { input } }, { authorization: `Bearer ${as}` }));
    const { data, errors } = JSON.parse(body ?? '{}');
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}

function toViewer(name: string | undefined): Viewer {
  const account = Object.entries(accounts).find(([known]) => known === name)?.[1];
  if (account === undefined) return publicViewer;
  const { sub: subject, role, county } = account;
  return {
    subject,
    name: account.name,
    role: role as Viewer['role'],
    county: county ?? null,
    organisation: account.organisation ?? null,
  };
}
