import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { toMonthWords } from '../patrols/words.ts';
import { findFormOf } from './findFormIn.ts';
import { Photos } from './Photos.tsx';
import { OneReferralDocument } from './patrolMonths.graphql.ts';
import { RecordFields } from './RecordFields.tsx';
import { SettleReferral } from './SettleReferral.tsx';
import { referralStateWords } from './words.ts';
import '../../shared/form.css';

/** `/referral/:id`: what a patrol suspected, as it referred it, and what became of it. */
export default function ReferralPage() {
  const { id = '' } = useParams();
  const { token, role } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(OneReferralDocument, { id }, { token });
  const referral = data?.patrolReferral;
  useTitle(referral ? `${referral.employerName} 移送线索` : '移送线索');
  if (!data) return <Opening title="移送线索" failure={error} />;
  if (!referral) {
    return (
      <>
        <h1>移送线索</h1>
        <p>
          没有这条线索。<Link to="/referrals">看全部线索</Link>
        </p>
      </>
    );
  }
  const { month, patrolBodyId, state, visitId, findingId, employerId } = referral;
  const mayAct = role === 'OFFICER' || role === 'BUREAU';
  const form = findFormOf(data.patrolForms, month);
  return (
    <>
      <h1>{referral.employerName} 移送线索</h1>
      <p role="status">
        <strong>{referralStateWords[state]}</strong>
        {referral.reason && `：${referral.reason}`}
      </p>
      <dl>
        <Fact label="线索号">{referral.number}</Fact>
        <Fact label="涉嫌违法情形">{referral.suspicions.join('；')}</Fact>
        <Fact label="单位">
          {role === 'PATROL_BODY' ? (
            referral.employerName
          ) : (
            <Link to={`/employer/${encodeURIComponent(employerId)}`}>{referral.employerName}</Link>
          )}
        </Fact>
        <Fact label="巡查">
          <Link to={`/patrol-round/${month}/${encodeURIComponent(patrolBodyId)}`}>{toMonthWords(month)}</Link>
        </Fact>
        <Fact label="收到">
          {toMoment(referral.receivedAt)}
          {referral.addedAt && `，${toMoment(referral.addedAt)} 又有补充`}
        </Fact>
        {referral.settledAt && <Fact label="办理">{toMoment(referral.settledAt)}</Fact>}
        {visitId && mayAct && (
          <Fact label="检查">
            <Link to={`/visit/${encodeURIComponent(visitId)}`}>看这次检查</Link>
          </Fact>
        )}
        {findingId && mayAct && (
          <Fact label="违法行为">
            <Link to={`/finding/${encodeURIComponent(findingId)}`}>看登记的违法行为</Link>
          </Fact>
        )}
      </dl>
      {mayAct && state === 'RECEIVED' && (
        <SettleReferral referralId={id} employerId={employerId} onChange={() => void questions.invalidateQueries()} />
      )}
      <h2>移送时的记录</h2>
      <RecordFields form={form} fields={referral.fields} />
      <Photos photos={referral.photos} />
      <details>
        <summary>依据</summary>
        <p>
          {referral.source.instrument} {referral.source.clause}
        </p>
      </details>
    </>
  );
}
