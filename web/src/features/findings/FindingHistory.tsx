import { roleWords } from '../../../../functions/rules/archive/roleWords.ts';
import { findingActionNames } from '../../../../functions/rules/enforcement/findingActionNames.ts';
import type { FindingProps } from './FindingPage.tsx';

export function FindingHistory({ finding: { steps } }: FindingProps) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">办理经过</h2>
      {steps.length === 0 && <p className="quiet">还没有办理。</p>}
      <ol>
        {steps.map(({ action, on, role, text, files }) => (
          <li key={`${action}${on}${text}`}>
            <strong>{findingActionNames[action]}</strong>，{on}，{roleWords[role]}
            {text && `：${text}`}
            {files.map(({ fileName, downloadUrl }) => (
              <span key={downloadUrl}>
                {' '}
                <a href={downloadUrl} target="_blank" rel="noreferrer">
                  {fileName}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
