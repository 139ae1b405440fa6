import type { CampaignFragment } from './campaigns.graphql.ts';

/** What is due next, with the days left. */
export function NextDeadlines({ next }: Pick<CampaignFragment, 'next'>) {
  if (next.length === 0) return <p className="quiet">没有尚未到期的事项。</p>;
  return (
    <ul>
      {next.map(({ deadline: { deadlineId, name, responsible, on }, daysLeft }) => (
        <li key={deadlineId}>
          {on}（{daysLeft === 0 ? <strong>今天截止</strong> : `还有 ${daysLeft} 天`}）{name}，{responsible}
        </li>
      ))}
    </ul>
  );
}
