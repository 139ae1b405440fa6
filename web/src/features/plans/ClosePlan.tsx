import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { toMoment } from '../../shared/moments.ts';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import type { PlanProps } from './PlanPage.tsx';
import { ClosePlanDocument } from './plans.graphql.ts';
import { usePlanStep } from './usePlanStep.ts';

/** Ends a plan that is not drawn: a draft at any time, a frozen one only when its seed fails to come. */
export function ClosePlan({ plan, onChange }: PlanProps) {
  const { take, isSending, refusal, failure } = usePlanStep(ClosePlanDocument, onChange);
  const [note, setNote, forget] = useKeptText(`close.${plan.id}`);
  if (plan.state === 'DRAWN' || plan.state === 'FAILED') return null;
  const isDraft = plan.state === 'DRAFT';
  const label = isDraft ? '撤回计划' : '终止计划';
  return (
    <details className="screen">
      <summary>{label}</summary>
      <p>
        {isDraft
          ? '名单冻结之前，随时可以撤回。要改期间或者参与方的，撤回后另订计划。'
          : `名单冻结之后，不能为了换一个结果而终止。只有过了 ${toMoment(plan.revealBy)} 仍有参与方没有公开，或者公共随机源晚于预告 7 日没有结果的，才能终止。`}
      </p>
      <TextField
        label="说明"
        maxLength={500}
        value={note}
        onChange={setNote}
        fault={findProblem(refusal?.problems ?? [], 'note')}
      />
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
      <div className="actions">
        <ConfirmButton
          label={label}
          question={`${label}？`}
          yes={label}
          no="不，继续办理"
          isSending={isSending || note.trim() === ''}
          onYes={async () => {
            if (await take({ planId: plan.id, note: note.trim() })) forget();
          }}
        >
          <p>计划到此为止，不能恢复；说明和没有公开随机数的参与方名称一并公布。</p>
        </ConfirmButton>
        {note.trim() === '' && <span className="quiet">请先填写说明。</span>}
      </div>
    </details>
  );
}
