import { reviewVerdictLabels } from '../../../../functions/rules/reviews/review.ts';
import { toMegabytes } from '../../shared/postFile.ts';
import type { Review } from './ReviewPage.tsx';
import type { EvidenceFragment } from './reviews.graphql.ts';

/** What the report says of an item, with its evidence, what is known otherwise, and how it was judged before. */
export function Declared({ item }: { readonly item: Review['items'][number] }) {
  const { title, declared, differences, earlier, changedSince, declaredEvidence } = item;
  return (
    <div>
      <h4>{title}</h4>
      <p style={{ whiteSpace: 'pre-line' }}>{declared}</p>
      <EvidenceLinks files={declaredEvidence ?? []} />
      {differences.map(({ kind, declared: said, known, why }) => (
        <div key={`${kind} ${known}`} className="difference">
          <p>
            <strong className="warning">有差异</strong>
            <br />
            报告：{said}
            <br />
            已知：{known}
          </p>
          <p className="quiet">{why}</p>
        </div>
      ))}
      {earlier && (
        <p className="quiet">
          前次判定：{reviewVerdictLabels[earlier.verdict]}
          {earlier.reason && `（${earlier.reason}）`}，{changedSince ? '这次内容有变化' : '这次内容没有变化'}
        </p>
      )}
    </div>
  );
}

export function EvidenceLinks({ files }: { readonly files: readonly EvidenceFragment[] }) {
  if (files.length === 0) return null;
  return (
    <ul>
      {files.map(({ sha256, fileName, sizeBytes, downloadUrl }) => (
        <li key={sha256}>
          <a href={downloadUrl} target="_blank" rel="noreferrer">
            {fileName}
          </a>
          （{toMegabytes(sizeBytes)}）
        </li>
      ))}
    </ul>
  );
}
