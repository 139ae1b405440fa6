import { useState } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { EnterScore } from './EnterScore.tsx';
import { type ScoredFragment, ScoreEntriesDocument, type ScoreEntriesQuery } from './scoring.graphql.ts';
import { WithdrawScore } from './WithdrawScore.tsx';

type ScoreEntriesProps = {
  readonly period: string;
  readonly scores: readonly ScoredFragment[];
  readonly isFixed: boolean;
};

/** What is entered by hand: a list, a form, and a way to take an entry back. */
export function ScoreEntries({ period, scores, isFixed }: ScoreEntriesProps) {
  const { token } = useSession();
  const { data, error } = useAnswer(ScoreEntriesDocument, { period }, { token });
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">人工登记</h2>
      {isFixed && <p className="quiet">这一考核期已经定分：再登记、撤回的，不改变已定的分数，只能由异议更正。</p>}
      <Failure failure={error} />
      {data?.scoreEntries.length === 0 && <p className="quiet">这一考核期没有人工登记的情况。</p>}
      {data?.scoreEntries.map((entry) => (
        <Entry key={entry.entryId} entry={entry} scores={scores} />
      ))}
      <details className="screen">
        <summary>登记一条</summary>
        <EnterScore scores={scores} />
      </details>
    </section>
  );
}

type EntryProps = {
  readonly entry: ScoreEntriesQuery['scoreEntries'][number];
  readonly scores: readonly ScoredFragment[];
};

function Entry({ entry, scores }: EntryProps) {
  const { entryId, unitId, itemId, on, reason, evidence, supervision, withdrawnBecause } = entry;
  const [isWithdrawing, setWithdrawing] = useState(false);
  const unit = scores.find((score) => score.unitId === unitId);
  const title = unit?.lines.find((line) => line.itemId === itemId)?.title;
  return (
    <article className="entry">
      <h3>
        {on} {unit?.name}
      </h3>
      <p>
        {title && `${title}：`}
        {reason}（依据：{evidence}
        {supervision && `；${supervision.title}`}）
      </p>
      {withdrawnBecause !== null && <p className="quiet">已撤回：{withdrawnBecause}</p>}
      {withdrawnBecause === null && !isWithdrawing && (
        <button className="screen" type="button" onClick={() => setWithdrawing(true)}>
          撤回
        </button>
      )}
      {isWithdrawing && <WithdrawScore entryId={entryId} onClose={() => setWithdrawing(false)} />}
    </article>
  );
}
