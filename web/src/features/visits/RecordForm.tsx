import { type FormEvent, useState } from 'react';
import {
  findRecordProblems,
  listUnansweredItems,
  type RecordedVisit,
  visitRecordLimits,
} from '../../../../functions/rules/inspections/judgeVisitRecord.ts';
import { visitOutcomes } from '../../../../functions/rules/inspections/siteVisit.ts';
import { Failure } from '../../shared/Failure.tsx';
import { keepIntent } from '../../shared/intent.ts';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { isRefusal, type Problem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useSending } from '../../shared/useSending.ts';
import { EvidenceSender } from './EvidenceSender.tsx';
import { ItemFields } from './ItemFields.tsx';
import { MeasurementFields } from './MeasurementFields.tsx';
import { emptyItem, toRecordInput, useVisitDraft } from './useVisitDraft.ts';
import type { VisitStepProps } from './VisitSteps.tsx';
import { EndVisitDocument } from './visits.graphql.ts';
import { outcomeWords } from './words.ts';

/** The record of a visit that goes on, filled in on a tablet: kept on the device, sent when the visit ends. */
export function RecordForm({ visit, onAnswer }: VisitStepProps) {
  const { token } = useSession();
  const [intent] = useState(() => keepIntent(`visit.${visit.id}`));
  const { send, isSending, failure } = useSending(EndVisitDocument, intent, token);
  const { draft, change, changeItem, forget } = useVisitDraft(visit.id);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const input = toRecordInput(draft);
  const recorded: RecordedVisit = {
    start: visit.start && { form: { category: visit.start.category } },
    evidence: visit.evidence,
  };
  const unanswered = listUnansweredItems(recorded, input);

  const end = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = unanswered.map((id) => ({ path: id, message: `条目 ${id} 还没有结论` }));
    const found = [...missing, ...findRecordProblems(recorded, input)];
    setProblems(found);
    if (found.length > 0) return;
    const answer = await send({ visitId: visit.id, ...input });
    if (answer === null) return;
    const refusal = isRefusal(answer) ? answer : null;
    if (refusal === null) forget();
    onAnswer(refusal);
  };
  const isChecked = draft.outcome === 'CHECKED';
  return (
    <section aria-labelledby="conduct">
      <h2 id="conduct">现场记录</h2>
      <p>填写的内容随时保存在这台设备上，没有信号或者登录过期都不会丢失；有信号后点“结束检查”送出。</p>
      <SelectField
        label="检查情况"
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
        options={visitOutcomes.map((outcome) => [outcome, outcomeWords[outcome]])}
      />
      <EvidenceSender visit={visit} />
      <form onSubmit={(event) => void end(event)}>
        {isChecked && (
          <>
            <p role="status">
              检查表共 {visit.items.length} 条，已填 {visit.items.length - unanswered.length} 条
            </p>
            {unanswered.length > 0 && (
              <p>
                <a href={`#${unanswered[0]}`}>转到没有填的第一条</a>
              </p>
            )}
            {visit.items.map((item) => (
              <ItemFields
                key={item.id}
                item={item}
                draft={draft.items[item.id] ?? emptyItem}
                evidence={visit.evidence}
                onChange={(part) => changeItem(item.id, part)}
              />
            ))}
            <MeasurementFields
              measurements={draft.measurements}
              onChange={(measurements) => change({ measurements })}
            />
          </>
        )}
        <LongTextField
          label={isChecked ? '其他情况说明（没有的不填）' : '现场情况（必填）'}
          rows={3}
          maxLength={visitRecordLimits.note}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
        <Problems problems={problems} />
        <Failure failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            {isSending ? '正在送出……' : '结束检查，送出记录'}
          </button>
        </div>
      </form>
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="notice warning" role="alert">
      <p>记录还没有填好，没有送出：</p>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={`${path}${message}`}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
