import type { FormEvent } from 'react';
import { reviewTexts } from '../../../../functions/rules/reviews/reviewTexts.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import type { ReviewProps } from './ReviewItems.tsx';
import { OrderOnSiteDocument } from './reviews.graphql.ts';

/** Orders a visit where the papers do not settle it. */
export function OrderOnSite({ report, onChange }: ReviewProps) {
  const { send, isSending, failure, refusal, problems } = useSend(OrderOnSiteDocument);
  const [because, setBecause, forget] = useKeptText(`onSite.${report.id}`);
  const order = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await send({ reportId: report.id, because: because.trim() });
    if (answer === null) return;
    forget();
    await onChange();
  };
  return (
    <details className="screen">
      <summary>需要到现场核查</summary>
      <form onSubmit={(event) => void order(event)}>
        <LongTextField
          label="现场核查的原因"
          fault={findProblem(problems, 'because')}
          rows={2}
          required
          maxLength={reviewTexts.because.most}
          value={because}
          onChange={setBecause}
        />
        <ChangeNote refusal={refusal} failure={failure} />
        <div className="actions">
          <button type="submit" disabled={isSending}>
            决定现场核查
          </button>
        </div>
      </form>
    </details>
  );
}
