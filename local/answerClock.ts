import type { DevelopmentClock } from './developmentClock.ts';
import type { Answer } from './front.ts';
import { readBody } from './readBody.ts';

/** `GET /dev/clock` answers `{ now }`; `POST` takes `{ advanceDays }` or `{ setTo }` as JSON and tells that it moved. */
export function answerClock(clock: DevelopmentClock, onMoved: () => void = () => {}): Answer {
  return async (request, response) => {
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
      response.end(JSON.stringify(value));
    };
    if (request.method === 'GET') return answer(200, { now: clock.now() });
    if (request.method !== 'POST') return answer(405, { message: '只接受 GET 和 POST' });
    // A page of another site can send text without asking the browser, but not this type.
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return answer(415, { message: '请用 content-type: application/json' });
    }
    const wrong = move(clock, parse((await readBody(request, 10_000))?.toString('utf8') ?? ''));
    if (wrong === null) onMoved();
    answer(wrong === null ? 200 : 400, wrong === null ? { now: clock.now() } : { now: clock.now(), message: wrong });
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
