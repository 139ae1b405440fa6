import { type FormEvent, useState } from 'react';
import { categories, categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { reviewTexts } from '../../../../functions/rules/reviews/reviewTexts.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { today } from '../../shared/today.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import type { ReviewProps } from './ReviewItems.tsx';
import { type Category, RecordOnSiteDocument } from './reviews.graphql.ts';

/** Records what the visit found; the report goes back to its review. */
export function RecordOnSite({ report, onChange }: ReviewProps) {
  const { send, isSending, failure, refusal, problems } = useSend(RecordOnSiteDocument);
  const [visitedOn, setVisitedOn, forgetDay] = useKeptText(`visitedOn.${report.id}`, today());
  const [findings, setFindings, forgetFindings] = useKeptText(`findings.${report.id}`);
  const [reason, setReason, forgetReason] = useKeptText(`established.${report.id}`);
  const [category, setCategory] = useState<Category>(report.computedCategory);
  const isOther = category !== report.computedCategory;
  const record = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const said = { visitedOn, findings: findings.trim(), category };
    const answer = await send({ reportId: report.id, ...said, ...(isOther && { reason: reason.trim() }) });
    if (answer === null) return;
    for (const forget of [forgetDay, forgetFindings, forgetReason]) forget();
    await onChange();
  };
  return (
    <form className="screen" onSubmit={(event) => void record(event)}>
      <h3>登记核查情况</h3>
      <div className="fields">
        <TextField
          label="核查日期"
          fault={findProblem(problems, 'visitedOn')}
          type="date"
          required
          value={visitedOn}
          onChange={setVisitedOn}
        />
        <SelectField
          label="认定类别"
          value={category}
          onChange={setCategory}
          options={categories.map((one) => [
            one,
            `${categoryLabels[one]}${one === report.computedCategory ? '（计算结果）' : ''}`,
          ])}
        />
      </div>
      <LongTextField
        label="核查情况"
        fault={findProblem(problems, 'findings')}
        rows={4}
        required
        maxLength={reviewTexts.findings.most}
        value={findings}
        onChange={setFindings}
      />
      {isOther && (
        <LongTextField
          label="与计算结果不同的理由"
          fault={findProblem(problems, 'reason')}
          rows={2}
          required
          maxLength={reviewTexts.reason.most}
          value={reason}
          onChange={setReason}
        />
      )}
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          登记核查情况
        </button>
      </div>
    </form>
  );
}
