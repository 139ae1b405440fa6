import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';

type TypedFinding = { readonly text: string; readonly advice: string };

type FindingFieldsProps = {
  readonly findings: readonly TypedFinding[];
  readonly faults: readonly Problem[];
  readonly onChange: (findings: TypedFinding[]) => void;
};

/** What a team found, one below the other; nothing at all may have been found. */
export function FindingFields({ findings, faults, onChange }: FindingFieldsProps) {
  const change = (at: number, part: Partial<TypedFinding>): void =>
    onChange(findings.map((finding, index) => (index === at ? { ...finding, ...part } : finding)));
  return (
    <>
      {findings.map(({ text, advice }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no other name
        <fieldset key={at}>
          <legend>发现的问题 {at + 1}</legend>
          <LongTextField
            label="问题"
            fault={findProblem(faults, `findings[${at}].text`)}
            rows={2}
            maxLength={500}
            value={text}
            onChange={(text) => change(at, { text })}
          />
          <TextField
            label="意见建议（可不填）"
            fault={findProblem(faults, `findings[${at}].advice`)}
            maxLength={500}
            value={advice}
            onChange={(advice) => change(at, { advice })}
          />
          <button type="button" onClick={() => onChange(findings.filter((_, index) => index !== at))}>
            去掉这个问题
          </button>
        </fieldset>
      ))}
      <div className="actions">
        <button type="button" onClick={() => onChange([...findings, { text: '', advice: '' }])}>
          添加发现的问题
        </button>
        {findings.length === 0 && <span className="quiet">没有发现问题的，不必添加。</span>}
      </div>
    </>
  );
}
