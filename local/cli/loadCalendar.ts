import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClientFailure, connect } from './client.ts';
import { cliDocuments } from './documents.ts';

const pollEveryMs = 1_000;
const waitedMs = 300_000;

type Shown = { readonly year: number; readonly loadedAt: string; readonly recomputed: object | null };

/**
 * `load-calendar FILE`: loads a notice as the bureau and waits until the open deadlines have been computed by it, which
 * begins a minute later, when nobody counts by the notices of before any more.
 */
export async function loadCalendar(notice: unknown, origin: string): Promise<Shown> {
  if (typeof notice !== 'object' || notice === null) throw new ClientFailure('通知文件应为一个 JSON 对象');
  const bureau = await connect(origin, 'bureau');
  const input = { ...notice, idempotencyKey: randomUUID() };
  const { loadCalendarNotice: loaded } = await bureau.ask(cliDocuments.loadCalendarNotice, { input });
  if (loaded.__typename !== 'LoadedNotice') throw new ClientFailure(loaded.message);
  process.stderr.write(`已载入 ${loaded.year} 年放假通知（${loaded.number}），一分钟后开始重算未结期限……\n`);
  for (const sinceMs = Date.now(); Date.now() - sinceMs < waitedMs; ) {
    const { calendarNotices } = (await bureau.ask(cliDocuments.calendarNotices, { county: loaded.county })) as {
      calendarNotices: Shown[];
    };
    const shown = calendarNotices.find(({ year }) => year === loaded.year);
    if (shown?.recomputed && shown.loadedAt === loaded.loadedAt) return shown;
    await sleep(pollEveryMs);
  }
  throw new ClientFailure('通知已载入，但五分钟内没有重算完毕，请查看平台的日志');
}
