import { Link } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { WideTable } from '../../shared/WideTable.tsx';
import { categoryWords, dueWords } from '../../shared/words.ts';
import { stateWords } from '../reports/words.ts';
import { DelegatedEmployersDocument } from './delegations.graphql.ts';
import '../../shared/form.css';

/** `/work/delegated`: the employers that a technical service acts for today. */
export default function DelegatedPage() {
  const { token } = useSession();
  const { nodes, failure, isAsking, more } = usePages(
    DelegatedEmployersDocument,
    {},
    ({ delegatedEmployers }) => delegatedEmployers,
    token,
  );
  useTitle('受托单位');
  return (
    <>
      <h1>受托单位</h1>
      <p>今日委托有效的单位。可以代办自查评估、编制和公示报告；签字盖章和报送由单位自己办理。</p>
      <Failure failure={failure} />
      {nodes?.length === 0 && <p>没有单位委托本机构。请单位在“委托技术服务机构”页面填写本机构的信用代码。</p>}
      {nodes && nodes.length > 0 && (
        <WideTable label="受托单位">
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">行业</th>
              <th scope="col">最近评估</th>
              <th scope="col">期限</th>
              <th scope="col">档案</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ id, name, creditCode, industryName, nextDue, summary }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/delegated/${encodeURIComponent(id)}`}>{name}</Link>
                  <span className="quiet hint">{creditCode}</span>
                </th>
                <td>{industryName ?? '—'}</td>
                <td>
                  {summary ? `${summary.assessedOn}，${categoryWords[summary.category]}` : '尚未评估'}
                  {summary?.reportState && <span className="quiet hint">报告：{stateWords[summary.reportState]}</span>}
                </td>
                <td className={nextDue?.overdue ? 'warning' : ''}>
                  {nextDue ? `${dueWords[nextDue.kind]} ${nextDue.on}${nextDue.overdue ? '（逾期）' : ''}` : '—'}
                </td>
                <td>
                  <Link to={`/employer/${encodeURIComponent(id)}`} aria-label={`看档案：${name}`}>
                    看档案
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      <p role="status" className="quiet">
        {isAsking && '正在读取……'}
      </p>
      {more && !isAsking && (
        <button type="button" onClick={more}>
          再显示 50 家
        </button>
      )}
    </>
  );
}
