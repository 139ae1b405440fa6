import type { PatrolTaskState } from './patrols.graphql.ts';

export const taskStateWords: Readonly<Record<PatrolTaskState, string>> = {
  OPEN: '待巡查',
  VISITED: '已巡查，未报送',
  SUBMITTED: '已报送',
  LATE: '逾期',
  EXCUSED: '无需巡查',
};

/** When the device's storage takes nothing more. */
export const notSaved = '手机存储空间可能已用尽，请清理后再填写。';

/** `2026-11` as people say it. */
export function toMonthWords(month: string): string {
  const [year, number] = month.split('-');
  return `${year}年${Number(number)}月`;
}

/** A moment in the words of a clock on the wall. */
export function toMomentWords(at: string): string {
  return new Date(at).toLocaleString('zh-CN', {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Shanghai',
  });
}

/** A photo's size; what is smaller is said to be a tenth. */
export function toSizeWords(bytes: number): string {
  return `${Math.max(0.1, bytes / 1024 / 1024).toFixed(1)} MB`;
}
