import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import { Opening } from '../../shared/Opening.tsx';
import { ReasonForm } from '../../shared/ReasonForm.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useSend } from '../../shared/useSend.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { toMonthWords } from '../patrols/words.ts';
import { OneRoundDocument, ReopenRoundDocument } from './patrolMonths.graphql.ts';
import { ReturnTable } from './ReturnTable.tsx';
import { TaskTable } from './TaskTable.tsx';
import { toReturnWords } from './words.ts';
import '../../shared/form.css';

/** `/patrol-round/:month/:bodyId`: a body's month: its figures, its returns, every employer of it. */
export default function RoundPage() {
  const { month = '', bodyId = '' } = useParams();
  const { token, role } = useSession();
  const questions = useQueryClient();
  const reopening = useSend(ReopenRoundDocument);
  const { data, error } = useAnswer(OneRoundDocument, { month, body: bodyId }, { token });
  const round = data?.patrolRound;
  useTitle(round ? `${round.patrolBodyName} ${toMonthWords(month)}巡查` : '巡查轮次');
  if (!data) return <Opening title="巡查轮次" failure={error} />;
  if (!round) {
    return (
      <>
        <h1>巡查轮次</h1>
        <p>这个单位当月的巡查没有开启。请核对月份，或由县卫生健康局在“月度巡查”中补开。</p>
      </>
    );
  }
  const { figures, returns } = round;
  return (
    <>
      <h1>
        {round.patrolBodyName} {toMonthWords(month)}巡查
      </h1>
      <dl>
        <Fact label="月报">{toReturnWords(round)}</Fact>
        <Fact label="报送期限">{round.dueOn} 24:00</Fact>
        <Fact label="进度">
          应查 {figures.expected} 家，已查 {figures.visited} 家，已报送 {figures.submitted} 家（按期{' '}
          {figures.submittedInTime} 家），无需巡查 {figures.excused} 家，逾期 {figures.late} 家
        </Fact>
        <Fact label="结果">
          发现问题 {figures.problems} 个，移送线索 {figures.referrals} 条，填写不一致 {figures.inConflict} 家
        </Fact>
        <Fact label="名单开启">{toMoment(round.openedAt)}，此后不变</Fact>
      </dl>
      {round.lockedReason && <p className="notice">{round.lockedReason}</p>}
      {returns.length > 0 && <ReturnTable returns={returns} />}
      {role === 'BUREAU' && round.lockedReason !== null && (
        <details className="screen">
          <summary>重新开放填报</summary>
          <p>开放后巡查单位可以补改记录，并须再报送一次月报。原月报保留，理由一并留痕。</p>
          <ReasonForm
            name={`reopen.${month}.${bodyId}`}
            label="重新开放的理由"
            button="重新开放"
            mostLetters={200}
            sending={reopening}
            send={(reason) => reopening.send({ month, patrolBodyId: bodyId, reason })}
            onDone={() => void questions.invalidateQueries()}
          />
        </details>
      )}
      <TaskTable month={month} bodyId={bodyId} />
      <details>
        <summary>名单的摘要</summary>
        <p>
          开启时的名单的 SHA-256：<code>{round.listSha256}</code>
        </p>
      </details>
    </>
  );
}
