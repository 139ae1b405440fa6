import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { useSend } from '../../shared/useSend.ts';
import { type CountReturnsQuery, DrawReturnDocument } from './campaigns.graphql.ts';
import { SignReturn } from './SignReturn.tsx';

type OwnReturnProps = {
  readonly campaignId: string;
  readonly standing: CountReturnsQuery['countReturns'][number];
  readonly onChange: () => void;
};

/** What a body does itself: draw the list, look at it, sign it. */
export function OwnReturn({ campaignId, standing, onChange }: OwnReturnProps) {
  const { bodyId, countReturn, daysLate } = standing;
  const { send, isSending, failure, refusal } = useSend(DrawReturnDocument);
  const isOpen = countReturn === null || countReturn.state === 'DRAWN' || countReturn.state === 'RETURNED';
  if (!isOpen) return null;
  const draw = async (): Promise<void> => {
    const answer = await send({ campaignId, bodyId });
    if (answer === null) return;
    onChange();
  };
  return (
    <>
      <p>
        {countReturn === null
          ? '第一步：从台账提取本单位名下有职业病危害的单位。提取前请先把台账更新准确。'
          : '请下载名单核对。台账有误的，改好台账后重新提取；台账以外的情况写在下面，然后签报。'}
      </p>
      <div className="actions">
        <button className={countReturn ? '' : 'main'} type="button" disabled={isSending} onClick={() => void draw()}>
          {countReturn ? '重新提取名单' : '提取名单'}
        </button>
      </div>
      <ChangeNote refusal={refusal} failure={failure} />
      {countReturn && (
        <SignReturn {...{ campaignId, bodyId, sha256: countReturn.list.sha256, isLate: daysLate > 0, onChange }} />
      )}
    </>
  );
}
