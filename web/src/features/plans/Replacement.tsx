import { useState } from 'react';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { replacedWords } from '../draws/words.ts';
import { ReplaceEmployerDocument, type SubstitutionReason } from './plans.graphql.ts';
import { usePlanStep } from './usePlanStep.ts';

type ReplacementProps = {
  readonly planId: string;
  readonly creditCode: string;
  readonly name: string;
  readonly onChange: () => void;
};

/** Puts the next of the published order in an employer's place. */
export function Replacement({ planId, creditCode, name, onChange }: ReplacementProps) {
  const { take, isSending, refusal, failure } = usePlanStep(ReplaceEmployerDocument, onChange);
  const [reason, setReason] = useState<SubstitutionReason>('CLOSED');
  const [evidence, setEvidence, forget] = useKeptText(`replace.${planId}.${creditCode}`);
  const isBlank = evidence.trim() === '';
  return (
    <details className="screen">
      <summary>不能检查，办理替补</summary>
      <div className="fields">
        <SelectField label="原因" value={reason} onChange={setReason} options={replacedWords} />
        <TextField
          label="有什么证明"
          hint="如：市场监管部门注销通知书文号、现场照片的存档编号"
          maxLength={500}
          value={evidence}
          onChange={setEvidence}
          fault={findProblem(refusal?.problems ?? [], 'evidence')}
        />
      </div>
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
      <div className="actions">
        <ConfirmButton
          label="办理替补"
          question={`由下一位替补 ${name}？`}
          yes="办理替补"
          no="不办理"
          isSending={isSending || isBlank}
          onYes={async () => {
            if (await take({ planId, creditCode, reason, evidence: evidence.trim() })) forget();
          }}
        >
          <p>替补单位由抽取时公布的顺序决定，不能挑选。原因和证明向社会公布，办理后不能撤回。</p>
        </ConfirmButton>
        {isBlank && <span className="quiet">请先写明有什么证明。</span>}
      </div>
    </details>
  );
}
