import { Field } from '../../shared/Field.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import type { LegalSourceInput } from './campaigns.graphql.ts';
import { confidenceWords } from './words.ts';

type SourceFieldsProps = {
  /** Of the row that it is the source of. */
  readonly path: string;
  readonly source: LegalSourceInput;
  readonly problems: readonly Problem[];
  readonly onChange: (source: LegalSourceInput) => void;
};

/** Where a stage or a deadline stands. */
export function SourceFields({ path, source, problems, onChange }: SourceFieldsProps) {
  return (
    <>
      <Field label="依据的文件" fault={findProblem(problems, `${path}.source.instrument`)}>
        {(tie) => (
          <input
            {...tie}
            required
            maxLength={200}
            value={source.instrument}
            onChange={({ target }) => onChange({ ...source, instrument: target.value })}
          />
        )}
      </Field>
      <Field label="条款" fault={findProblem(problems, `${path}.source.clause`)}>
        {(tie) => (
          <input
            {...tie}
            required
            maxLength={200}
            value={source.clause}
            onChange={({ target }) => onChange({ ...source, clause: target.value })}
          />
        )}
      </Field>
      <Field label="是否有原文">
        {(tie) => (
          <select
            {...tie}
            value={source.confidence}
            onChange={({ target }) =>
              onChange({ ...source, confidence: target.value as LegalSourceInput['confidence'] })
            }
          >
            {Object.entries(confidenceWords).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
