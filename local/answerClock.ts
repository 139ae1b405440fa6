import { answerJson, readPostedJson } from './answerJson.ts';
import type { DevelopmentClock } from './developmentClock.ts';
import type { Answer } from './front.ts';

/** `GET /dev/clock` answers `{ now }`; `POST` takes `{ advanceDays }` or `{ setTo }` as JSON and tells that it moved. */
export function answerClock(clock: DevelopmentClock, onMoved: () => void = () => {}): Answer {
  return async (request, response) => {
    if (request.method === 'GET') return answerJson(response, 200, { now: clock.now() });
    if (request.method !== 'POST') return answerJson(response, 405, { message: '只接受 GET 和 POST' });
    const posted = await readPostedJson(request, response, 10_000);
    if (posted === null) return;
    const wrong = move(clock, parse(posted));
    if (wrong === null) onMoved();
    const now = clock.now();
    answerJson(response, wrong === null ? 200 : 400, wrong === null ? { now } : { now, message: wrong });
  };
}

function move(clock: DevelopmentClock, wish: Readonly<Record<string, unknown>>): string | null {
  const { advanceDays, setTo } = wish;
  if (typeof advanceDays === 'number' && setTo === undefined) return clock.advanceDays(advanceDays);
  if (typeof setTo === 'string' && advanceDays === undefined) return clock.setTo(setTo);
  return '请给出 { "advanceDays": 天数 } 或 { "setTo": "2026-03-02" }';
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
