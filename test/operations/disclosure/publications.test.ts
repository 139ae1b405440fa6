import { beforeEach, describe, expect, it } from 'vitest';
import { createJobsHandler } from '../../../functions/handlers/jobs.ts';
import { publicationDesk, publicationQueries } from '../../support/publications.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let desk: ReturnType<typeof publicationDesk>;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  desk = publicationDesk(api);
});

async function listFailures(variables: object = {}) {
  return (await api.ask(null, publicationQueries.failures, variables)).publicationFailures;
}

async function listPublished(variables: object = {}) {
  return (await api.ask(null, publicationQueries.published, variables)).publications.nodes;
}

describe('what the bureau owes the public', () => {
  it('is a failure from the day after its last day, for anyone, without saying whom it is about', async () => {
    await desk.owe('DECISION', 'D1', '2026-03-02');
    api.setToday('2026-03-11');
    expect((await listFailures()).nodes).toEqual([]);
    api.setToday('2026-03-12');
    const { nodes } = await listFailures();
    expect(nodes).toMatchObject([{ kind: 'DECISION', standing: 'OVERDUE', workingDaysLate: 1, partyName: null }]);
    expect(nodes[0].eventText).toBe('作出处罚决定之日');
    expect(await listPublished()).toEqual([]);
  });

  it('is shown to those who owe it with the party, next due first', async () => {
    await desk.owe('VISIT_RESULT', 'V1', '2026-03-02');
    await desk.owe('DECISION', 'D1', '2026-03-02');
    const { duePublications } = await api.ask('officer', publicationQueries.due);
    expect(duePublications.nodes).toMatchObject([
      { kind: 'DECISION', partyName: '示例木业', standing: 'DUE' },
      { kind: 'VISIT_RESULT', partyName: '示例木业', standing: 'DUE' },
    ]);
    const other = await api.ask('otherCountyBureau', publicationQueries.due);
    expect(other.duePublications.nodes).toEqual([]);
  });

  it('comes page by page, the failures only', async () => {
    for (const id of ['A', 'B', 'C']) await desk.owe('DECISION', id, '2026-03-02');
    await desk.owe('VISIT_RESULT', 'V1', '2026-03-02');
    api.setToday('2026-03-12');
    const { nodes, pageInfo } = await listFailures({ first: 2 });
    expect(nodes).toHaveLength(2);
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = await listFailures({ first: 2, after: pageInfo.endCursor });
    expect(rest.nodes).toHaveLength(1);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('is counted, when it is late, for whoever watches the platform', async () => {
    const count = async () => (await createJobsHandler(api.wiring)({ job: 'checkPublications' })) as object;
    for (const id of ['A', 'B', 'C']) await desk.owe('DECISION', id, '2026-03-02');
    await desk.owe('VISIT_RESULT', 'V1', '2026-03-02');
    api.setToday('2026-03-11');
    expect(await count()).toEqual({ overduePublications: 0 });
    api.setToday('2026-03-12');
    expect(await count()).toEqual({ overduePublications: 3 });
    await desk.publish('DECISION', 'A');
    expect(await count()).toEqual({ overduePublications: 2 });
  });

  it('cannot be opened twice', async () => {
    expect(await desk.owe('DECISION', 'D1', '2026-03-02')).toBe('DONE');
    expect(await desk.owe('DECISION', 'D1', '2026-03-02')).toBe('CONFLICT');
  });
});

describe('what is public', () => {
  it('says whether it came in time, names no person, and is no failure any more', async () => {
    await desk.owe('DECISION', 'D1', '2026-03-02');
    await desk.owe('VISIT_RESULT', 'V1', '2026-03-02');
    api.setToday('2026-03-13');
    expect(await desk.publish('DECISION', 'D1', ['示例人'])).toBe('DONE');
    expect(await desk.publish('VISIT_RESULT', 'V1')).toBe('DONE');
    const published = await listPublished();
    expect(published).toHaveLength(2);
    expect(published).toContainEqual(
      expect.objectContaining({ kind: 'DECISION', standing: 'LATE', workingDaysLate: 2, partyName: '示例木业' }),
    );
    expect(published).toContainEqual(expect.objectContaining({ kind: 'VISIT_RESULT', standing: 'IN_TIME' }));
    const [decision] = await listPublished({ kind: 'DECISION' });
    expect(decision.lines).toEqual([{ label: '结果', text: '示某某负责，未发现问题' }]);
    expect((await listFailures()).nodes).toEqual([]);
  });

  it('never names a party that is a natural person', async () => {
    await desk.owe('DECISION', 'D1', '2026-03-02', { party: { name: '示例人', creditCode: null } });
    await desk.publish('DECISION', 'D1');
    expect(await listPublished()).toMatchObject([{ partyName: '示某某', creditCode: null }]);
  });

  it('is not published twice, disappears when it is withdrawn, and is not published anew', async () => {
    expect(await desk.publish('DECISION', 'D1')).toBe('NOT_FOUND');
    await desk.owe('DECISION', 'D1', '2026-03-02');
    expect(await desk.withdraw('DECISION', 'D1')).toBe('STATE_CONFLICT');
    await desk.publish('DECISION', 'D1');
    expect(await desk.publish('DECISION', 'D1')).toBe('STATE_CONFLICT');
    expect(await desk.withdraw('DECISION', 'D1')).toBe('DONE');
    expect(await listPublished()).toEqual([]);
    expect((await listFailures()).nodes).toEqual([]);
    expect(await desk.publish('DECISION', 'D1')).toBe('STATE_CONFLICT');
  });

  it('is shown for three years where it is a decision, the page before it still full', async () => {
    for (const id of ['A', 'B', 'C']) {
      await desk.owe('DECISION', id, '2026-03-02');
      await desk.publish('DECISION', id);
    }
    api.setToday('2026-03-03');
    await desk.owe('VISIT_RESULT', 'V', '2026-03-02');
    await desk.publish('VISIT_RESULT', 'V');
    api.setToday('2029-03-02');
    expect(await listPublished({ first: 2 })).toHaveLength(2);
    expect(await listPublished()).toHaveLength(4);
    api.setToday('2029-03-03');
    expect(await listPublished({ first: 2 })).toMatchObject([{ kind: 'VISIT_RESULT' }]);
  });

  it('stands in the daily audit root', async () => {
    await desk.owe('DECISION', 'D1', '2026-03-02');
    await desk.publish('DECISION', 'D1');
    api.setToday('2026-03-03');
    await createJobsHandler(api.wiring)({ job: 'dailyAuditRoot' });
    const { auditRoots } = await api.ask(null, '{ auditRoots(county: "433122") { nodes { leafCount } } }');
    expect(auditRoots.nodes).toEqual([{ leafCount: 1 }]);
  });
});
