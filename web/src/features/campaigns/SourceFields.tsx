import { findProblem, type Problem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
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
      <TextField
        label="依据的文件"
        fault={findProblem(problems, `${path}.source.instrument`)}
        required
        maxLength={200}
        value={source.instrument}
        onChange={(instrument) => onChange({ ...source, instrument })}
      />
      <TextField
        label="条款"
        fault={findProblem(problems, `${path}.source.clause`)}
        required
        maxLength={200}
        value={source.clause}
        onChange={(clause) => onChange({ ...source, clause })}
      />
      <SelectField
        label="是否有原文"
        value={source.confidence}
        onChange={(confidence) => onChange({ ...source, confidence })}
        options={confidenceWords}
      />
    </>
  );
}
