import { useEffect, useRef, useState } from 'react';
import type { PatrolVerdict } from '../../../../../functions/rules/patrols/judgePatrolForm.ts';
import type { PatrolValue } from '../../../../../functions/rules/patrols/patrolRecord.ts';

type SubmissionProps = {
  readonly verdict: PatrolVerdict & { readonly isSubmitted: boolean };
  /** Whether the clerk has asked to submit, so that he is told what is missing. */
  readonly isAsked: boolean;
  readonly ask: () => void;
  readonly isLocked: boolean;
  readonly hasUnsent: boolean;
  readonly write: (value: PatrolValue) => Promise<string | null>;
};

/** Submits the form or takes that back; says what is missing. */
export function Submission({ verdict, isAsked, ask, isLocked, hasUnsent, write }: SubmissionProps) {
  const { problems, isComplete, isSubmitted, suspectedViolations } = verdict;
  const missing = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const isTold = isAsked && !isComplete;
  useEffect(() => {
    if (isTold) missing.current?.focus();
  }, [isTold]);
  const submit = (): void => {
    if (isComplete) void write(true).then(setFault);
    else {
      ask();
      missing.current?.focus();
    }
  };
  return (
    <>
      {suspectedViolations.length > 0 && (
        <p className="notice">填写了涉嫌违法行为：一经发送，立即移送县卫生健康局综合监督执法机构。</p>
      )}
      {isTold && (
        <div ref={missing} tabIndex={-1} role="alert" className="notice">
          <p>还差 {problems.length} 项，填好后再报送：</p>
          <ul>
            {problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <button type="button" className="link" onClick={() => goTo(field)}>
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isSubmitted ? (
        <>
          <p role="status">{hasUnsent ? '已填完，有网络时自动报送。' : '这家单位的巡查表已报送。'}</p>
          <button type="button" disabled={isLocked} onClick={() => void write(null).then(setFault)}>
            撤回报送
          </button>
        </>
      ) : (
        <button type="button" className="main" disabled={isLocked} onClick={submit}>
          报送巡查表
        </button>
      )}
      <p role="status" className="warning">
        {fault}
      </p>
    </>
  );
}

function goTo(field: string): void {
  const place = document.getElementById(`field-${field}`);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}
