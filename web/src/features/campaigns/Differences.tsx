import { findProblem, type Problem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import type { CountDifferenceKind } from './campaigns.graphql.ts';
import { differenceWords } from './words.ts';

export type DifferenceDraft = {
  readonly kind: CountDifferenceKind;
  readonly name: string;
  readonly creditCode: string;
  readonly note: string;
};

export function readDifferences(text: string): readonly DifferenceDraft[] {
  return JSON.parse(text) as readonly DifferenceDraft[];
}

type DifferencesProps = {
  readonly differences: readonly DifferenceDraft[];
  readonly problems: readonly Problem[];
  readonly onChange: (differences: readonly DifferenceDraft[]) => void;
};

/** Employers of which the body knows otherwise than the ledger. */
export function Differences({ differences, problems, onChange }: DifferencesProps) {
  const change = (at: number, part: Partial<DifferenceDraft>): void =>
    onChange(differences.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <>
      {differences.map(({ kind, name, creditCode, note }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else of its own
        <fieldset key={at}>
          <legend>与台账不一致的第 {at + 1} 家</legend>
          <div className="fields">
            <SelectField
              label="情况"
              value={kind}
              onChange={(kind) => change(at, { kind })}
              options={differenceWords}
            />
            <TextField
              label="单位名称"
              fault={findProblem(problems, `differences[${at}].name`)}
              required
              maxLength={100}
              value={name}
              onChange={(name) => change(at, { name })}
            />
            <TextField
              label="统一社会信用代码"
              hint="不知道的可以不填"
              fault={findProblem(problems, `differences[${at}].creditCode`)}
              maxLength={18}
              value={creditCode}
              onChange={(creditCode) => change(at, { creditCode })}
            />
            <TextField
              label="说明"
              fault={findProblem(problems, `differences[${at}].note`)}
              required
              maxLength={200}
              value={note}
              onChange={(note) => change(at, { note })}
            />
          </div>
          <button type="button" onClick={() => onChange(differences.filter((_, index) => index !== at))}>
            去掉这一家
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() => onChange([...differences, { kind: 'NOT_IN_LEDGER', name: '', creditCode: '', note: '' }])}
      >
        加一家与台账不一致的
      </button>
    </>
  );
}
