import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Front, startFront } from '../../local/front.ts';
import { answerThroughGateway } from '../../local/gatewayEvent.ts';
import { answerNotice } from '../../local/pages/noticePage.ts';
import { aDraft } from '../support/story.ts';
import { newKey, testApi } from '../support/testApi.ts';

let front: Front;
beforeAll(async () => {
  front = await startFront(0);
});
afterAll(() => front.close());

it('shows the public record of a posted notice to anyone, and nothing of one that is not', async () => {
  const api = await testApi('2026-03-02');
  front.open({
    '/graphql': (request, response) => answerThroughGateway(api.handle, request, response),
    '/notice/': answerNotice(front.origin),
  });
  const { story, reportId } = await aDraft(api);
  const get = async (id: string) => {
    const response = await fetch(`${front.origin}/notice/${id}`);
    return { status: response.status, text: await response.text() };
  };
  expect(await get(reportId)).toMatchObject({ status: 404, text: expect.stringContaining('没有这份公示') });
  await story.startPublicity(reportId, { place: '<厂区>公告栏' });
  const { status, text } = await get(reportId);
  expect(status).toBe(200);
  for (const shown of ['泸溪示例001木业胶合板厂', '甲类', '2026-03-02 至 2026-03-09', '&#60;厂区&#62;公告栏'])
    expect(text).toContain(shown);
  expect(text).not.toContain('0743-4260000');
  await story.mutate('withdrawReport', { idempotencyKey: newKey(), reportId, reason: '有误' });
  for (const id of [reportId, 'x', '<script>', '']) expect((await get(id)).status).toBe(404);
});
