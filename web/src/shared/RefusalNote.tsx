import type { Refusal } from './refusal.ts';

/** A refusal in words, with each thing that is wrong and, on demand, what it rests on. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal | null }) {
  if (refusal === null) return null;
  const { message, source, problems = [] } = refusal;
  return (
    <div className="notice warning" role="alert">
      <p>{message}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>{problem.message}</li>
          ))}
        </ul>
      )}
      {source && (
        <details>
          <summary>依据</summary>
          <p>
            {source.instrument} {source.clause}
          </p>
        </details>
      )}
    </div>
  );
}
