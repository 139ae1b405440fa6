import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { LedgerDocument } from './employers.graphql.ts';
import { LedgerFilters } from './LedgerFilters.tsx';
import { LedgerRows } from './LedgerRows.tsx';
import { toLedgerFilter } from './ledgerFilter.ts';
import '../../shared/form.css';
import './ledger.css';

const pageSize = 100;
/** Rows that are drawn or not drawn together. */
const drawnTogether = 50;

/** `/ledger?search=…&body=…`: the county's or body's employers; more come as one scrolls. */
export default function Ledger() {
  const { token, role } = useSession();
  useTitle('台账');
  const [address] = useSearchParams();
  const { nodes, failure, isAsking, more } = usePages(
    LedgerDocument,
    { first: pageSize, filter: toLedgerFilter(address) },
    ({ employers }) => employers,
    token,
  );
  const mayChange = role === 'BUREAU' || role === 'PATROL_BODY';
  return (
    <>
      <h1>台账</h1>
      <div className="actions">
        {mayChange && <Link to="/employer/new">登记新单位</Link>}
        {role !== 'OFFICER' && <Link to="/imports">{mayChange ? '导入台账' : '台账导入记录'}</Link>}
      </div>
      <LedgerFilters />
      {nodes && nodes.length > 0 && (
        <table className="plain ledger" aria-label="用人单位台账">
          <thead>
            <tr>
              {['单位名称', '巡查单位', '行业', '职工／接害', '申报', '类别', '下一期限'].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {cut(nodes).map((rows) => (
            <LedgerRows key={rows[0]?.id} rows={rows} />
          ))}
        </table>
      )}
      <Failure failure={failure} />
      <p role="status" className="quiet">
        {toStatus(nodes?.length ?? null, isAsking, more !== null, address.size > 0)}
      </p>
      {more && <MoreByScrolling more={more} isAsking={isAsking} />}
    </>
  );
}

function toStatus(count: number | null, isAsking: boolean, hasMore: boolean, isFiltered: boolean): string {
  if (isAsking) return '正在读取……';
  if (count === null) return '';
  if (count > 0) return hasMore ? `已显示 ${count} 家，往下还有。` : `共 ${count} 家，已全部显示。`;
  return isFiltered
    ? '没有符合条件的单位。可以少设一些条件，或者看全部单位。'
    : '台账中还没有单位。可以导入台账，或者逐家登记。';
}

function cut<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / drawnTogether) }, (_, at) =>
    rows.slice(at * drawnTogether, (at + 1) * drawnTogether),
  );
}

type MoreByScrollingProps = { readonly more: () => void; readonly isAsking: boolean };

/** Asks for more when one comes near the end; a button for whoever does not scroll. */
function MoreByScrolling({ more, isAsking }: MoreByScrollingProps) {
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const place = end.current;
    if (!place || isAsking) return;
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && more(), { rootMargin: '1200px' });
    watcher.observe(place);
    return () => watcher.disconnect();
  });
  return (
    <button ref={end} type="button" disabled={isAsking} onClick={more}>
      再显示 {pageSize} 家
    </button>
  );
}
