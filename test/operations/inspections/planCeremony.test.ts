import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { countDraws } from '../../../functions/operations/inspections/plans/countDraws.ts';
import { findDrawnPlan } from '../../../functions/operations/inspections/plans/findDrawnPlan.ts';
import { planVisitSource } from '../../../functions/operations/inspections/plans/planVisitSource.ts';
import { publicViewer } from '../../../functions/rules/accounts/viewer.ts';
import { verifyAggregate } from '../../../functions/rules/audit/verifyAggregate.ts';
import type { DrawFile, FrozenPlan } from '../../../functions/rules/inspections/drawFile.ts';
import { hashValue } from '../../../functions/rules/inspections/drawHash.ts';
import { freezePlan } from '../../../functions/rules/inspections/freezePlan.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { readDraw } from '../../../local/cli/verifyDraw.ts';
import { loadPageVerifier } from '../../rules/inspections/drawPage.ts';
import {
  aCounty,
  aDrawnPlan,
  aFrozenPlan,
  fillCounty,
  nonces,
  planDocuments,
  plantCodes,
  tellPlan,
} from '../../support/plans.ts';
import { publicationQueries } from '../../support/publications.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});

/** A published file as anyone gets it, by its passing address. */
async function download(file: { url: string }): Promise<string> {
  const answer = await fetch(file.url);
  expect(answer.status).toBe(200);
  return answer.text();
}

const readPlan = async (id: string) => (await api.ask(null, planDocuments.plan, { id })).plan;

