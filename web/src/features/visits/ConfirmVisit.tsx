import type { FormEvent } from 'react';
import { visitRecordLimits } from '../../../../functions/rules/inspections/judgeVisitRecord.ts';
import { Failure } from '../../shared/Failure.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { OneOf } from '../../shared/OneOf.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useStep } from '../../shared/useStep.ts';
import type { VisitStepProps } from './VisitSteps.tsx';
import { ConfirmVisitDocument } from './visits.graphql.ts';

const empty = { isRefused: false, name: '', position: '', reason: '', witness: '', statement: '' };

/** The employer's word on the record: who signs, or why nobody does and before whom. */
export function ConfirmVisit({ visit, onAnswer }: VisitStepProps) {
  const { take, isSending, failure } = useStep(ConfirmVisitDocument, onAnswer);
  const [form, change, forget] = useKeptForm(`confirm.${visit.id}`, empty);
  const { isRefused, name, position, reason, witness, statement } = form;
  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isTaken = await take({
      visitId: visit.id,
      statement: statement.trim() || null,
      ...(isRefused
        ? { refusal: { reason: reason.trim(), witness: witness.trim() } }
        : { signedBy: { name: name.trim(), position: position.trim() } }),
    });
    if (isTaken) forget();
  };
  const text = (label: string, part: 'name' | 'position' | 'reason' | 'witness') => (
    <TextField
      label={label}
      required
      maxLength={visitRecordLimits.short}
      value={form[part]}
      onChange={(text) => change({ [part]: text })}
    />
  );
  return (
    <section aria-labelledby="confirm">
      <h2 id="confirm">请单位确认记录</h2>
      <p>把下面的检查记录交单位在场人员核对。有不同意见的，如实写在单位意见里。</p>
      <form onSubmit={(event) => void confirm(event)}>
        <div className="choices">
          <OneOf
            value={isRefused}
            onChange={(isRefused) => change({ isRefused })}
            options={[
              [false, '签字确认'],
              [true, '拒绝签字'],
            ]}
          />
        </div>
        <div className="fields">
          {isRefused ? (
            <>
              {text('拒绝签字的情况', 'reason')}
              {text('见证人', 'witness')}
            </>
          ) : (
            <>
              {text('签字人姓名', 'name')}
              {text('签字人职务', 'position')}
            </>
          )}
        </div>
        <LongTextField
          label="单位意见（没有的不填）"
          rows={3}
          maxLength={visitRecordLimits.note}
          value={statement}
          onChange={(statement) => change({ statement })}
        />
        <Failure failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            {isRefused ? '记下拒绝签字' : '记下签字确认'}
          </button>
        </div>
      </form>
    </section>
  );
}
