import { findProblem, type Problem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';

export type Sender = { readonly name: string; readonly phone: string; readonly consent: boolean };

type SenderFieldsProps = {
  readonly sender: Sender;
  readonly problems: readonly Problem[];
  /** Whether it may be left empty. */
  readonly hint: string;
  readonly consentText: string;
  readonly onChange: (part: Partial<Sender>) => void;
};

/** Who writes, and the consent to what becomes of the name. */
export function SenderFields({ sender, problems, hint, consentText, onChange }: SenderFieldsProps) {
  const consentFault = findProblem(problems, 'consent');
  return (
    <>
      <div className="fields">
        <TextField
          label="姓名"
          hint={hint}
          fault={findProblem(problems, 'name')}
          autoComplete="name"
          maxLength={30}
          value={sender.name}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          label="手机号码"
          hint={hint}
          fault={findProblem(problems, 'phone')}
          type="tel"
          autoComplete="tel"
          maxLength={20}
          value={sender.phone}
          onChange={(phone) => onChange({ phone })}
        />
      </div>
      <div className="choices">
        <Tick label={consentText} checked={sender.consent} onChange={(consent) => onChange({ consent })} />
      </div>
      {consentFault && <p className="warning">{consentFault}</p>}
    </>
  );
}
