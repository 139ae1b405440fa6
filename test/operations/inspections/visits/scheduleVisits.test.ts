import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeContext } from '../../../../functions/operations/context.ts';
import { scheduleVisits } from '../../../../functions/operations/inspections/visits/scheduleVisits.ts';
import type { DrawnPlan } from '../../../../functions/operations/inspections/visits/visitSource.ts';
import type { Viewer } from '../../../../functions/rules/accounts/viewer.ts';
import { addDays, plainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { creditCodeOf } from '../../../rules/inspections/scheduleFixture.ts';
import { accounts, codes, otherBody } from '../../../support/accounts.ts';
import { anEmployer } from '../../../support/story.ts';
import { newKey } from '../../../support/testApi.ts';
import { type Answer, anOfficer, aSource, aVisit, tellVisits, visitDocument } from '../../../support/visits.ts';

const planId = '01KPLAN0000000000000000001';
const county = '433122';
const planNumber = Buffer.from(`P:${county}:${planId}`).toString('base64url');
const lay = `mutation ($input: ScheduleVisitsInput!) { scheduleVisits(input: $input) { __typename
  ... on VisitsScheduled { planId placed joined laidBefore unplacedCount
    unplaced { creditCode employerName blocks { rule label advice days } } }
  ... on Refusal { code } } }`;
const list = `query ($state: VisitState!) { visits(state: $state, first: 100) { nodes { id on creditCode cause planId
  matters officerIds weight tally { cap } } } }`;

const officers = ['O1', 'O2', 'O3', 'O4'].map((officerId) => anOfficer(officerId));
const drawnCodes = Array.from({ length: 50 }, (_, number) => creditCodeOf(number + 1));

function aPlan(change: Partial<DrawnPlan> = {}): DrawnPlan {
  return {
    ...{ county, planId, name: '2026年示例计划', decision: '示例〔2026〕1号', matter: '职业卫生监督检查' },
    ...{ startsOn: plainDate('2026-03-02'), endsOn: plainDate('2026-05-29'), quietPeriods: [], spacingDays: 30 },
    drawn: drawnCodes.map((creditCode, at) => ({ creditCode, officerIds: at % 2 === 0 ? ['O1', 'O2'] : ['O3', 'O4'] })),
    ...change,
  };
}

async function tellPlan(plan: DrawnPlan = aPlan()) {
  const story = await tellVisits(aSource({ plan, officers, cap: 2 }));
  for (const [at, { creditCode }] of plan.drawn.entries()) {
    if (creditCode === codes.own) continue;
    const patrolBodyId = at % 3 === 0 ? otherBody : '433122107';
    const input = anEmployer({ creditCode, name: `示例企业${at}`, patrolBodyId });
    const document = 'mutation ($input: SaveEmployerInput!) { saveEmployer(input: $input) { __typename } }';
    await story.api.ask('bureau', document, { input });
  }
  const schedule = async (idempotencyKey = newKey()): Promise<Answer> =>
    (await story.api.ask('bureau', lay, { input: { idempotencyKey, planId: planNumber } })).scheduleVisits;
  const listVisits = async (state = 'PLANNED'): Promise<Answer[]> =>
    (await story.api.ask('officer', list, { state })).visits.nodes;
  return { ...story, schedule, listVisits };
}

describe('laying fifty visits', () => {
  let plan: Awaited<ReturnType<typeof tellPlan>>;
  beforeEach(async () => {
    plan = await tellPlan();
  });

  it('gives each drawn employer one visit on a working day after today, and none twice when sent anew', async () => {
    const nothing = { joined: 0, unplacedCount: 0, unplaced: [] };
    expect(await plan.schedule()).toMatchObject({ planId: planNumber, placed: 50, laidBefore: 0, ...nothing });
    const visits = await plan.listVisits();
    expect(visits.map(({ creditCode }) => creditCode).toSorted()).toEqual(drawnCodes.toSorted());
    expect(visits[0]).toMatchObject({
      cause: 'PLAN',
      planId: planNumber,
      matters: ['职业卫生监督检查'],
      tally: { cap: 2 },
    });
    for (const { on } of visits) {
      expect(on > '2026-03-02' && on <= '2026-05-29').toBe(true);
      expect([0, 6]).not.toContain(new Date(`${on}T00:00:00Z`).getUTCDay());
    }
    expect(await plan.schedule()).toMatchObject({ placed: 0, laidBefore: 50, ...nothing });
    expect(await plan.listVisits()).toHaveLength(50);
  });

  it('goes on where it was cut off', async () => {
    const { wiring } = plan.api;
    const { sub, role } = accounts.bureau;
    const viewer = { subject: sub, name: null, role, county, organisation: null } as Viewer;
    let commits = 0;
    const stores: typeof wiring.stores = {
      ...wiring.stores,
      commit: async (...given) => {
        commits += 1;
        return commits === 2 ? 'CONFLICT' : wiring.stores.commit(...given);
      },
    };
    const context = makeContext({ ...wiring.openContext(viewer), stores });
    const input = { idempotencyKey: newKey(), plan: { county, planId } };
    expect(await scheduleVisits(context, input)).toEqual({ ok: false, refusal: { code: 'STATE_CONFLICT' } });
    expect(await plan.listVisits()).toHaveLength(45);
    expect(await plan.schedule()).toMatchObject({ placed: 5, laidBefore: 45 });
    expect(await plan.listVisits()).toHaveLength(50);
  });

  it('laid by two at once lays none twice', async () => {
    const answers = await Promise.all([plan.schedule(), plan.schedule()]);
    expect(answers.some(({ __typename }) => __typename === 'VisitsScheduled')).toBe(true);
    await plan.schedule();
    expect(new Set((await plan.listVisits()).map(({ creditCode }) => creditCode)).size).toBe(50);
    expect(await plan.listVisits()).toHaveLength(50);
  });

  it('does not lay a cancelled visit again', async () => {
    await plan.schedule();
    const [first] = await plan.listVisits();
    await plan.take('cancelVisit', { visitId: first.id, reason: '企业已关闭' }, 'bureau');
    expect(await plan.schedule()).toMatchObject({ placed: 0, laidBefore: 50 });
  });
});

describe('a visit of a plan', () => {
  const drawn = [{ creditCode: codes.own, officerIds: ['O1', 'O2'] }];

  it('is joined with an open visit for a complaint, which nobody has approved yet', async () => {
    const { open, schedule, listVisits } = await tellPlan(
      aPlan({ drawn: [{ creditCode: codes.own, officerIds: ['O3', 'O4'] }] }),
    );
    await open();
    expect(await schedule()).toMatchObject({ placed: 0, joined: 1 });
    expect(await listVisits()).toMatchObject([
      {
        cause: 'COMPLAINT',
        planId: planNumber,
        matters: ['职业病防护设施', '职业卫生监督检查'],
        officerIds: ['O1', 'O2', 'O3', 'O4'],
        weight: 'FULL_DAY',
      },
    ]);
    expect(await schedule()).toMatchObject({ placed: 0, joined: 0, laidBefore: 1 });
  });

  it('keeps its spacing from a visit that is approved', async () => {
    const { open, schedule, take, listVisits } = await tellPlan(aPlan({ drawn }));
    const { id } = await open();
    await take('approveVisit', { visitId: id, number: '1' }, 'bureau');
    expect(await schedule()).toMatchObject({ placed: 1, joined: 0 });
    const [{ on }] = (await listVisits()) as [Answer];
    expect(on >= '2026-04-03').toBe(true);
  });

  it('without a day is named with what stands against it, and stands so in the workbook', async () => {
    const { schedule, api } = await tellPlan(
      aPlan({ drawn, quietPeriods: [{ from: plainDate('2026-03-02'), to: plainDate('2026-05-29') }] }),
    );
    const answer = await schedule();
    expect(answer).toMatchObject({ placed: 0, unplacedCount: 1 });
    expect(answer.unplaced).toMatchObject([
      { creditCode: codes.own, blocks: [{ rule: 'PLAN_QUIET', label: '本县规定的不检查日' }, { rule: 'REST_DAY' }] },
    ]);
    const query = 'query ($id: ID!) { planWorkbook(planId: $id) { url fileName } planNotice(planId: $id) { title } }';
    const { planWorkbook, planNotice } = await api.ask('bureau', query, { id: planNumber });
    expect(planWorkbook.fileName).toBe('2026年示例计划检查安排.xlsx');
    expect(planNotice).toBeNull();
    const workbook = new ExcelJS.Workbook();
    const bytes = await api.wiring.files.read(`exports/${county}/visit-plan-${planId}.xlsx`);
    await workbook.xlsx.load(Buffer.from(bytes) as never);
    const cells = workbook.getWorksheet('未排入')?.getRow(3).values as unknown[];
    expect(cells.join()).toContain('本县规定的不检查日');
  });

  it('is told of on the working day before, at the latest', async () => {
    const { schedule, take, api, listVisits } = await tellPlan(aPlan({ drawn }));
    await schedule();
    const [{ id, on }] = (await listVisits()) as [Answer];
    expect(on).toBe('2026-03-03');
    await take('approveVisit', { visitId: id, number: '1' }, 'bureau');
    const move = { visitId: id, on: '2026-03-09', reason: '示例' };
    expect(await take('rescheduleVisit', move, 'bureau')).toMatchObject({ on: '2026-03-09', state: 'APPROVED' });
    api.setToday('2026-03-09');
    expect(await take('notifyVisit', { visitId: id }, 'officer')).toMatchObject({
      __typename: 'NoticeNotInTime',
      code: 'NOTICE_NOT_IN_TIME',
      possibleVisitFrom: '2026-03-10',
    });
    // Friday, for a Monday.
    api.setToday('2026-03-06');
    expect(await take('notifyVisit', { visitId: id }, 'officer')).toMatchObject({ state: 'NOTIFIED' });
  });

  it('does not leave the plan’s period', async () => {
    const { schedule, take, listVisits } = await tellPlan(aPlan({ drawn }));
    await schedule();
    const [{ id }] = (await listVisits()) as [Answer];
    const move = { visitId: id, on: '2026-06-01', reason: '示例' };
    expect(await take('rescheduleVisit', move, 'bureau')).toMatchObject({
      code: 'VISIT_DAY_BLOCKED',
      rule: 'OUTSIDE_PERIOD',
    });
  });

  it('stands in its officers’ calendars, and is struck out there when it is cancelled', async () => {
    const { schedule, take, api, listVisits } = await tellPlan(aPlan({ drawn }));
    await schedule();
    const calendar = async (officerId: string, as: 'officer' | 'leader' = 'officer') => {
      const query =
        'query ($id: ID!) { officerCalendar(officerId: $id) { fileName text } officerVisits(officerId: $id) { state } }';
      return api.ask(as, query, { id: officerId });
    };
    const { officerCalendar, officerVisits } = await calendar('O1');
    expect(officerVisits).toEqual([{ state: 'PLANNED' }]);
    expect(officerCalendar.text).toContain('DTSTART;VALUE=DATE:20260303');
    expect(officerCalendar.text.replaceAll('\r\n ', '')).toContain('同行人员：示例人员O2');
    expect((await calendar('O3')).officerVisits).toEqual([]);
    const [{ id }] = (await listVisits()) as [Answer];
    await take('cancelVisit', { visitId: id, reason: '企业已关闭' }, 'bureau');
    expect((await calendar('O1')).officerCalendar.text).toContain('STATUS:CANCELLED');
    const { errors } = await api.send('employer', '{ officerCalendar(officerId: "O1") { text } }');
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('stands on the six weeks of a calendar’s page from its first to its last day, not when it is cancelled', async () => {
    const { schedule, take, api, listVisits } = await tellPlan(aPlan({ drawn }));
    await schedule();
    const [{ id, on }] = (await listVisits()) as [Answer];
    const query = 'query ($from: PlainDate!) { visitsFrom(from: $from) { id employerId } }';
    const idsFrom = async (from: string): Promise<readonly string[]> => {
      const { visitsFrom } = await api.ask('leader', query, { from });
      return visitsFrom.map((visit: Answer) => visit.id);
    };
    expect(await idsFrom(on)).toContain(id);
    expect(await idsFrom(addDays(on, -41))).toContain(id);
    expect(await idsFrom(addDays(on, -42))).not.toContain(id);
    expect(await idsFrom(addDays(on, 1))).not.toContain(id);
    await take('cancelVisit', { visitId: id, reason: '企业已关闭' }, 'bureau');
    expect(await idsFrom(on)).not.toContain(id);
    const { errors } = await api.send('employer', query, { from: on });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the public notice', () => {
  it('counts visits by township and month, and names no employer, day or officer', async () => {
    const drawn = drawnCodes.slice(0, 4).map((creditCode) => ({ creditCode, officerIds: ['O1', 'O2'] }));
    const { schedule, api, take, listVisits } = await tellPlan(aPlan({ drawn }));
    await schedule();
    const query = 'query ($id: ID!) { planNotice(planId: $id) { title lines columns rows } }';
    const { planNotice } = await api.ask(null, query, { id: planNumber });
    expect(planNotice.title).toBe('泸溪县2026年示例计划公告');
    expect(planNotice.columns).toEqual(['属地', '3月', '4月', '5月', '合计']);
    expect(planNotice.rows.at(-1)).toEqual(['合计', '2', '2', '0', '4']);
    const text = JSON.stringify(planNotice);
    for (const hidden of ['示例企业', '示例人员', ...(await listVisits()).map(({ on }) => on)]) {
      expect(text).not.toContain(hidden);
    }
    const [{ id }] = (await listVisits()) as [Answer];
    await take('cancelVisit', { visitId: id, reason: '企业已关闭' }, 'bureau');
    const { planNotice: after } = await api.ask(null, query, { id: planNumber });
    expect(after.rows.at(-1)?.at(-1)).toBe('3');
  });
});

describe('what is not there', () => {
  it('a plan that is not drawn has no visits, workbook or notice', async () => {
    const { schedule, api } = await tellVisitsWithoutPlan();
    expect(await schedule()).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
    const query = 'query ($id: ID!) { planWorkbook(planId: $id) { url } planNotice(planId: $id) { title } }';
    expect(await api.ask('bureau', query, { id: planNumber })).toEqual({ planWorkbook: null, planNotice: null });
  });

  it('a platform without a roster sends nobody', async () => {
    const { api, employerId } = await tellVisits(aSource({ officers: [] }));
    const { openVisit } = await api.ask('officer', visitDocument('openVisit'), { input: aVisit(employerId) });
    expect(openVisit).toMatchObject({ code: 'VISIT_DAY_BLOCKED', rule: 'OFFICER_UNKNOWN' });
  });
});

async function tellVisitsWithoutPlan() {
  const { api } = await tellVisits(aSource());
  const schedule = async (): Promise<Answer> =>
    (await api.ask('bureau', lay, { input: { idempotencyKey: newKey(), planId: planNumber } })).scheduleVisits;
  return { api, schedule };
}
