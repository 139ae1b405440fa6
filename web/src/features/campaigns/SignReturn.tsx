import type { FormEvent } from 'react';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { SignReturnDocument } from './campaigns.graphql.ts';
import { type DifferenceDraft, Differences, readDifferences } from './Differences.tsx';

type SignReturnProps = {
  readonly campaignId: string;
  readonly bodyId: string;
  /** Of the list that is looked at. */
  readonly sha256: string;
  readonly isLate: boolean;
  readonly onChange: () => void;
};

/** Signs the drawn list off to the bureau, with what the body knows otherwise. */
export function SignReturn({ campaignId, bodyId, sha256, isLate, onChange }: SignReturnProps) {
  const { send, isSending, failure, refusal, problems } = useSend(SignReturnDocument);
  const [lateBecause, setLate, forgetLate] = useKeptText(`count.late.${campaignId}`);
  const [remarks, setRemarks, forgetRemarks] = useKeptText(`count.remarks.${campaignId}`);
  const [kept, keep, forget] = useKeptText(`count.differences.${campaignId}`, '[]');
  const differences = readDifferences(kept);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await send({
      campaignId,
      bodyId,
      sha256,
      differences: differences.map(({ creditCode, ...rest }) => ({ ...rest, creditCode: creditCode.trim() || null })),
      ...(isLate && { lateBecause: lateBecause.trim() }),
      ...(remarks.trim() && { remarks: remarks.trim() }),
    });
    if (answer === null) return;
    for (const done of [forget, forgetLate, forgetRemarks]) done();
    onChange();
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-label="签报">
      <Differences
        differences={differences}
        problems={problems}
        onChange={(next: readonly DifferenceDraft[]) => keep(JSON.stringify(next))}
      />
      <div className="fields">
        {isLate && (
          <LongTextField
            label="逾期的原因"
            fault={findProblem(problems, 'lateBecause')}
            required
            rows={2}
            maxLength={500}
            value={lateBecause}
            onChange={setLate}
          />
        )}
        <LongTextField
          label="其他说明"
          hint="可以不填"
          fault={findProblem(problems, 'remarks')}
          rows={2}
          maxLength={1000}
          value={remarks}
          onChange={setRemarks}
        />
      </div>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          {isSending ? '正在签报……' : '签报给县卫生健康局'}
        </button>
      </div>
    </form>
  );
}
