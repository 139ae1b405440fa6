import { Field } from '../../shared/Field.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
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
            <Field label="情况">
              {(tie) => (
                <select
                  {...tie}
                  value={kind}
                  onChange={({ target }) => change(at, { kind: target.value as CountDifferenceKind })}
                >
                  {Object.entries(differenceWords).map(([value, words]) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label="单位名称" fault={findProblem(problems, `differences[${at}].name`)}>
              {(tie) => (
                <input
                  {...tie}
                  required
                  maxLength={100}
                  value={name}
                  onChange={({ target }) => change(at, { name: target.value })}
                />
              )}
            </Field>
            <Field
              label="统一社会信用代码"
              hint="不知道的可以不填"
              fault={findProblem(problems, `differences[${at}].creditCode`)}
            >
              {(tie) => (
                <input
                  {...tie}
                  maxLength={18}
                  value={creditCode}
                  onChange={({ target }) => change(at, { creditCode: target.value })}
                />
              )}
            </Field>
            <Field label="说明" fault={findProblem(problems, `differences[${at}].note`)}>
              {(tie) => (
                <input
                  {...tie}
                  required
                  maxLength={200}
                  value={note}
                  onChange={({ target }) => change(at, { note: target.value })}
                />
              )}
            </Field>
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
