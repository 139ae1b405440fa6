import { useSession } from '../../shared/sessionContext.ts';
import type { FindingStepProps } from './FindingPage.tsx';
import { PublishDecision } from './PublishDecision.tsx';
import { WithdrawDecision } from './WithdrawDecision.tsx';

/** The decision, and where it stands with the public. */
export function Decision({ finding, onAnswer }: FindingStepProps) {
  const { role } = useSession();
  const { decision, publication, steps } = finding;
  if (decision === null) return null;
  const { publishedOn, withdrawnOn, withdrawnBecause, published } = publication;
  const isRevoked = steps.some(({ action }) => action === 'REVOKE');
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">处罚决定</h2>
      <p>
        {decision.number}，{decision.decidedOn}：{decision.sanction.text}
      </p>
      <p>认定事实：{decision.facts}</p>
      <p>
        {publishedOn ? `${publishedOn} 已公开` : '尚未公开'}
        {withdrawnOn && `，${withdrawnOn} 已撤回：${withdrawnBecause}`}
      </p>
      {published && (
        <details>
          <summary>公开的内容</summary>
          <p>{published.facts}</p>
          <p>{published.sanction}</p>
        </details>
      )}
      {role === 'BUREAU' && !publishedOn && !isRevoked && <PublishDecision finding={finding} onAnswer={onAnswer} />}
      {role === 'BUREAU' && publishedOn && !withdrawnOn && isRevoked && (
        <WithdrawDecision finding={finding} onAnswer={onAnswer} />
      )}
    </section>
  );
}
