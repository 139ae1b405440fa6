import { toMoment } from '../../shared/moments.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { ObjectionAnswer } from './ObjectionAnswer.tsx';
import type { ScoreTable } from './ScoringPage.tsx';
import type { ScoredFragment } from './scoring.graphql.ts';

type ScoreObjectionsProps = { readonly table: ScoreTable; readonly scores: readonly ScoredFragment[] };

/** What units said against cases, and what became of it. */
export function ScoreObjections({ table, scores }: ScoreObjectionsProps) {
  const { role } = useSession();
  const { period, objections } = table;
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">异议</h2>
      {objections.length === 0 && (
        <p className="quiet">没有异议。认为某一条不应计分的，展开得分表里的那一条提出异议。</p>
      )}
      {objections.map(({ objectionId, unitId, itemId, recordId, text, at, answer }) => {
        const unit = scores.find((score) => score.unitId === unitId);
        const line = unit?.lines.find((one) => one.itemId === itemId);
        const note = line?.cases.find((one) => one.recordId === recordId)?.note;
        return (
          <article key={objectionId} className="entry">
            <h3>
              {unit?.name}：{line?.title}
            </h3>
            <p className="quiet">{note}</p>
            <p>
              {toMoment(at)} 提出：{text}
            </p>
            {answer && (
              <p>
                {toMoment(answer.at)} 答复：<strong>{answer.upheld ? '采纳，已核销' : '不予采纳'}</strong>。
                {answer.text}
              </p>
            )}
            {!answer &&
              (role === 'BUREAU' ? <ObjectionAnswer of={{ period, objectionId }} /> : <p>等待县卫生健康局答复。</p>)}
          </article>
        );
      })}
    </section>
  );
}
