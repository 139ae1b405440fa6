import { memo, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { categoryWords, dueWords } from '../../shared/words.ts';
import type { LedgerQuery } from './employers.graphql.ts';

export type LedgerEmployer = LedgerQuery['employers']['nodes'][number];

type LedgerRowsProps = { readonly rows: readonly LedgerEmployer[] };

/** How far from the window rows are drawn already, so that nobody sees them come. */
const margin = '1500px';

/** How high rows were when they were last drawn: whoever comes back to a long ledger does not wait until all are drawn. */
const knownHeights = new Map<string, number>();

/**
 * Some rows of the ledger, drawn only while they are near the window; otherwise their room is kept. A ledger of
 * thousands is so never drawn at once. Rows that hold the focus stay.
 */
export const LedgerRows = memo(function LedgerRows({ rows }: LedgerRowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const key = `${rows[0]?.id} ${rows.length}`;
  const [height, setHeight] = useState(knownHeights.get(key) ?? null);
  useEffect(() => {
    const place = body.current;
    if (!place) return;
    const watcher = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) setHeight(null);
        else if (!place.contains(document.activeElement)) {
          const { height } = place.getBoundingClientRect();
          knownHeights.set(key, height);
          setHeight(height);
        }
      },
      { rootMargin: margin },
    );
    watcher.observe(place);
    return () => watcher.disconnect();
  }, [key]);
  return (
    <tbody ref={body}>
      {height === null ? (
        rows.map((row) => <Row key={row.id} row={row} />)
      ) : (
        <tr className="space">
          <td colSpan={7} style={{ height }} />
        </tr>
      )}
    </tbody>
  );
}, isSame);

/** Each look at the pages so far cuts them anew; the rows themselves are the same. */
function isSame(one: LedgerRowsProps, other: LedgerRowsProps): boolean {
  return one.rows.length === other.rows.length && one.rows.every((row, index) => row === other.rows[index]);
}

function Row({ row }: { readonly row: LedgerEmployer }) {
  const { id, name, creditCode, patrolBody, industryName, staff, exposed, factorCount, declared, nextDue } = row;
  const category = row.effectiveCategory?.category;
  return (
    <tr>
      <td>
        <Link to={`/employer/${encodeURIComponent(id)}`}>{name}</Link>
        <br />
        <span className="quiet">{creditCode}</span>
      </td>
      <td data-title="巡查单位">{patrolBody.name}</td>
      <td data-title="行业">{industryName ?? '—'}</td>
      <td data-title="职工／接害">
        {staff} 人／{exposed} 人，{factorCount} 种因素
      </td>
      <td data-title="申报">{declared ? '已申报' : <span className="warning">未申报</span>}</td>
      <td data-title="类别">{category ? categoryWords[category] : '—'}</td>
      <td data-title="下一期限">
        {nextDue ? (
          <span className={nextDue.overdue ? 'warning' : ''}>
            {nextDue.on} {dueWords[nextDue.kind]}
            {nextDue.overdue && '（逾期）'}
          </span>
        ) : (
          '—'
        )}
      </td>
    </tr>
  );
}