describe('a plan from its draft to its result', () => {
  it('publishes list, settings and roster with their hashes before any seed exists, and nothing of the draw', async () => {
    const { id, frozen } = await aFrozenPlan(api);
    expect(frozen).toMatchObject({ state: 'FROZEN', result: null, freeze: { employers: 5, unclassified: 0 } });
    const text = await download(frozen.freeze.file);
    const file = JSON.parse(text) as FrozenPlan;
    // Whoever has the file computes the hashes again.
    const again = freezePlan({ ...file, ...file.freeze });
    expect(again).toMatchObject({ ok: true, value: { freezeHash: frozen.freeze.freezeHash } });
    expect(hashValue('freeze', file.freeze)).toBe(frozen.freeze.freezeHash);
    expect(file.list.map(([creditCode]) => creditCode)).toEqual([...plantCodes].sort());
    expect(frozen.freeze.strata.filter(({ drawn }: { drawn: number }) => drawn > 0)).toEqual([
      { stratum: 'BING/SAMPLED', eligible: 5, drawn: 3 },
    ]);
    // Neither officers' names nor card numbers, nor which employers will be drawn.
    expect(text).not.toMatch(/示例人员|示例证|drawn"/);
    expect((await readPlan(id)).employers.nodes).toEqual([]);
  });

  it('draws when the last party reveals, and both verifiers agree with the published file', async () => {
    const { id, drawn } = await aDrawnPlan(api);
    expect(drawn).toMatchObject({ state: 'DRAWN', counted: 0, result: { drawn: 3, substitutions: 0 }, failure: null });
    const text = await download(drawn.result.file);
    const folder = await mkdtemp(join(tmpdir(), 'zhijian-plan-'));
    const path = join(folder, 'result.json');
    await writeFile(path, text);
    const verdict = await readDraw(path);
    await rm(folder, { recursive: true });
    expect(verdict).toMatchObject({ valid: true, employers: 5, drawn: 3, lastHash: drawn.result.lastHash });
    expect(loadPageVerifier()(text)).toMatchObject({ valid: true, lastHash: drawn.result.lastHash });
    const shown = await readPlan(id);
    expect(shown.employers.nodes.map(({ creditCode }: { creditCode: string }) => creditCode)).toEqual(
      (JSON.parse(text) as DrawFile).drawn.map(({ creditCode }) => creditCode),
    );
    expect(shown.steps.map(({ action }: { action: string }) => action)).toEqual([
      ...['DRAFT', 'FREEZE', 'COMMIT', 'COMMIT', 'REVEAL', 'REVEAL'],
    ]);
    expect(shown.parties.map(({ nonce }: { nonce: string }) => nonce)).toEqual([nonces.bureau, nonces.leader]);
    expect(shown.verifierUrl).toBe('https://zhijian.example/verify-draw');
    // Both stand among the county's publications, the plan with the day on which it was frozen.
    const { publications } = await api.ask(null, publicationQueries.published);
    expect(publications.nodes).toMatchObject([
      {
        kind: 'DRAW_RESULT',
        standing: 'IN_TIME',
        lines: expect.arrayContaining([{ label: '随机种子', text: drawn.result.seed }]),
      },
      {
        kind: 'DRAW_PLAN',
        standing: 'IN_TIME',
        lines: expect.arrayContaining([{ label: '检查对象名录', text: '5 家' }]),
      },
    ]);
  });

  it('draws by the list as it was frozen, whatever the ledger says meanwhile', async () => {
    const { id, frozen, story } = await aFrozenPlan(api);
    for (const creditCode of plantCodes) {
      const input = anEmployer({ creditCode, name: '示例改名厂', industryCode: 'C301' });
      await api.ask('bureau', documents.saveEmployer, { input });
    }
    await story.commitBoth(id, frozen.freeze.freezeHash);
    await story.revealBoth(id);
    const { employers } = await readPlan(id);
    expect(employers.nodes).toHaveLength(3);
    for (const { name } of employers.nodes) expect(name).toMatch(/^示例\d建材厂$/);
  });

  it('counts each drawn employer once, however often the job runs', async () => {
    const { id, drawn, story } = await aDrawnPlan(api);
    await Promise.all([story.runJob(), story.runJob()]);
    await story.runJob();
    expect((await readPlan(id)).counted).toBe(3);
    const counts = await readCounts();
    expect(counts.filter((count) => count?.drawn === 1)).toHaveLength(3);
    expect(counts.filter((count) => count === null)).toHaveLength(2);
    expect(counts.find((count) => count !== null)).toEqual({ year: 2026, drawn: 1, checked: 0, lastCheckedOn: null });
    const key = { county: '433122', planId: drawn.planId };
    await countDraws(api.wiring.openContext(publicViewer), key);
    expect(await readCounts()).toEqual(counts);
  });

  it('goes on counting where it was cut off', async () => {
    const story = tellPlan(api);
    const codes = await fillCounty(api, 100);
    for (const number of [1, 2, 3, 4]) await story.saveOfficer(number);
    await story.saveSettings({ ratios: { JIA: 0, YI: 0, BING: 10_000 } });
    const { id, planId } = await story.draft();
    const frozen = await story.freeze(id);
    await story.commitBoth(id, frozen.freeze.freezeHash);
    expect((await story.revealBoth(id)).result.drawn).toBe(100);
    const { stores } = api.wiring;
    const context = api.wiring.openContext(publicViewer);
    let commits = 0;
    const failing = {
      ...context,
      stores: {
        ...stores,
        commit: (...given: Parameters<typeof stores.commit>) => {
          commits += 1;
          if (commits === 2) throw new Error('cut off');
          return stores.commit(...given);
        },
      },
    };
    await expect(countDraws(failing, { county: '433122', planId })).rejects.toThrow('cut off');
    expect((await readPlan(id)).counted).toBe(45);
    await story.runJob();
    expect((await readPlan(id)).counted).toBe(100);
    const refs = codes.map((creditCode) => ({ county: '433122', creditCode }));
    for (const { inspections } of await stores.findEmployers(refs)) expect(inspections?.drawn).toBe(1);
    expect(await stores.listCountingPlans('433122')).toEqual([]);
  });

  it('freezes the next plan by the counts of the one before, whether the job has run or not', async () => {
    const { drawn, story } = await aDrawnPlan(api);
    await story.saveSettings({ effectiveOn: '2026-03-03', timesPerYear: { JIA: 0, YI: 1, BING: 1 } });
    const second = await story.draft();
    const frozen = await story.freeze(second.id);
    // Three have reached their number of draws; of the other two the half is one.
    expect(frozen.freeze.strata[1]).toEqual({ stratum: 'BING/SAMPLED', eligible: 2, drawn: 1 });
    const list = (JSON.parse(await download(frozen.freeze.file)) as FrozenPlan).list;
    const first = JSON.parse(await download(drawn.result.file)) as DrawFile;
    const drawnBefore = list.filter((row) => row[4] === 1).map(([creditCode]) => creditCode);
    expect(drawnBefore).toEqual(first.drawn.map(({ creditCode }) => creditCode).sort());
  });

  it('gives whoever builds visits the result with the officers of the roster', async () => {
    const { drawn, officers } = await aDrawnPlan(api);
    const context = api.wiring.openContext(publicViewer);
    const found = await findDrawnPlan(context, { county: '433122', planId: drawn.planId });
    expect(found?.standing).toHaveLength(3);
    for (const creditCode of found?.standing ?? []) {
      const assigned = found?.officersOf(creditCode) ?? [];
      expect(assigned).toHaveLength(2);
      for (const { officerId } of assigned) expect(officers).toContain(officerId);
    }
    expect(found?.officersOf('91433122MA000000XX')).toEqual([]);
    expect(await findDrawnPlan(context, { county: '433122', planId: '0'.repeat(26) })).toBeNull();
  });

  it('is laid on working days with its own officers', async () => {
    const { id, drawn, officers } = await aDrawnPlan(api);
    const schedule = `mutation ($input: ScheduleVisitsInput!) { scheduleVisits(input: $input) { __typename
      ... on VisitsScheduled { placed unplacedCount } } }`;
    const input = { idempotencyKey: newKey(), planId: id };
    const { scheduleVisits } = await api.ask('bureau', schedule, { input });
    expect(scheduleVisits).toEqual({ __typename: 'VisitsScheduled', placed: 3, unplacedCount: 0 });
    const context = api.wiring.openContext(publicViewer);
    const ref = { county: '433122', planId: drawn.planId };
    const found = await planVisitSource.findDrawnPlan(context, ref);
    expect(found).toMatchObject({ name: drawn.title, decision: '示例卫发〔2026〕1号', spacingDays: 30 });
    for (const { officerIds } of found?.drawn ?? []) expect(officers).toEqual(expect.arrayContaining([...officerIds]));
    expect(await planVisitSource.findYearlyCap(context, '433122', plainDate('2026-03-01'))).toBeNull();
    expect(await planVisitSource.findYearlyCap(context, '433122', plainDate('2026-03-02'))).toBe(2);
    const retired = { idempotencyKey: newKey(), id: officers[0] };
    await api.ask('bureau', planDocuments.retireOfficer, { input: retired });
    expect(await planVisitSource.listOfficers(context, '433122')).toHaveLength(2);
  });

  it('is not what it says when somebody exchanges its file', async () => {
    const { id, frozen, story } = await aFrozenPlan(api);
    const plan = await api.wiring.stores.findPlan({ county: '433122', planId: frozen.planId });
    const key = plan?.frozen?.file.key ?? '';
    const file = new TextDecoder().decode(await api.wiring.files.read(key));
    await api.wiring.files.write(
      key,
      new TextEncoder().encode(file.replace('"示例1建材厂"', '"x"')),
      'application/json',
    );
    await story.commitBoth(id, frozen.freeze.freezeHash);
    await story.mutate('revealSeed', { planId: id, nonce: nonces.bureau });
    const input = { idempotencyKey: newKey(), planId: id, nonce: nonces.leader };
    const { errors } = await api.send('leader', planDocuments.revealSeed, { input });
    expect(errors).toHaveLength(1);
    expect((await readPlan(id)).state).toBe('COMMITTED');
  });
});

async function readCounts() {
  const { stores } = api.wiring;
  const employers = await stores.findEmployers(plantCodes.map((creditCode) => ({ county: '433122', creditCode })));
  return employers.map(({ inspections }) => inspections);
}

describe('substitutes', () => {
  it('come from the published order, take over the draw and are verified with the result', async () => {
    const { id, drawn, story } = await aDrawnPlan(api);
    const before = (await readPlan(id)).employers.nodes;
    const gone = before[0].creditCode;
    const input = { planId: id, creditCode: gone, reason: 'CLOSED', evidence: '现场已拆除，示例照片两张' };
    const replaced = await story.mutate('replaceEmployer', input);
    expect(replaced.result).toMatchObject({ resultHash: drawn.result.resultHash, substitutions: 1 });
    expect(replaced.result.lastHash).not.toBe(drawn.result.lastHash);
    const text = await download(replaced.result.file);
    expect(loadPageVerifier()(text)).toMatchObject({ valid: true, lastHash: replaced.result.lastHash });
    const { nodes } = (await readPlan(id)).employers;
    expect(nodes).toHaveLength(4);
    expect(nodes[0]).toMatchObject({ replaced: { reason: 'CLOSED', substitute: nodes[3].creditCode }, officers: [] });
    expect(nodes[3]).toMatchObject({ stratum: null, rank: null, replaced: null });
    expect(nodes[3].officers).toHaveLength(2);
    const { stores } = api.wiring;
    const [left, came] = await Promise.all(
      [gone, nodes[3].creditCode].map((creditCode) => stores.findEmployer({ county: '433122', creditCode })),
    );
    expect([left?.inspections?.drawn, came?.inspections?.drawn]).toEqual([0, 1]);

    const again = await story.mutate('replaceEmployer', input);
    expect(again).toMatchObject({ code: 'NOT_IN_PLAN', creditCode: gone });
    const blank = { ...input, creditCode: nodes[1].creditCode, evidence: '' };
    expect(await story.mutate('replaceEmployer', blank)).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'evidence' }],
    });
  });

  it('are not for a plan that is not drawn', async () => {
    const { id, story } = await aFrozenPlan(api);
    const input = { planId: id, creditCode: plantCodes[0], reason: 'CLOSED', evidence: '示例' };
    expect(await story.mutate('replaceEmployer', input)).toMatchObject({ code: 'WRONG_PLAN_STATE' });
  });
});

