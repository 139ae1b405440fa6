import { Link } from 'react-router';
import type { ListedFindingFragment } from './findings.graphql.ts';
import { stateWords } from './words.ts';
import '../../shared/form.css';

type FindingRowProps = {
  readonly finding: ListedFindingFragment;
  /** Where one reads on: `/finding` or `/mine/finding`. */
  readonly at: string;
  readonly title: string;
};

/** One finding of a list, with the clock that ends first. */
export function FindingRow({ finding, at, title }: FindingRowProps) {
  const { id, state, text, foundOn, penalty, clocks } = finding;
  const [clock] = clocks;
  return (
    <div className="entry">
      <h2>
        <Link to={`${at}/${encodeURIComponent(id)}`}>{title}</Link>
      </h2>
      <p>
        {stateWords[state]}
        {clock && (
          <span className={clock.overdue ? 'warning' : ''}>
            ，{clock.title}至 {clock.period.endsOn}
            {clock.overdue && '（已逾期）'}
          </span>
        )}
      </p>
      <p className="quiet">
        {foundOn} 发现：{text}（{penalty.violation}）
      </p>
    </div>
  );
}
