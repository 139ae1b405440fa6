import { randomUUID } from 'node:crypto';
import { wire } from '../functions/handlers/wiring.ts';
import { selfCheckItems } from '../functions/rules/assessments/selfCheckItems.ts';
import { anEmployer, documents } from '../test/support/story.ts';
import { startEmbeddedStores } from './embeddedStores.ts';
import { type Measured, median, percentile95, timeRuns, toFigure } from './measure.ts';
import { openApi } from './openApi.ts';

const warmingRuns = 30;
const runs = 200;

const save = `mutation ($input: SaveAssessmentDraftInput!) { saveAssessmentDraft(input: $input) {
  ... on DraftSaved { version } ... on Refusal { code message } } }`;
const reviewed = save.replace('version', 'version draft { review { selfCheck { score grade } problems { path } } }');

/** Saving all answers of a self-check, each time otherwise, through the API handler over the embedded stores. */
export async function benchmark(): Promise<Measured> {
  const stores = await startEmbeddedStores();
  try {
    const send = openApi(wire(await stores.freshEnvironment()));
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
