import { Link } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { ToAttendDocument } from './employers.graphql.ts';
import { listToAttend } from './listToAttend.ts';

/** What the authority waits for, or has announced: visits, violations to be corrected, lists; each leads to its page. */
export function ToAttend({ employerId }: { readonly employerId: string }) {
  const { token } = useSession();
  const { data, error } = useAnswer(ToAttendDocument, { id: employerId }, { token });
  if (!data) return <Failure failure={error} />;
  const matters = listToAttend(data);
  const delegation = data.viewer.employer?.delegation;
  return (
    <section aria-labelledby="attend">
      <h2 id="attend">监督检查事项</h2>
      {matters.length === 0 && (
        <p className="quiet">目前没有要配合或者答复的事项；有的时候这里会列出，并发到收件箱。</p>
      )}
      <ul>
        {matters.map(({ to, title, about, isOverdue }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>：<span className={isOverdue ? 'warning' : ''}>{about}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {delegation?.inForce ? '已' : '可以'}
        <Link to="/mine/delegation">委托技术服务机构代办自查评估</Link>
        {delegation?.inForce && `，至 ${delegation.validTo} 止`}；全部记录见<Link to="/mine/file">本单位档案</Link>。
      </p>
    </section>
  );
}
