import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { toMoment } from '../../shared/moments.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { BreakdownTable } from './BreakdownTable.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { DashboardFilter } from './DashboardFilter.tsx';
import { DashboardDocument, type DashboardQuery } from './dashboards.graphql.ts';
import { ExportButton } from './ExportButton.tsx';
import { FigureGroups } from './FigureGroups.tsx';
import { RateList } from './RateList.tsx';
import { TownshipTable } from './TownshipTable.tsx';
import { toWanted } from './wanted.ts';
import './dashboards.css';

/** Charts come after the numbers: their library is loaded nowhere else. */
const BreakdownChart = lazy(() => import('./BreakdownChart.tsx'));
const FindingSteps = lazy(() => import('./FindingSteps.tsx'));

export type Dashboard = NonNullable<DashboardQuery['dashboard']>;

/** `/work/dashboard?body=…&year=…&month=…`: figures of the county or of one body; every number leads to its records. */
export default function DashboardPage() {
  useTitle('统计看板');
  const [address] = useSearchParams();
  const { token } = useSession();
  const wanted = toWanted(address);
  const { data, error } = useAnswer(DashboardDocument, wanted, { token });
  return (
    <div className="dashboard">
      <h1>统计看板</h1>
      {!data && (error ? <Failure failure={error} /> : <p className="quiet">正在读取……</p>)}
      {data?.dashboard === null && <p>没有这个巡查单位。请从菜单重新打开统计看板。</p>}
      {data?.dashboard && <Figures dashboard={data.dashboard} />}
    </div>
  );
}

function Figures({ dashboard }: { readonly dashboard: Dashboard }) {
  const { county, patrolBody, year, month, figures, rates, breakdowns, coverage, countedAt, rebuildingSince } =
    dashboard;
  const bodies = breakdowns.find(({ dimension }) => dimension === 'body');
  return (
    <>
      <p>
        <strong>{patrolBody ? `${county.name}${patrolBody.name}` : `${county.name}全县`}</strong>，{year} 年
        {month && `，其中巡查为 ${month}`}
        <span className="quiet">
          {countedAt ? `（统计到 ${toMoment(countedAt)}）` : '（还没有统计数字：导入台账后自动产生）'}
        </span>
      </p>
      {rebuildingSince && (
        <p className="notice">正在重新统计（{toMoment(rebuildingSince)} 开始），下面是重新统计之前的数字。</p>
      )}
      <DashboardFilter dashboard={dashboard} />
      <ExportButton />
      <RateList rates={rates} />
      <FigureGroups figures={figures} />
      {bodies && <TownshipTable rows={bodies.rows} />}
      <div className="screen">
        {figures.some(({ measure, value }) => measure === 'FINDINGS' && value > 0) && (
          <section aria-labelledby="finding-steps">
            <h2 id="finding-steps">发现问题的处置</h2>
            <Suspense fallback={<ChartPlace />}>
              <FindingSteps figures={figures} />
            </Suspense>
          </section>
        )}
        {coverage.length > 0 && <CoverageTable coverage={coverage} />}
        {breakdowns
          .filter(({ dimension }) => dimension !== 'body')
          .map((breakdown) => (
            <section key={breakdown.dimension} aria-labelledby={`by-${breakdown.dimension}`}>
              <h2 id={`by-${breakdown.dimension}`}>{breakdown.title}</h2>
              <Suspense fallback={<ChartPlace />}>
                <BreakdownChart breakdown={breakdown} />
              </Suspense>
              <BreakdownTable breakdown={breakdown} isLinked />
            </section>
          ))}
      </div>
    </>
  );
}

function ChartPlace() {
  return <p className="quiet">正在绘图……</p>;
}
