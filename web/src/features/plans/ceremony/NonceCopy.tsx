import type { PlanProps } from '../PlanPage.tsx';
import { findKeptNonce, isCommitted } from './keptNonce.ts';

/** The number that is kept in this browser, to be written down; shown on demand only, for others may be looking on. */
export function NonceCopy({ plan }: Pick<PlanProps, 'plan'>) {
  const nonce = findKeptNonce(plan);
  if (nonce === null || !isCommitted(plan, nonce)) {
    return (
      <p className="warning">
        本方已经承诺，但随机数不在这个浏览器里。公开时请用承诺时的那台设备，或者照抄下的备份录入。
      </p>
    );
  }
  const text = `${plan.title}\n${plan.ownParty} 的随机数\n${nonce}\n`;
  return (
    <details className="screen">
      <summary>抄写备份本方的随机数（公开之前不要让别人看到，投影时不要打开）</summary>
      <p className="ceremony-nonce">{nonce.replace(/(.{8})/g, '$1 ').trim()}</p>
      <p>
        <a href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`} download="随机数备份.txt">
          保存为文件
        </a>
      </p>
      <p>随机数丢失的，本方无法公开；过了期限计划只能终止，并公布没有公开的一方。</p>
    </details>
  );
}
