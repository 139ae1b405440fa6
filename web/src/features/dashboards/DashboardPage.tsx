import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { toMoment } from '../../shared/moments.ts';
import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { BreakdownTable } from './BreakdownTable.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { DashboardFilter } from './DashboardFilter.tsx';
import { DashboardDocument, type DashboardQuery } from './dashboards.graphql.ts';
import { ExportButton } from './ExportButton.tsx';
import { FigureGroups } from './FigureGroups.tsx';
import { FoldedSection } from './FoldedSection.tsx';
import { TownshipTable } from './TownshipTable.tsx';
import { overdueMeasures, Urgent } from './Urgent.tsx';
import { toWanted } from './wanted.ts';
import './dashboards.css';

/** Charts are drawn in sections that somebody opened: their library is loaded nowhere else. */
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
      {!data && <Pending failure={error} />}
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
      <Urgent rates={rates} figures={figures} />
      {bodies && <TownshipTable rows={bodies.rows} />}
      <FigureGroups figures={figures.filter(({ measure }) => !overdueMeasures.includes(measure))} />
      <div className="screen">
        {figures.some(({ measure, value }) => measure === 'FINDINGS' && value > 0) && (
          <FoldedSection id="findings" title="发现问题的处置">
            <Suspense fallback={<ChartPlace />}>
              <FindingSteps figures={figures} />
            </Suspense>
          </FoldedSection>
        )}
        {coverage.length > 0 && (
          <FoldedSection id="coverage" title="各类别检查情况">
            <CoverageTable coverage={coverage} />
          </FoldedSection>
        )}
        {breakdowns
          .filter(({ dimension }) => dimension !== 'body')
          .map((breakdown) => (
            <FoldedSection key={breakdown.dimension} id={breakdown.dimension} title={breakdown.title}>
              <div className="beside">
                <Suspense fallback={<ChartPlace />}>
                  <BreakdownChart breakdown={breakdown} />
                </Suspense>
                <BreakdownTable breakdown={breakdown} isLinked />
              </div>
            </FoldedSection>
          ))}
      </div>
    </>
  );
}

function ChartPlace() {
  return <p className="quiet">正在绘图……</p>;
}
