import type { DrawFile } from '../../../../functions/rules/inspections/drawFile.ts';
import { type RecountStep, recountDraw } from '../../../../functions/rules/inspections/recountDraw.ts';
import { digestOf } from '../../shared/digestOf.ts';

export type CheckedDraw =
  | { readonly kind: 'AGREES' }
  /** `step` is null where the file is not the one that was published. */
  | { readonly kind: 'DIFFERS'; readonly step: RecountStep | null }
  | { readonly kind: 'UNREADABLE'; readonly why: string };

/** Fetches a result file, compares it with its published digest and last hash, and computes the draw again. */
export async function checkDraw(
  file: { readonly url: string; readonly sha256: string },
  lastHash: string,
): Promise<CheckedDraw> {
  const bytes = await readFile(file.url);
  if (bytes === null) return { kind: 'UNREADABLE', why: '结果文件下载失败。请检查网络，刷新本页后再试。' };
  if ((await digestOf(bytes)) !== file.sha256) return { kind: 'DIFFERS', step: null };
  const recount = recountDraw(JSON.parse(await bytes.text()) as DrawFile);
  if (!recount.agrees) return { kind: 'DIFFERS', step: recount.step };
  return recount.lastHash === lastHash ? { kind: 'AGREES' } : { kind: 'DIFFERS', step: 'SUBSTITUTION' };
}

async function readFile(url: string): Promise<Blob | null> {
  try {
    // What lies there now, not what this browser fetched before.
    const answer = await fetch(url, { cache: 'no-store' });
    return answer.ok ? await answer.blob() : null;
  } catch {
    return null;
  }
}
