import { Link } from 'react-router';
import { toMonthWords } from '../patrols/words.ts';
import type { RoundFragment } from './patrolMonths.graphql.ts';
import { toReturnWords } from './words.ts';

/** After its name. */
export const roundColumns = ['应查', '已查', '已报送', '逾期', '发现问题', '移送', '填写不一致', '月报'] as const;

type RoundLineProps = {
  readonly round: RoundFragment /** Then a row is a month of it. */;
  readonly isOfOneBody: boolean;
};

/** A round with its figures, as a row. */
export function RoundLine({ round, isOfOneBody }: RoundLineProps) {
  const { month, patrolBodyId, figures } = round;
  return (
    <tr>
      <th scope="row">
        <Link to={`/patrol-round/${month}/${encodeURIComponent(patrolBodyId)}`}>
          {isOfOneBody ? toMonthWords(month) : round.patrolBodyName}
        </Link>
      </th>
      <td>{figures.expected}</td>
      <td>{figures.visited}</td>
      <td>
        {figures.submitted}
        <progress
          className="hint"
          style={{ width: '5rem' }}
          value={figures.submitted}
          max={Math.max(1, figures.expected)}
          aria-label={`${round.patrolBodyName}${toMonthWords(month)}报送进度`}
        />
      </td>
      <td className={figures.late > 0 ? 'warning' : ''}>{figures.late}</td>
      <td>{figures.problems}</td>
      <td>{figures.referrals}</td>
      <td>{figures.inConflict}</td>
      <td className={round.lateReason ? 'warning' : ''}>{toReturnWords(round)}</td>
    </tr>
  );
}