describe('two at once', () => {
  it('freezes a plan once', async () => {
    const { story } = await aCounty(api);
    const { id } = await story.draft();
    const answers = await Promise.all([story.freeze(id), story.freeze(id)]);
    const winners = answers.filter((one) => one.__typename === 'Plan');
    expect(winners).toHaveLength(1);
    const [loser] = answers.filter((one) => one.__typename !== 'Plan');
    expect(['STATE_CONFLICT', 'WRONG_PLAN_STATE']).toContain(loser.code);
    expect((await readPlan(id)).freeze.freezeHash).toBe(winners[0].freeze.freezeHash);
  });

  it('reveals once, and draws once', async () => {
    const { id, frozen, story } = await aFrozenPlan(api);
    await story.commitBoth(id, frozen.freeze.freezeHash);
    await story.mutate('revealSeed', { planId: id, nonce: nonces.bureau });
    const reveal = () => story.mutate('revealSeed', { planId: id, nonce: nonces.leader }, 'leader');
    const answers = await Promise.all([reveal(), reveal()]);
    expect(answers.filter((one) => one.state === 'DRAWN')).toHaveLength(1);
    expect((await readPlan(id)).steps).toHaveLength(6);
  });

  it('answers a repeated request with the first answer', async () => {
    const { id } = await (await aCounty(api)).story.draft();
    const input = { idempotencyKey: newKey(), planId: id };
    const first = (await api.ask('bureau', planDocuments.freezePlan, { input })).freezePlan;
    const second = (await api.ask('bureau', planDocuments.freezePlan, { input })).freezePlan;
    expect(second.freeze.freezeHash).toBe(first.freeze.freezeHash);
    expect(second.steps).toHaveLength(2);
  });
});

