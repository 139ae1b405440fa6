import { type ScorePeriod, toPeriodDays } from '../../../../functions/rules/scoring/scorePeriod.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { today } from '../../shared/today.ts';
import { useChange } from '../../shared/useChange.ts';
import { toPeriodWords } from './periods.ts';
import { FixScoresDocument } from './scoring.graphql.ts';

/** Fixes the scores of a period that is over; nobody can take that back. */
export function FixScores({ period }: { readonly period: ScorePeriod }) {
  const { take, isSending, problems: _, ...outcome } = useChange(FixScoresDocument);
  const { to } = toPeriodDays(period);
  return (
    <section className="screen" aria-labelledby="fix">
      <h2 id="fix">定分</h2>
      {today() <= to ? (
        <p>考核期到 {to} 届满，届满以后才能定分。</p>
      ) : (
        <>
          <p>请先核对上面的试算，补登记应当人工登记的情况，再定分。</p>
          <ConfirmButton
            label={`定分：${toPeriodWords(period)}`}
            question={`固定${toPeriodWords(period)}的评分？`}
            yes="定分"
            no="再核对一下"
            isMain
            isSending={isSending}
            onYes={async () => {
              await take({ period });
            }}
          >
            <p>定分后不能撤回，各巡查单位会收到通知；以后只能由异议更正。</p>
          </ConfirmButton>
        </>
      )}
      <ChangeNote {...outcome} />
    </section>
  );
}
