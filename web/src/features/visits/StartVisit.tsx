import { useState } from 'react';
import { AnyOf } from '../../shared/AnyOf.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { useStep } from '../../shared/useStep.ts';
import type { VisitStepProps } from './VisitSteps.tsx';
import { StartVisitDocument } from './visits.graphql.ts';

/** Who stands at the door; by the law two at least, with their cards. */
export function StartVisit({ visit, onAnswer }: VisitStepProps) {
  const { take, isSending, failure } = useStep(StartVisitDocument, onAnswer);
  const sent = visit.notice?.officers ?? [];
  const [present, setPresent] = useState<readonly string[]>(visit.officerIds);
  return (
    <section aria-labelledby="start">
      <h2 id="start">开始检查</h2>
      <p>检查日期 {visit.on}，当日到达现场、出示执法证件后开始。</p>
      <fieldset>
        <legend>到场的检查人员</legend>
        <div className="choices">
          <AnyOf
            chosen={present}
            onChange={setPresent}
            options={sent.map(({ officerId, name, cardNumber }) => [officerId, `${name}（执法证 ${cardNumber}）`])}
          />
        </div>
      </fieldset>
      {present.length < 2 && <p className="warning">到场人员须两人以上，少于两人不能检查。</p>}
      <Failure failure={failure} />
      <div className="actions">
        <button
          className="main"
          type="button"
          disabled={isSending || present.length < 2}
          onClick={() => void take({ visitId: visit.id, officerIds: present })}
        >
          证件已出示，开始检查
        </button>
      </div>
      <details>
        <summary>依据</summary>
        <p>行政处罚法第四十二条（不得少于两人）、第五十五条（主动出示执法证件）。</p>
      </details>
    </section>
  );
}
