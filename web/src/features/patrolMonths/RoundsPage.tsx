import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { findPatrolMonthIn, toPatrolMonth } from '../../../../functions/rules/patrols/patrolMonth.ts';
import { PagedTable } from '../../shared/PagedTable.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { TextField } from '../../shared/TextField.tsx';
import { today } from '../../shared/today.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { toMonthWords } from '../patrols/words.ts';
import { OpenMonth } from './OpenMonth.tsx';
import { RoundsOfMonthDocument } from './patrolMonths.graphql.ts';
import { RoundLine, roundColumns } from './RoundLine.tsx';
import '../../shared/form.css';

/** `/patrol-months?month=…`: every body's round of a month; for a body, its own months. */
export default function RoundsPage() {
  useTitle('月度巡查');
  const { token, role, organisation } = useSession();
  const questions = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const isBody = role === 'PATROL_BODY';
  const month = findPatrolMonthIn(address.get('month') ?? '') ?? toPatrolMonth(today());
  const rounds = usePages(
    RoundsOfMonthDocument,
    isBody ? { body: organisation } : { month },
    ({ patrolRounds }) => patrolRounds,
    token,
  );
  return (
    <>
      <h1>月度巡查</h1>
      <p>
        {isBody ? (
          <>
            本单位历月的巡查和月报，新的在前。填写巡查表、报送月报请在手机上打开<a href="/patrol/">巡查应用</a>
            ，没有信号也能用。
          </>
        ) : (
          '各巡查单位当月应查的单位、进度和月报。点单位名称看每一家的情况。'
        )}
      </p>
      {!isBody && (
        <div className="fields">
          <TextField label="月份" type="month" value={month} onChange={(text) => text && setAddress({ month: text })} />
        </div>
      )}
      <PagedTable
        label="巡查轮次"
        {...rounds}
        columns={[isBody ? '月份' : '巡查单位', ...roundColumns]}
        empty={isBody ? '还没有开启过巡查。每月1日由平台自动开启。' : `${toMonthWords(month)}的巡查还没有开启。`}
        toKey={(round) => round.month + round.patrolBodyId}
      >
        {(round) => <RoundLine round={round} isOfOneBody={isBody} />}
      </PagedTable>
      {role === 'BUREAU' && rounds.nodes?.length === 0 && (
        <OpenMonth month={month} onChange={() => void questions.invalidateQueries()} />
      )}
      <details>
        <summary>依据</summary>
        <p>泸政办函〔2023〕18号“五、工作要求”：乡镇（园区）每月巡查一次，次月5日前报送。</p>
      </details>
    </>
  );
}
