import { Link, useParams } from 'react-router';
import { toMoment } from '../../shared/moments.ts';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { CountReports } from './CountReports.tsx';
import { CountReturns } from './CountReturns.tsx';
import { CampaignsDocument } from './campaigns.graphql.ts';
import { NextDeadlines } from './NextDeadlines.tsx';
import { StageTable } from './StageTable.tsx';
import '../../shared/form.css';

/** `/campaign/:id`: stages and deadlines of a campaign, and its count. */
export default function CampaignPage() {
  const { id = '' } = useParams();
  const { token, county, role } = useSession();
  const { data, error } = useAnswer(CampaignsDocument, { county }, { token });
  const campaign = data?.campaigns.find(({ campaignId }) => campaignId === id);
  useTitle(campaign?.name ?? '专项行动');
  if (!data) return <Opening title="专项行动" failure={error} />;
  if (!campaign) {
    return (
      <>
        <h1>专项行动</h1>
        <p>
          没有这项行动。<Link to="/campaigns">看全部行动</Link>
        </p>
      </>
    );
  }
  const hasCount = campaign.deadlines.some(({ kind }) => kind === 'COUNT');
  return (
    <>
      <h1>{campaign.name}</h1>
      <p className="quiet">
        {campaign.savedAt ? `第 ${campaign.number} 版，${toMoment(campaign.savedAt)} 登记` : '平台自带'}
      </p>
      {role === 'BUREAU' && (
        <div className="actions">
          <Link to={`/campaign-edit/${encodeURIComponent(id)}`}>修改阶段和期限</Link>
        </div>
      )}
      <section aria-labelledby="next">
        <h2 id="next">下一期限</h2>
        <NextDeadlines next={campaign.next} />
      </section>
      {hasCount && role !== 'OFFICER' && <CountReturns campaignId={id} />}
      {hasCount && (role === 'BUREAU' || role === 'LEADER') && <CountReports campaignId={id} />}
      <StageTable campaign={campaign} />
    </>
  );
}
