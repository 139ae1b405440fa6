import { Link, useSearchParams } from 'react-router';
import { dimensions } from '../../../../functions/rules/statistics/cell.ts';
import { getMeasure, measureIds } from '../../../../functions/rules/statistics/measures.ts';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { DashboardDocument, type FigureInput, FigureRecordsDocument } from './dashboards.graphql.ts';
import { kindWords, toRecordAddress } from './recordPlaces.ts';
import { toWanted } from './wanted.ts';
import '../../shared/form.css';

/** `/work/figure?measure=…&dimension=…&key=…&body=…&year=…&month=…`: exactly the records that a figure counts. */
export default function FigurePage() {
  const [address] = useSearchParams();
  const measure = measureIds.find((id) => id === address.get('measure'));
  useTitle(measure ? getMeasure(measure).title : '统计明细');
  if (measure === undefined) {
    return (
      <>
        <h1>统计明细</h1>
        <p>
          请在<Link to="/dashboard">统计看板</Link>点开一个数字，这里列出它所数的每一条记录。
        </p>
      </>
    );
  }
  const dimension = dimensions.find((one) => one === address.get('dimension')) ?? 'total';
  const figure = { ...toWanted(address), measure, dimension, key: address.get('key') ?? '' };
  return <Records figure={figure} />;
}

function Records({ figure }: { readonly figure: FigureInput }) {
  const { token } = useSession();
  const [address] = useSearchParams();
  const { measure, dimension, key } = figure;
  const { title, definition, unit, source } = getMeasure(measure);
  // Asked a moment ago by the dashboard one comes from: the row's name and the number.
  const { data } = useAnswer(DashboardDocument, toWanted(address), { token });
  const row = data?.dashboard?.breakdowns
    .find((breakdown) => breakdown.dimension === dimension)
    ?.rows.find((one) => one.key === key);
  const figures = dimension === 'total' ? data?.dashboard?.figures : row?.figures;
  const value = figures?.find((one) => one.measure === measure)?.value;
  const pages = usePages(FigureRecordsDocument, { figure }, ({ figureRecords }) => figureRecords, token);
  const { county, patrolBody, year, month } = data?.dashboard ?? {};
  return (
    <>
      <h1>
        {title}
        {row && `：${row.label}`}
      </h1>
      <p>
        {patrolBody?.name ?? county?.name} {year && `${year} 年`} {month && `（巡查 ${month}）`}
        {value !== undefined && (
          <>
            共 <strong>{value}</strong> {unit}
          </>
        )}
        。<Link to={`/dashboard?${toDashboard(address)}`}>回到统计看板</Link>
      </p>
      <details>
        <summary>口径和依据</summary>
        <p>{definition}</p>
        <p className="quiet">
          依据：{source.instrument} {source.clause}
        </p>
      </details>
      <PagedList {...pages} empty="没有计入的记录。" toKey={({ id, value: counted }) => `${id} ${counted}`}>
        {(record) => (
          <p className="entry">
            <Link to={toRecordAddress[record.kind](record)}>{record.employerName}</Link>{' '}
            <span className="quiet">
              {kindWords[record.kind]}
              {record.value !== 1 && `，计 ${record.value} ${unit}`}
            </span>
          </p>
        )}
      </PagedList>
    </>
  );
}

function toDashboard(address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const name of ['measure', 'dimension', 'key']) next.delete(name);
  return next;
}
