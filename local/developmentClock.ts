import { join } from 'node:path';
import { findPlainDateIn, type Instant, type PlainDate, startOf } from '../functions/rules/kernel/plainDate.ts';
import { readStoredJson, writeStoredJson } from './storedJson.ts';

const dayMs = 86_400_000;

export type Clock = { readonly now: () => Instant };

export type DevelopmentClock = Clock & {
  /** Forward only, to a moment or to the start of a day in Asia/Shanghai; answers what is wrong, or null. */
  setTo(text: string): string | null;
  /** 1 to 3660 whole days; answers what is wrong, or null. */
  advanceDays(days: number): string | null;
};

/**
 * The real clock plus an offset that is kept in the data folder. It moves forward only: an audit trail in which time ran
 * backwards would prove nothing. Tokens and presigned addresses are not affected, they live by the real clock.
 */
export function openDevelopmentClock(dataFolder: string | null, beginsOn: PlainDate | null = null): DevelopmentClock {
  const file = dataFolder === null ? null : join(dataFolder, 'clock.json');
  const kept = file === null ? null : readStoredJson<{ offsetMs: number }>(file);
  let offsetMs = kept?.offsetMs ?? (beginsOn === null ? 0 : Date.parse(startOf(beginsOn)) - Date.now());
  if (file !== null && kept === null && beginsOn !== null) writeStoredJson(file, { offsetMs });
  const now = (): Instant => new Date(Date.now() + offsetMs).toISOString() as Instant;
  const moveTo = (atMs: number): string | null => {
    const forwardMs = atMs - Date.parse(now());
    if (forwardMs < 0) return `时钟只能向前调，现在是 ${now()}`;
    if (atMs > Date.UTC(2100, 0, 1)) return '时钟最多调到 2100 年';
    offsetMs += forwardMs;
    if (file !== null) writeStoredJson(file, { offsetMs });
    return null;
  };
  return {
    now,
    setTo: (text) => {
      const day = findPlainDateIn(text);
      const atMs = Date.parse(day === null ? text : startOf(day));
      return Number.isNaN(atMs) ? '请给出日期（2026-03-02）或时刻（2026-03-02T08:00:00Z）' : moveTo(atMs);
    },
    advanceDays: (days) =>
      Number.isInteger(days) && days >= 1 && days <= 3660
        ? moveTo(Date.parse(now()) + days * dayMs)
        : '天数应为 1 至 3660 的整数',
  };
}
