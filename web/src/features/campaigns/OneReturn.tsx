import { toMoment } from '../../shared/moments.ts';
import type { ReturnFragment } from './campaigns.graphql.ts';
import { countActionWords, differenceWords, toFigureWords } from './words.ts';

/** A body's return: its figures, the frozen list, what it says beside, and how it came about. */
export function OneReturn({ countReturn }: { readonly countReturn: ReturnFragment }) {
  const { figures, list, signed, steps, drawnAt } = countReturn;
  return (
    <>
      <p>
        {toFigureWords(figures)}。<a href={list.url}>下载名单（{toMoment(drawnAt)} 提取）</a>
      </p>
      {signed && signed.differences.length > 0 && (
        <details>
          <summary>与台账不一致的 {signed.differences.length} 家</summary>
          <ul>
            {signed.differences.map(({ kind, name, creditCode, note }) => (
              <li key={`${name} ${note}`}>
                {name}
                {creditCode && `（${creditCode}）`}：{differenceWords[kind]}，{note}
              </li>
            ))}
          </ul>
        </details>
      )}
      {signed?.remarks && <p>说明：{signed.remarks}</p>}
      <details>
        <summary>办理经过</summary>
        <ol>
          {steps.map(({ action, at, reason }) => (
            <li key={`${at} ${action}`}>
              {toMoment(at)} {countActionWords[action]}
              {reason && `：${reason}`}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
