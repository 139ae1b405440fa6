import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { categoryWords, dueWords } from '../../shared/words.ts';
import { MyEmployerDocument } from './employers.graphql.ts';

/** An employer's first page: what is due and when, and where it stands. */
export default function MyEmployer() {
  const { token } = useSession();
  const { data, error } = useAnswer(MyEmployerDocument, {}, { token });
  if (error) return <p className="warning">{error.message}</p>;
  if (!data) return <p className="quiet">正在读取……</p>;
  const { employer } = data.viewer;
  if (!employer) return <p>本单位尚未列入台账，请与所在乡镇（街道）或县卫生健康局联系。</p>;
  const { nextDue, summary, effectiveCategory } = employer;
  return (
    <>
      <h1>{employer.name}</h1>
      <section aria-labelledby="due">
        <h2 id="due">要办的事</h2>
        {nextDue === null ? (
          <p>目前没有到期事项。</p>
        ) : (
          <p className={nextDue.overdue ? 'warning' : ''}>
            {dueWords[nextDue.kind]}：{nextDue.overdue ? '已逾期，原应于' : '请于'} <strong>{nextDue.on}</strong> 前办结
          </p>
        )}
      </section>
      <section aria-labelledby="standing">
        <h2 id="standing">本单位情况</h2>
        <dl>
          <dt>信用代码</dt>
          <dd>{employer.creditCode}</dd>
          <dt>巡查单位</dt>
          <dd>{employer.patrolBody.name}</dd>
          <dt>最近评估</dt>
          <dd>{summary ? `${summary.assessedOn}，${categoryWords[summary.category]}` : '尚未评估'}</dd>
          <dt>执法所依类别</dt>
          <dd>{effectiveCategory?.category ? categoryWords[effectiveCategory.category] : '—'}</dd>
        </dl>
      </section>
    </>
  );
}
