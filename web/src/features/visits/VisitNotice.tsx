import { toMoment } from '../../shared/moments.ts';
import type { OneVisitFragment } from './visits.graphql.ts';

/** The notice as it was served; it can be printed. */
export function VisitNotice({ visit: { notice } }: { readonly visit: OneVisitFragment }) {
  if (notice === null) return null;
  return (
    <section aria-labelledby="notice">
      <h2 id="notice">检查通知</h2>
      <p className="quiet">{toMoment(notice.servedAt)} 送达</p>
      {notice.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="actions">
        <button type="button" onClick={() => print()}>
          打印
        </button>
      </div>
    </section>
  );
}
