import { Link, useParams } from 'react-router';
import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { toMonthWords } from '../patrols/words.ts';
import { findFormIn } from './findFormIn.ts';
import { Photos } from './Photos.tsx';
import { OneRecordDocument } from './patrolMonths.graphql.ts';
import { RecordFields } from './RecordFields.tsx';
import '../../shared/form.css';

/** `/patrol-record/:id`: what the patrol of one employer found in a month; nothing is changed here. */
export default function RecordPage() {
  const { id = '' } = useParams();
  const { token } = useSession();
  const { data, error } = useAnswer(OneRecordDocument, { id }, { token });
  const record = data?.patrolRecordById;
  useTitle(record ? `${record.employerName} 巡查记录` : '巡查记录');
  if (!data) return <Opening title="巡查记录" failure={error} />;
  if (!record) {
    return (
      <>
        <h1>巡查记录</h1>
        <p>没有这份记录。请从“月度巡查”的名单里打开。</p>
      </>
    );
  }
  const { month, patrolBodyId, waiting, referralIds } = record;
  return (
    <>
      <h1>{record.employerName} 巡查记录</h1>
      <dl>
        <Fact label="月份">
          <Link to={`/patrol-round/${month}/${encodeURIComponent(patrolBodyId)}`}>{toMonthWords(month)}</Link>
        </Fact>
        <Fact label="单位">
          <Link to={`/employer/${encodeURIComponent(record.employerId)}`}>{record.creditCode}</Link>
        </Fact>
        <Fact label="巡查日期">{record.visitedOn ?? '尚未巡查'}</Fact>
        <Fact label="报送">{record.submittedAt ? toMoment(record.submittedAt) : '尚未报送'}</Fact>
        <Fact label="发现问题">{record.problemCount} 个</Fact>
        <Fact label="移送线索">
          {referralIds.length === 0 && '没有'}
          {referralIds.map((one, index) => (
            <Link key={one} to={`/referral/${encodeURIComponent(one)}`}>
              第 {index + 1} 条{' '}
            </Link>
          ))}
        </Fact>
        <Fact label="最后变更">{toMoment(record.changedAt)}</Fact>
      </dl>
      {waiting.length > 0 && (
        <div className="notice warning">
          {waiting.map(({ reason, count, receivedAt }) => (
            <p key={`${receivedAt} ${reason}`}>
              {toMoment(receivedAt)} 收到的 {count} 项另存，没有并入：{reason}
            </p>
          ))}
        </div>
      )}
      <h2>填报内容</h2>
      <RecordFields form={findFormIn(data.patrolForms, record.formVersion)} fields={record.fields} />
      <Photos photos={record.photos} missing={record.missingPhotos.length} />
    </>
  );
}
