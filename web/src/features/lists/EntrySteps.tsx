import { toMoment } from '../../shared/moments.ts';
import { toMegabytes } from '../../shared/postFile.ts';
import type { WholeEntryFragment } from './lists.graphql.ts';
import { actionWords } from './words.ts';

/** What was done, oldest first. */
export function EntrySteps({ steps }: Pick<WholeEntryFragment, 'steps'>) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">办理经过</h2>
      {steps.map(({ action, at, byText, text, files }) => (
        <article key={at} className="entry">
          <h3>{actionWords[action]}</h3>
          {text != null && <p style={{ whiteSpace: 'pre-line' }}>{text}</p>}
          {files.map(({ sha256, fileName, sizeBytes, downloadUrl }) => (
            <p key={sha256}>
              <a href={downloadUrl} target="_blank" rel="noreferrer">
                {fileName}
              </a>
              （{toMegabytes(sizeBytes)}）
            </p>
          ))}
          <p className="quiet">
            {toMoment(at)}，{byText}
          </p>
        </article>
      ))}
    </section>
  );
}
