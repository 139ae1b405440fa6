import { Link } from 'react-router';
import { ReasonForm } from '../../shared/ReasonForm.tsx';
import { useSend } from '../../shared/useSend.ts';
import { DismissReferralDocument } from './patrolMonths.graphql.ts';

type SettleReferralProps = {
  readonly referralId: string;
  readonly employerId: string;
  readonly onChange: () => void;
};

/** What an officer does about a referral: a visit, or the reason why it leads to nothing. */
export function SettleReferral({ referralId, employerId, onChange }: SettleReferralProps) {
  const dismissal = useSend(DismissReferralDocument);
  const cause = new URLSearchParams({ employer: employerId, referral: referralId });
  return (
    <section className="screen" aria-labelledby="settle">
      <h2 id="settle">办理</h2>
      <div className="actions">
        <Link className="main" to={`/visit/new?${cause}`}>
          据此立项检查
        </Link>
      </div>
      <details>
        <summary>不予处理</summary>
        <p>线索就此办结，理由告知移送的巡查单位。</p>
        <ReasonForm
          name={`dismiss.${referralId}`}
          label="不予处理的理由"
          hint="2–500 字"
          button="不予处理"
          mostLetters={500}
          sending={dismissal}
          send={(reason) => dismissal.send({ referralId, reason })}
          onDone={onChange}
        />
      </details>
    </section>
  );
}