describe('the lists', () => {
  it('show plans to anyone, newest first, and nothing of a county that is none', async () => {
    const { id, story } = await aFrozenPlan(api);
    api.setNow('2026-03-02T01:00:01.000Z');
    const second = await story.draft();
    const { plans } = await api.ask(null, planDocuments.plans);
    expect(plans.nodes.map((one: { id: string }) => one.id)).toEqual([second.id, id]);
    const strange = await api.ask(null, '{ plans(county: "x#y") { nodes { id } } planSettings(county: "x#y") { id } }');
    expect(strange).toEqual({ plans: { nodes: [] }, planSettings: [] });
  });

  it('page through the employers of a result', async () => {
    const { id } = await aDrawnPlan(api);
    const query = `query ($id: ID!, $after: String) { plan(id: $id) { employers(first: 2, after: $after) {
      nodes { rank } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await api.ask(null, query, { id })).plan.employers;
    expect(first.nodes).toEqual([{ rank: 1 }, { rank: 2 }]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await api.ask(null, query, { id, after: first.pageInfo.endCursor })).plan.employers;
    expect(second).toMatchObject({ nodes: [{ rank: 3 }], pageInfo: { hasNextPage: false } });
  });

  it('and the roster and the rules stand in the audit, which finds them as they were written', async () => {
    const { story, drawn, officers } = await aDrawnPlan(api);
    await story.runJob();
    const { stores } = api.wiring;
    const ids = { plan: [drawn.planId], planSettings: ['433122'], officer: officers.toSorted() } as const;
    for (const kind of ['plan', 'planSettings', 'officer'] as const) {
      const listed = await stores.listAggregates(kind, '433122', { first: 10, after: null });
      expect(listed.items.map(({ id }) => id)).toEqual(ids[kind]);
      for (const ref of listed.items) {
        const aggregate = await stores.findAggregate(ref);
        if (aggregate === null) throw new Error(`${kind} is gone`);
        expect(verifyAggregate(aggregate)).toMatchObject({ records: 1, fault: null });
      }
    }
    const aggregate = await stores.findAggregate({ kind: 'plan', county: '433122', id: drawn.planId });
    expect(aggregate?.entries.map(({ operation }) => operation)).toEqual([
      ...['draftPlan', 'freezePlan', 'commitSeed', 'commitSeed', 'revealSeed', 'revealSeed', 'countDraws'],
    ]);
    // The job counts in the name of whoever completed the seed.
    expect(aggregate?.entries.at(-1)?.actor).toEqual(aggregate?.entries.at(-2)?.actor);
  });
});
