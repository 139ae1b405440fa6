import { useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../shared/sessionContext.ts';
import { ObjectionForm } from './ObjectionForm.tsx';
import { toPoints } from './periods.ts';
import type { ScoredFragment } from './scoring.graphql.ts';

export type CaseOf = { readonly period: string; readonly unitId: string; readonly itemId: string };

type ScoredCaseProps = {
  readonly of: CaseOf;
  readonly scored: ScoredFragment['lines'][number]['cases'][number];
  readonly isFixed: boolean;
};

/** One case with the record that shows it; whoever it is about may object to it. */
export function ScoredCase({ of, scored, isFixed }: ScoredCaseProps) {
  const { role } = useSession();
  const [isObjecting, setObjecting] = useState(false);
  const { recordId, employerId, on, note, points, isStruckOut } = scored;
  const [month] = /^\d{4}-\d{2}(?= |$)/.exec(recordId) ?? [];
  return (
    <li>
      {isStruckOut ? <s>{note}</s> : note}{' '}
      <span className="quiet">
        {on}，{isStruckOut ? '异议成立，已核销' : points === 0 ? '已到上限，不再计分' : `${toPoints(points)} 分`}
      </span>{' '}
      {employerId && <Link to={`/employer/${encodeURIComponent(employerId)}`}>看用人单位</Link>}{' '}
      {month && <Link to={`/patrol-round/${month}/${encodeURIComponent(of.unitId)}`}>看当月巡查</Link>}{' '}
      {isFixed && !isStruckOut && role !== 'LEADER' && !isObjecting && (
        <button type="button" onClick={() => setObjecting(true)}>
          提出异议
        </button>
      )}
      {isObjecting && <ObjectionForm of={of} recordId={recordId} onClose={() => setObjecting(false)} />}
    </li>
  );
}
