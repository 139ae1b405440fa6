import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useChange } from '../../shared/useChange.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { DelegateForm } from './DelegateForm.tsx';
import { DelegateDocument, OwnDelegationDocument } from './delegations.graphql.ts';
import '../../shared/form.css';

/** `/work/mine/delegation`: whom an employer lets act for it, and until when. */
export default function DelegationPage() {
  const { token } = useSession();
  const { data, error } = useAnswer(OwnDelegationDocument, {}, { token });
  const { take, isSending, failure, refusal } = useChange(DelegateDocument);
  useTitle('委托技术服务机构');
  if (!data) return <Opening title="委托技术服务机构" failure={error} />;
  const { employer } = data.viewer;
  if (employer === null) {
    return (
      <>
        <h1>委托技术服务机构</h1>
        <p>本单位尚未列入台账，请与所在乡镇（街道）或县卫生健康局联系。</p>
      </>
    );
  }
  const { delegation } = employer;
  const end = async (): Promise<void> => {
    await take({ employerId: employer.id, techServiceCode: null });
  };
  return (
    <>
      <h1>委托技术服务机构</h1>
      <p>受托机构可以代本单位做自查评估、编制和公示报告、答复意见。签字盖章、报送和撤回仍由本单位自己办理。</p>
      {delegation === null ? (
        <p role="status">现在没有委托。</p>
      ) : (
        <section aria-labelledby="current" className="notice">
          <h2 id="current">现在的委托</h2>
          <p role="status">
            信用代码 {delegation.techServiceCode}，{delegation.validFrom} 至 {delegation.validTo}（均含当日）：
            <strong>{delegation.inForce ? '有效' : '今日不在委托期内'}</strong>
          </p>
          <div className="actions">
            <button type="button" disabled={isSending} onClick={() => void end()}>
              解除委托
            </button>
            <span className="quiet">立即生效；需要时可以再次委托。</span>
          </div>
        </section>
      )}
      <ChangeNote refusal={refusal} failure={failure} />
      <DelegateForm key={delegation?.techServiceCode} employerId={employer.id} isReplaced={delegation !== null} />
    </>
  );
}
