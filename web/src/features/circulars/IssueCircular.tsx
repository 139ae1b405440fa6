import { circularLimits } from '../../../../functions/rules/circulars/circular.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useChange } from '../../shared/useChange.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { IssueCircularDocument, type ShownCircularFragment, WithdrawCircularDocument } from './circulars.graphql.ts';

type IssueCircularProps = { readonly circular: ShownCircularFragment; readonly onEdit: () => void };

/** What can be done with a draft: written anew, issued under its number, given up. */
export function IssueCircular({ circular, onEdit }: IssueCircularProps) {
  const { circularId, correctionWorkingDays, isPublic, recipients } = circular;
  const issue = useChange(IssueCircularDocument);
  const withdraw = useChange(WithdrawCircularDocument);
  const [number, setNumber, forgetNumber] = useKeptText(`circularNumber.${circularId}`);
  const [reason, setReason, forgetReason] = useKeptText(`circularReason.${circularId}`);
  return (
    <div className="screen">
      <TextField
        label="文号"
        hint="印发时填"
        fault={findProblem(issue.problems, 'number')}
        maxLength={circularLimits.number}
        value={number}
        onChange={setNumber}
      />
      <ChangeNote refusal={issue.refusal} failure={issue.failure} />
      <div className="actions">
        <ConfirmButton
          label="印发"
          question="印发这份通报？"
          yes="印发"
          no="再看一看"
          isMain
          isSending={issue.isSending}
          onYes={async () => {
            if (await issue.take({ circularId, number: number.trim() })) forgetNumber();
          }}
        >
          <p>
            印发后不能更改、不能撤回，{recipients.length} 个通报对象会收到通知
            {isPublic && '，任何人都能在公开页面看到'}
            {correctionWorkingDays !== null && `；整改期限 ${correctionWorkingDays} 个工作日，自明日起数`}。
          </p>
        </ConfirmButton>
        <button type="button" onClick={onEdit}>
          修改草稿
        </button>
      </div>
      <details>
        <summary>不印发了</summary>
        <TextField
          label="撤销草稿的理由"
          fault={findProblem(withdraw.problems, 'reason')}
          maxLength={circularLimits.reason}
          value={reason}
          onChange={setReason}
        />
        <ChangeNote refusal={withdraw.refusal} failure={withdraw.failure} />
        <div className="actions">
          <button
            type="button"
            disabled={withdraw.isSending}
            onClick={() =>
              void withdraw.take({ circularId, reason: reason.trim() }).then((isDone) => isDone && forgetReason())
            }
          >
            撤销草稿
          </button>
        </div>
      </details>
    </div>
  );
}
