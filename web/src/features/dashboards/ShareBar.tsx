import { toPercent } from './wanted.ts';

/** A share as text, and the same as a bar. */
export function ShareBar({ share }: { readonly share: number | null }) {
  return (
    <span className="share">
      {toPercent(share)}
      {share !== null && (
        <span className="track" aria-hidden="true">
          <span style={{ width: `${Math.min(1, share) * 100}%` }} />
        </span>
      )}
    </span>
  );
}
