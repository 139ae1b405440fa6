import { expect, onTestFinished, test } from 'vitest';
import { openDevelopmentClock } from '../../local/developmentClock.ts';
import { startEmbeddedStack } from '../../local/embeddedStack.ts';
import { temporaryFolder } from '../support/embeddedEntry.ts';
import { recordCalls } from '../support/embeddedHandlers.ts';

const dayMs = 86_400_000;

test('the clock moves forward by days and to days of Shanghai, and keeps its offset', () => {
  const folder = temporaryFolder();
  const clock = openDevelopmentClock(folder);
  const before = Date.parse(clock.now());
  expect(clock.advanceDays(3)).toBeNull();
  expect(Date.parse(clock.now()) - before).toBeGreaterThanOrEqual(3 * dayMs);
  expect(clock.setTo('2090-01-02')).toBeNull();
  expect(openDevelopmentClock(folder).now()).toMatch(/^2090-01-01T16:00:0/);
});

test.each([
  ['advanceDays', 0],
  ['advanceDays', -1],
  ['advanceDays', 1.5],
  ['advanceDays', 3661],
  ['setTo', '2020-01-01'],
  ['setTo', '2100-01-02'],
  ['setTo', 'morgen'],
] as const)('%s %s is refused in Chinese and changes nothing', (move, value) => {
  const clock = openDevelopmentClock(null);
  const wrong = move === 'advanceDays' ? clock.advanceDays(value as number) : clock.setTo(value as string);
  expect(wrong).toMatch(/\p{Script=Han}/u);
  expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(1000);
});

test('the handlers and /dev/clock share one clock; only JSON moves it', async () => {
  const { makeHandlers } = recordCalls();
  const stack = await startEmbeddedStack({ port: 0, dataFolder: null, makeHandlers });
  onTestFinished(() => stack.stop());
  const post = (body: string, type: string): Promise<Response> =>
    fetch(`${stack.origin}/dev/clock`, { method: 'POST', body, headers: { 'content-type': type } });
  expect((await post('{"setTo":"2090-03-01"}', 'text/plain')).status).toBe(415);
  expect((await post('{"setTo":"2001-03-01"}', 'application/json')).status).toBe(400);
  expect((await post('{', 'application/json')).status).toBe(400);
  expect((await post('{"setTo":"2090-03-01"}', 'application/json')).status).toBe(200);
  expect(stack.clock.now()).toMatch(/^2090-02-28T16:00/);
  const { now } = (await (await fetch(`${stack.origin}/dev/clock`)).json()) as { now: string };
  expect(now).toMatch(/^2090-02-28T16:00/);
});
