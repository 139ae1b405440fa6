import { lazy, Suspense } from 'react';
import { type Category, categoryLabels } from '../../../../../functions/rules/assessments/grades.ts';
import { industryDivisions } from '../../../../../functions/rules/statistics/describeIndustry.ts';
import { useSession } from '../../../shared/sessionContext.ts';
import { useAnswer } from '../../../shared/useAnswer.ts';
import { type EstimatesQuery, PlanBodiesDocument } from '../plans.graphql.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { MonthTable } from './MonthTable.tsx';
import { SumTable } from './SumTable.tsx';

const EstimateCharts = lazy(() => import('./EstimateCharts.tsx'));

export type Estimate = Extract<EstimatesQuery['after'], { readonly __typename: 'PlanEstimate' }>;
export type EstimateProps = { readonly before: Estimate | null; readonly after: Estimate };

/** What rules would come to, beside what holds today; every chart has its numbers in a table. */
export function EstimateResult({ before, after }: EstimateProps) {
  const { token } = useSession();
  const { data } = useAnswer(PlanBodiesDocument, {}, { token });
  const bodies = new Map(data?.viewer.county?.patrolBodies.map(({ id, name }) => [id, name]));
  return (
    <section className="estimate" aria-labelledby="estimate">
      <h2 id="estimate">试算结果</h2>
      <div role="status">
        <p>
          将抽取约 {after.drawn} 家，检查 {after.visits} 次，用 {after.officerDays} 个执法人日。
          {after.shortages.length === 0 && '按名册，执法人员能够承担。'}
        </p>
        {after.shortages.length > 0 && (
          <div className="notice warning">
            <p>照这样办，会有这些不足：</p>
            <ul>
              {after.shortages.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        {after.unclassified > 0 && (
          <p className="quiet">另有 {after.unclassified} 家接害单位没有类别，不在抽查名单内，请先确定类别。</p>
        )}
      </div>
      <Suspense fallback={<p className="quiet">正在画图……</p>}>
        <EstimateCharts before={before} after={after} />
      </Suspense>
      <SumTable before={before} after={after} />
      <CoverageTable
        caption="按类别"
        before={before?.byCategory ?? null}
        after={after.byCategory}
        toName={(key) => categoryLabels[key as Category]}
      />
      <MonthTable before={before} after={after} />
      <details>
        <summary>按乡镇、行业细看</summary>
        <CoverageTable
          caption="按巡查单位"
          before={before?.byBody ?? null}
          after={after.byBody}
          toName={(key) => bodies.get(key) ?? key}
        />
        <CoverageTable
          caption="按行业"
          before={before?.byIndustry ?? null}
          after={after.byIndustry}
          toName={(key) => industryDivisions[key.replace(/^[A-T]/, '')] ?? (key || '行业不明')}
        />
      </details>
      <p className="quiet">
        抽取家数是平均数，抽中哪家由抽取时的随机数决定。乡镇、行业的数按单位多少分摊，所以带小数。
      </p>
    </section>
  );
}
