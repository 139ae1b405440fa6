import { useState } from 'react';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { OneOf } from '../../shared/OneOf.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { useChange } from '../../shared/useChange.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { AnswerScoreObjectionDocument } from './scoring.graphql.ts';

type ObjectionAnswerProps = { readonly of: { readonly period: string; readonly objectionId: string } };

/** Answers an objection, once. */
export function ObjectionAnswer({ of }: ObjectionAnswerProps) {
  const { take, isSending, problems, ...outcome } = useChange(AnswerScoreObjectionDocument);
  const [text, setText, forget] = useKeptText(`objectionAnswer.${of.objectionId}`);
  const [upheld, setUpheld] = useState<boolean | null>(null);
  const answer = async (): Promise<void> => {
    if (upheld !== null && (await take({ ...of, upheld, text: text.trim() }))) forget();
  };
  return (
    <form
      className="screen"
      onSubmit={(event) => {
        event.preventDefault();
        void answer();
      }}
    >
      <fieldset>
        <legend>答复</legend>
        <div className="choices">
          <OneOf
            required
            value={upheld}
            onChange={setUpheld}
            options={[
              [true, '采纳：核销这一条，产生新一版评分表'],
              [false, '不予采纳'],
            ]}
          />
        </div>
        <LongTextField
          label="说明"
          hint="答复后不能再改。"
          fault={findProblem(problems, 'text')}
          rows={2}
          required
          maxLength={500}
          value={text}
          onChange={setText}
        />
        <ChangeNote {...outcome} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            答复异议
          </button>
        </div>
      </fieldset>
    </form>
  );
}
