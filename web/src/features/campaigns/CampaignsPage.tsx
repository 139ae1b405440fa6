import { Link } from 'react-router';
import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { CampaignsDocument } from './campaigns.graphql.ts';
import { NextDeadlines } from './NextDeadlines.tsx';
import '../../shared/form.css';

/** `/campaigns`: what the county is at, and what is due next in each. */
export default function CampaignsPage() {
  useTitle('专项行动');
  const { token, county, role } = useSession();
  const { data, error } = useAnswer(CampaignsDocument, { county }, { token });
  return (
    <>
      <h1>专项行动</h1>
      <p>试点和专项行动的阶段、期限，以及摸清底数的报表。</p>
      {role === 'BUREAU' && (
        <div className="actions">
          <Link className="main" to="/campaign-edit">
            登记新的行动
          </Link>
        </div>
      )}
      {!data && <Pending failure={error} />}
      {data?.campaigns.length === 0 && <p className="quiet">还没有登记过行动。由县卫生健康局登记。</p>}
      {data?.campaigns.map((campaign) => {
        const running = campaign.stages.filter(({ stageId }) => campaign.running.includes(stageId));
        return (
          <article key={campaign.id} aria-label={campaign.name}>
            <h2>
              <Link to={`/campaign/${encodeURIComponent(campaign.campaignId)}`}>{campaign.name}</Link>
            </h2>
            <p>
              {running.length > 0
                ? `正在进行：${running.map(({ name }) => name).join('、')}`
                : '今天没有正在进行的阶段'}
            </p>
            <NextDeadlines next={campaign.next} />
          </article>
        );
      })}
    </>
  );
}
