import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { categoryWords } from '../../shared/words.ts';
import { MyEmployerDocument } from './employers.graphql.ts';
import { NextStep } from './NextStep.tsx';
import { ReportList } from './ReportList.tsx';
import { findActedFor, useActingFor } from './useActingFor.ts';
import { WhatIsDue } from './WhatIsDue.tsx';
import '../../shared/form.css';

/** An employer's first page: what is due and when, what to do now, and where it stands. */
export default function MyEmployer() {
  const { token } = useSession();
  const { asked } = useActingFor();
  const { data, error } = useAnswer(MyEmployerDocument, asked, { token });
  useTitle(asked.isOwn ? '本单位' : '受托单位');
  // What is shown stays when asking again fails: somebody may be typing.
  if (!data) return <Opening title="本单位" failure={error} />;
  const employer = findActedFor(data);
  if (!employer) {
    return (
      <>
        <h1>本单位</h1>
        <p>本单位尚未列入台账，请与所在乡镇（街道）或县卫生健康局联系。</p>
      </>
    );
  }
  const { summary, effectiveCategory } = employer;
  return (
    <>
      <h1>{employer.name}</h1>
      <WhatIsDue employer={employer} />
      <NextStep employer={employer} />
      <ReportList reports={employer.reports.nodes} />
      <section aria-labelledby="standing">
        <h2 id="standing">本单位情况</h2>
        <dl>
          <dt>信用代码</dt>
          <dd>{employer.creditCode}</dd>
          <dt>作业场所</dt>
          <dd>{employer.address ?? '—'}</dd>
          <dt>职工／接害</dt>
          <dd>
            {employer.staff} 人／{employer.exposed} 人
          </dd>
          <dt>危害因素</dt>
          <dd>{employer.factors.map(({ name }) => name).join('、') || '—'}</dd>
          <dt>巡查单位</dt>
          <dd>{employer.patrolBody.name}</dd>
          <dt>最近评估</dt>
          <dd>{summary ? `${summary.assessedOn}，${categoryWords[summary.category]}` : '尚未评估'}</dd>
          <dt>执法所依类别</dt>
          <dd>{effectiveCategory?.category ? categoryWords[effectiveCategory.category] : '—'}</dd>
        </dl>
        <p className="quiet">台账内容有误的，请与巡查单位联系更正。</p>
      </section>
    </>
  );
}
