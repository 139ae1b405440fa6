import { type FormEvent, useState } from 'react';
import { returnLimits } from '../../../../functions/rules/patrols/judgeReturn.ts';
import { type AskFailure, ask } from '../../shared/ask.ts';
import { useDesk } from './deskContext.ts';
import { findToken } from './device/clerk.ts';
import type { Round, Task } from './device/fetchLists.ts';
import { SubmitPatrolReturnDocument } from './patrols.graphql.ts';
import { type ReturnDraft, useReturnDraft } from './useReturnDraft.ts';

type ReturnFormProps = { readonly round: Round; readonly left: readonly Task[]; readonly subject: string };

/** Reasons for the employers without a form, then the return itself, which locks the month. */
export function ReturnForm({ round, left, subject }: ReturnFormProps) {
  const { desk } = useDesk();
  const { draft, change, clear } = useReturnDraft(`zhijian.return#${subject}#${round.month}`);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [unexplained, setUnexplained] = useState<ReadonlySet<string>>(new Set());
  const [isSending, setSending] = useState(false);
  const hasUnsent = desk.hasUnsent();
  const reasonOf = (creditCode: string): string => (draft.reasons[creditCode] || draft.general).trim();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = left.filter(({ creditCode }) => reasonOf(creditCode) === '').map(({ creditCode }) => creditCode);
    setUnexplained(new Set(missing));
    if (missing.length > 0) return setFaults([`还有 ${missing.length} 家没有巡查表，也没有说明原因。`]);
    setSending(true);
    try {
      const token = await findToken(desk.clerk);
      const { submitPatrolReturn: answer } = await ask(
        SubmitPatrolReturnDocument,
        { input: toInput(round, desk.clerk.bodyId, left, reasonOf, draft) },
        token,
      );
      if (answer.__typename === 'PatrolRound') {
        clear();
        setFaults([]);
      } else {
        // That was the answer to this request; the next one is another.
        change({});
        setFaults(
          answer.__typename === 'InvalidInput' ? answer.problems.map(({ message }) => message) : [answer.message],
        );
        if (answer.__typename === 'PatrolsUnexplained') setUnexplained(new Set(answer.creditCodes));
      }
      await desk.refresh();
    } catch (fault) {
      setFaults([(fault as AskFailure).message]);
    }
    setSending(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      {left.length === 0 ? (
        <p>名单中的单位都有巡查表，可以报送。</p>
      ) : (
        <>
          <h2>没有巡查表的 {left.length} 家</h2>
          <p>请说明原因。没有逐家填写的，采用统一的说明。</p>
          <div className="question">
            <label htmlFor="general">统一的说明</label>
            <textarea
              id="general"
              rows={2}
              maxLength={returnLimits.reasonLength}
              value={draft.general}
              onChange={({ target }) => change({ general: target.value })}
            />
          </div>
          {left.map(({ creditCode, name }) => (
            <div key={creditCode} className="question">
              <label htmlFor={`reason-${creditCode}`}>{name}</label>
              <input
                id={`reason-${creditCode}`}
                maxLength={returnLimits.reasonLength}
                autoComplete="off"
                aria-invalid={unexplained.has(creditCode)}
                placeholder={draft.general}
                value={draft.reasons[creditCode] ?? ''}
                onChange={({ target }) => change({ reasons: { ...draft.reasons, [creditCode]: target.value } })}
              />
              {unexplained.has(creditCode) && <span className="warning">请说明没有巡查表的原因。</span>}
            </div>
          ))}
        </>
      )}
      <label className="tap">
        <input type="checkbox" checked={draft.isChecked} onChange={() => change({ isChecked: !draft.isChecked })} />
        以上数据已核对。报送后本月巡查表即锁定，须经县卫生健康局重新开放才能修改。
      </label>
      {hasUnsent && <p className="warning">这台手机上还有未发送的内容，请等全部发送后再报送月报。</p>}
      <div role="alert">
        {faults.map((fault) => (
          <p key={fault} className="warning">
            {fault}
          </p>
        ))}
      </div>
      <button type="submit" className="main" disabled={isSending || hasUnsent || !draft.isChecked}>
        {isSending ? '正在报送……' : '报送月度巡查报告'}
      </button>
    </form>
  );
}

/** Employers for the same reason stand together. */
function toInput(
  { month }: Round,
  patrolBodyId: string,
  left: readonly Task[],
  reasonOf: (creditCode: string) => string,
  { idempotencyKey }: ReturnDraft,
) {
  const byReason = Map.groupBy(left, ({ creditCode }) => reasonOf(creditCode));
  const unfinished = [...byReason].map(([reason, tasks]) => ({
    reason,
    creditCodes: tasks.map(({ creditCode }) => creditCode),
  }));
  return { month, patrolBodyId, unfinished, idempotencyKey };
}
