import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Front, startFront } from '../../local/front.ts';
import { answerThroughGateway } from '../../local/gatewayEvent.ts';
import { answerPublications } from '../../local/pages/publicationsPage.ts';
import { publicationDesk } from '../support/publications.ts';
import { testApi } from '../support/testApi.ts';

let front: Front;
beforeAll(async () => {
  front = await startFront(0);
});
afterAll(() => front.close());

it('shows what is public and what is overdue, without persons, and knows no other county', async () => {
  const api = await testApi('2026-03-02');
  front.open({
    '/graphql': (request, response) => answerThroughGateway(api.handle, request, response),
    '/public/': answerPublications(front.origin),
  });
  const read = async (path: string) => {
    const answer = await fetch(`${front.origin}${path}`);
    return { status: answer.status, html: await answer.text() };
  };
  expect((await read('/public/433122')).html).toContain('没有逾期未公开的事项');
  const desk = publicationDesk(api);
  await desk.owe('DECISION', 'D1', '2026-03-02', { party: { name: '<b>示例</b>木业', creditCode: null } });
  await desk.owe('VISIT_RESULT', 'V1', '2026-03-02');
  api.setToday('2026-03-12');
  expect((await read('/public/433122')).html).toContain('应于 2026-03-11 前（含当日）公开，已逾期 1 个工作日');
  await desk.publish('DECISION', 'D1', ['示例人']);
  const { status, html } = await read('/public/433122');
  expect(status).toBe(200);
  expect(html).toContain('逾期 1 个工作日');
  expect(html).toContain('没有逾期未公开的事项');
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('示例人');
  expect((await read('/public/000000')).status).toBe(404);
  expect((await read('/public/433122?after=eHg')).status).toBe(404);
});
