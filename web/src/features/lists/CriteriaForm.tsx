import { type FormEvent, useState } from 'react';
import {
  criteriaLimits,
  findCriteriaProblems,
} from '../../../../functions/rules/disclosure/lists/findCriteriaProblems.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { today } from '../../shared/today.ts';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useSend } from '../../shared/useSend.ts';
import { CriterionFields } from './CriterionFields.tsx';
import { addCriterion, type CriteriaDraft, toDecision, toDraft } from './criteriaDraft.ts';
import { type CriterionFragment, SaveCriteriaDocument } from './lists.graphql.ts';

type CriteriaFormProps = { readonly inForce: readonly CriterionFragment[]; readonly onSaved: () => void };

/** A decision of the county on its criteria, from a day on. What is in effect stays as it is. */
export function CriteriaForm({ inForce, onSaved }: CriteriaFormProps) {
  const [draft, change, forget] = useKeptForm<CriteriaDraft>('listCriteria', toDraft(inForce));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { send, isSending, failure, refusal, clearRefusal } = useSend(
    SaveCriteriaDocument,
    ({ problems: refused = [] }) => setProblems(refused),
  );

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    clearRefusal();
    const found = findCriteriaProblems(toDecision(draft), today());
    setProblems(found);
    if (found.length > 0) return;
    const answer = await send(draft);
    if (answer === null) return;
    forget();
    onSaved();
  };
  return (
    <details className="screen">
      <summary>登记新的列入标准</summary>
      <form onSubmit={(event) => void save(event)}>
        <p>从现行标准改起。登记后不能修改，只能再登记另一个施行日期的标准。</p>
        <div className="fields">
          <TextField
            label="决定文号"
            fault={findProblem(problems, 'decision')}
            required
            maxLength={criteriaLimits.text}
            value={draft.decision}
            onChange={(decision) => change({ decision })}
          />
          <TextField
            label="施行日期"
            hint="今日或者以后"
            fault={findProblem(problems, 'effectiveOn')}
            type="date"
            required
            value={draft.effectiveOn}
            onChange={(effectiveOn) => change({ effectiveOn })}
          />
        </div>
        {draft.criteria.map((criterion, index) => (
          <CriterionFields
            key={criterion.id}
            number={index + 1}
            criterion={criterion}
            findFault={(path) => findProblem(problems, `criteria[${index}].${path}`)}
            onChange={(next) => change({ criteria: draft.criteria.with(index, next) })}
            onRemove={() => change({ criteria: draft.criteria.toSpliced(index, 1) })}
          />
        ))}
        <div className="actions">
          <button
            type="button"
            disabled={draft.criteria.length >= criteriaLimits.rows}
            onClick={() => change(addCriterion(draft))}
          >
            增加一条标准
          </button>
          <button type="button" onClick={forget}>
            放弃改动
          </button>
        </div>
        {problems.length > 0 && !refusal && (
          <p className="warning" role="alert">
            还有 {problems.length} 处要改，见各栏下的说明。{findProblem(problems, 'criteria')}
          </p>
        )}
        <ChangeNote refusal={refusal} failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            {isSending ? '正在登记……' : '登记标准'}
          </button>
        </div>
      </form>
    </details>
  );
}
