import { useState } from 'react';
import { categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { reviewTexts } from '../../../../functions/rules/reviews/reviewTexts.ts';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useMay } from '../../shared/useMay.ts';
import { useSend } from '../../shared/useSend.ts';
import type { ReviewProps } from './ReviewItems.tsx';
import { AcceptReportDocument, ReturnReportDocument } from './reviews.graphql.ts';

/** Accepting or returning the report; neither can be undone. */
export function Decision({ report, review, onChange }: ReviewProps) {
  const accept = useSend(AcceptReportDocument);
  const giveBack = useSend(ReturnReportDocument);
  const [opinion, setOpinion, forget] = useKeptText(`opinion.${report.id}`);
  const [isMissing, setMissing] = useState(false);
  const mayDecide = useMay('acceptReport');
  const { state, computedCategory } = report;
  if (state !== 'UNDER_REVIEW') return null;
  if (!mayDecide) return <p className="quiet">采信或者退回由县卫生健康局决定。</p>;
  const { progress, onSite } = review;
  const established = onSite.at(-1)?.category ?? computedCategory;
  const text = opinion.trim();
  const settle = async (answer: object | null): Promise<void> => {
    if (answer === null) return;
    forget();
    await onChange();
  };
  const decline = async (): Promise<void> => {
    setMissing(text === '');
    if (text !== '') await settle(await giveBack.send({ reportId: report.id, guidance: text }));
  };
  return (
    <section aria-labelledby="decision" className="screen">
      <h2 id="decision">决定</h2>
      <p>
        {progress.missing > 0 && `还有 ${progress.missing} 项未判定。`}
        {progress.toVerify > 0 && `有 ${progress.toVerify} 项待核实。`}
        {progress.untrue > 0 && `有 ${progress.untrue} 项不属实。`}
        {progress.missing + progress.toVerify + progress.untrue === 0 && '各项均属实。'}
      </p>
      <LongTextField
        label="复核意见"
        hint="告知单位。退回的必须填写怎样重新填报；不属实各项的理由会一并告知。"
        fault={isMissing && text === '' ? '退回须填写意见和重新填报的指导' : null}
        rows={3}
        maxLength={reviewTexts.guidance.most}
        value={opinion}
        onChange={setOpinion}
      />
      <RefusalNote refusal={accept.refusal ?? giveBack.refusal} />
      <Failure failure={accept.failure ?? giveBack.failure} />
      <div className="actions">
        <ConfirmButton
          label="采信报告"
          question={`采信报告，确认为${categoryLabels[established]}？`}
          yes="采信，不再更改"
          no="先不采信"
          isMain
          isSending={accept.isSending || giveBack.isSending}
          onYes={async () => settle(await accept.send({ reportId: report.id, ...(text !== '' && { opinion: text }) }))}
        >
          <p>采信后不能撤回，执法检查按确认的类别进行。</p>
        </ConfirmButton>
        <ConfirmButton
          label="退回报告"
          question="退回报告，请单位重新填报？"
          yes="退回，不再更改"
          no="先不退回"
          isSending={accept.isSending || giveBack.isSending}
          onYes={decline}
        >
          <p>退回后不能撤回，单位须重新评估、公示、报送。</p>
        </ConfirmButton>
      </div>
    </section>
  );
}
