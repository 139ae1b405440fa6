import { WideTable } from '../../shared/WideTable.tsx';
import { toPoints } from './periods.ts';
import { ScoredCase } from './ScoredCase.tsx';
import type { ScoredFragment } from './scoring.graphql.ts';
import { kindTitles } from './words.ts';

type ScoreSheetProps = {
  readonly period: string;
  readonly scores: readonly ScoredFragment[];
  /** Only a fixed score is objected to. */
  readonly isFixed: boolean;
};

/** Each unit's points with every case that cost or earned some: bodies first, then member units, the best on top. */
export function ScoreSheet({ period, scores, isFixed }: ScoreSheetProps) {
  if (scores.length === 0) return <p>这一考核期没有适用的评分办法，或者没有考核对象。请先登记评分办法。</p>;
  return (
    <WideTable className="scores" label="得分">
      <thead>
        <tr>
          <th scope="col">对象</th>
          <th scope="col">得分</th>
          <th scope="col">扣分和加分</th>
        </tr>
      </thead>
      <tbody>
        {scores
          .toSorted((one, other) => other.kind.localeCompare(one.kind) || other.points - one.points)
          .map((score) => (
            <tr key={score.unitId}>
              <th scope="row">
                {score.name}
                <br />
                <span className="quiet">{kindTitles[score.kind]}</span>
              </th>
              <td>
                <strong>{toPoints(score.points)}</strong>
              </td>
              <td>
                <Lines period={period} score={score} isFixed={isFixed} />
              </td>
            </tr>
          ))}
      </tbody>
    </WideTable>
  );
}

type LinesProps = { readonly period: string; readonly score: ScoredFragment; readonly isFixed: boolean };

function Lines({ period, score, isFixed }: LinesProps) {
  const lines = score.lines.filter(({ cases }) => cases.length > 0);
  if (lines.length === 0) return <span className="quiet">没有扣分或加分</span>;
  return lines.map(({ itemId, title, points, cases }) => (
    <details key={itemId}>
      <summary>
        {title}：{toPoints(points)} 分，{cases.length} 条
      </summary>
      <ul>
        {cases.map((one) => (
          <ScoredCase key={one.recordId} of={{ period, unitId: score.unitId, itemId }} scored={one} isFixed={isFixed} />
        ))}
      </ul>
    </details>
  ));
}
