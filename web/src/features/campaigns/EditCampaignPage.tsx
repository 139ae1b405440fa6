import { Link, useParams } from 'react-router';
import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { CampaignForm } from './CampaignForm.tsx';
import { emptyCampaign, toCampaignDraft } from './campaignDraft.ts';
import { CampaignsDocument } from './campaigns.graphql.ts';
import '../../shared/form.css';

/** `/campaign-edit/:id?`: a new campaign, or the next version of one. */
export default function EditCampaignPage() {
  const { id } = useParams();
  const { token, county } = useSession();
  const { data, error } = useAnswer(CampaignsDocument, { county }, { token });
  const title = id === undefined ? '登记新的行动' : '修改行动';
  useTitle(title);
  const before = data?.campaigns.find(({ campaignId }) => campaignId === id);
  return (
    <>
      <h1>{title}</h1>
      <p>
        <Link to="/campaigns">‹ 全部行动</Link>
      </p>
      {!data && <Pending failure={error} />}
      {data && id !== undefined && !before && <p>没有编号为“{id}”的行动。</p>}
      {data && (id === undefined || before) && (
        <CampaignForm
          key={before?.id ?? ''}
          initial={before ? toCampaignDraft(before) : emptyCampaign}
          isNew={!before}
        />
      )}
    </>
  );
}
