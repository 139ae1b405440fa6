import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApiHandler } from '../../functions/handlers/api.ts';
import { createJobsHandler } from '../../functions/handlers/jobs.ts';
import type { Wiring } from '../../functions/handlers/wiring.ts';
import { makeContext } from '../../functions/operations/context.ts';
import type { Instant } from '../../functions/rules/kernel/plainDate.ts';
import type { Stores } from '../../functions/storage/stores.ts';
import { logPatterns } from '../../infra/alarms.ts';
import { accounts } from '../support/accounts.ts';
import { tokenFor } from '../support/embeddedStack.ts';
import { documents } from '../support/story.ts';
import { graphqlEvent, newKey, type TestApi, testApi } from '../support/testApi.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-03-02');
});
afterEach(() => vi.restoreAllMocks());

/** The wiring as in production, which writes a line a request, with some stores in other hands. */
function inProduction(stores: Partial<Stores> = {}): Wiring {
  const { wiring } = api;
  return {
    ...wiring,
    environment: { ...wiring.environment, stage: 'prod', freeQueries: true },
    openContext: (...given) => {
      const context = wiring.openContext(...given);
      return makeContext({ ...context, stores: { ...context.stores, ...stores } });
    },
  };
}

type Line = Readonly<Record<string, unknown>>;

/** The lines that are written to the log meanwhile. */
async function linesOf(act: () => Promise<unknown>): Promise<readonly Line[]> {
  const lines: string[] = [];
  const keep = (text: unknown): boolean => lines.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  await act();
  vi.restoreAllMocks();
  return lines.map((line) => JSON.parse(line));
}

/** Whether CloudWatch would count a line: of its patterns the words that `infra/alarms.ts` uses. */
function counts(pattern: string, line: Line): boolean {
  const alternatives = pattern.replace(/^\{ | \}$/g, '').split(' || ');
  return alternatives.some((one) => one.split(' && ').every((each) => holds(pattern, each, line)));
}

function holds(pattern: string, condition: string, line: Line): boolean {
  const [, field = '', relation, wanted = ''] = /^\$\.(\w+) (=|>=|IS) (.+)$/.exec(condition) ?? [];
  if (relation === '=') return JSON.stringify(line[field]) === wanted;
  if (relation === '>=') return typeof line[field] === 'number' && line[field] >= Number(wanted);
  if (relation === 'IS' && wanted === 'TRUE') return line[field] === true;
  throw new Error(`a pattern that this test cannot read: ${pattern}`);
}

const countedBy = (line: Line) =>
  Object.entries(logPatterns)
    .filter(([, pattern]) => counts(pattern, line))
    .map(([name]) => name);

async function ask(wiring: Wiring, as: keyof typeof accounts | null, query: string, variables: object = {}) {
  const headers = as === null ? {} : { authorization: `Bearer ${await tokenFor(accounts[as])}` };
  return createApiHandler(wiring)(graphqlEvent({ query, variables }, headers as Record<string, string>));
}

const isDown = async (): Promise<never> => {
  throw new Error('told to fail');
};

describe('the log of a request', () => {
  it('counts nothing of one that is answered, refused or not permitted', async () => {
    const lines = await linesOf(async () => {
      await ask(inProduction(), null, '{ viewer { role } }');
      await ask(inProduction(), 'employer', '{ employers { nodes { id } } }');
      await ask(inProduction(), 'bureau', '{ nothing }');
      await createApiHandler(inProduction())(
        graphqlEvent({ query: '{ viewer { role } }' }, { authorization: 'Basic' }),
      );
    });
    expect(lines).toHaveLength(4);
    expect(lines.slice(0, 3).flatMap(countedBy)).toEqual([]);
    expect(lines[3]).toMatchObject({ status: 401, alarming: 'TOKEN_INVALID' });
  });

  it('counts a fault that people see, which the gateway takes for an answer', async () => {
    const [line] = await linesOf(async () => {
      const { statusCode } = await ask(
        inProduction({ listEmployers: isDown } as Partial<Stores>),
        'bureau',
        '{ employers { nodes { id } } }',
      );
      expect(statusCode).toBe(200);
    });
    expect(line).toMatchObject({ alarming: 'FAULT' });
    expect(countedBy(line as Line)).toEqual(['RequestFaults']);
  });

  it('counts apart a fault that keeps an employer from filing', async () => {
    const down = new Proxy(api.wiring.stores, {
      get: (stores, name) =>
        name === 'takeFromLimit' || typeof name === 'symbol' ? Reflect.get(stores, name) : isDown,
    });
    const input = { idempotencyKey: newKey(), reportId: 'x' };
    const [line] = await linesOf(() => ask(inProduction(down), 'employer', documents.fileReport, { input }));
    expect(line).toMatchObject({ alarming: 'FILING_FAULT', fields: ['fileReport'] });
    expect(countedBy(line as Line)).toEqual(['FilingFaults', 'RequestFaults']);
  });

  it('counts a token that nobody believes', async () => {
    const handle = createApiHandler(inProduction());
    const [line] = await linesOf(() =>
      handle(graphqlEvent({ query: '{ viewer { role } }' }, { authorization: 'Bearer x.y.z' })),
    );
    expect(countedBy(line as Line)).toEqual(['TokensRefused']);
  });
});

describe('the log of a job', () => {
  const run = (job: string, stores: Partial<Stores> = {}) =>
    linesOf(() => createJobsHandler(inProduction(stores))({ job }));

  it('says that it got through, by its name', async () => {
    const [line] = await run('openReminders');
    expect(line).toMatchObject({ level: 'info', job: 'openReminders', isDone: true });
    expect(countedBy(line as Line)).toEqual(['JobsDone']);
  });

  it('says nothing of one that failed', async () => {
    const lines = await linesOf(async () => {
      await expect(createJobsHandler(inProduction())({ job: 'nothing' })).rejects.toThrow('unknown job: nothing');
    });
    expect(lines).toEqual([]);
  });

  it('tells how many publications are overdue, none too', async () => {
    const [line] = await run('checkPublications');
    expect(line).toMatchObject({ overduePublications: 0 });
    expect(countedBy(line as Line)).toEqual(['JobsDone', 'OverduePublications']);
  });

  it('tells how old the restore point is', async () => {
    const at = '2026-03-01T15:55:00.000Z' as Instant;
    const { now } = api.wiring.openContext({ role: 'PUBLIC' } as never);
    const [line] = await run('checkRestorePoint', { findRestorePoint: async () => at });
    expect(line?.['restorePointAgeSeconds']).toBe((Date.parse(now) - Date.parse(at)) / 1000);
    expect(countedBy(line as Line)).toEqual(['JobsDone', 'RestorePointAge']);
  });

  it('tells no age where there is no restore point, so that its silence is heard', async () => {
    const [line] = await run('checkRestorePoint', { findRestorePoint: async () => null });
    expect(countedBy(line as Line)).toEqual(['JobsDone']);
  });
});
