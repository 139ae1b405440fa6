import { Link } from 'react-router';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Fact } from '../../shared/Fact.tsx';
import { useSend } from '../../shared/useSend.ts';
import { type OfficerWholeFragment, RetireOfficerDocument } from './officers.graphql.ts';
import { cardWords } from './words.ts';

type OfficerEntryProps = {
  readonly officer: OfficerWholeFragment;
  readonly mayEdit: boolean;
  readonly onChange: () => void;
};

export function OfficerEntry({ officer, mayEdit, onChange }: OfficerEntryProps) {
  const { id, name, unit, cardNumber, cardValidFrom, cardValidTo, cardState, retiredOn } = officer;
  const { recusals, daysOff, visitsPerDay, visitsPerMonth, account } = officer;
  return (
    <article className="entry">
      <h2>
        {name}
        {retiredOn != null && `（${retiredOn} 起已退出名册）`}
      </h2>
      <dl>
        <Fact label="所在单位">{unit}</Fact>
        <Fact label="执法证">
          {cardNumber}，{cardValidFrom} 至 {cardValidTo}，
          <span className={cardState === 'VALID' ? '' : 'warning'}>{cardWords[cardState]}</span>
        </Fact>
        <Fact label="检查家数">
          每日最多 {visitsPerDay} 家，每月最多 {visitsPerMonth} 家
        </Fact>
        {recusals.length > 0 && (
          <Fact label="回避">{recusals.map(({ creditCode, reason }) => `${creditCode}（${reason}）`).join('；')}</Fact>
        )}
        {daysOff.length > 0 && <Fact label="休假">{daysOff.map(({ from, to }) => `${from} 至 ${to}`).join('；')}</Fact>}
        <Fact label="登录账号">{account ?? '没有账号，不登录'}</Fact>
      </dl>
      {mayEdit && retiredOn == null && (
        <div className="actions">
          <Link to={`?edit=${encodeURIComponent(id)}`}>修改</Link>
          <Retire id={id} name={name} onChange={onChange} />
        </div>
      )}
    </article>
  );
}

function Retire({ id, name, onChange }: { readonly id: string; readonly name: string; readonly onChange: () => void }) {
  const { send, isSending, failure, refusal } = useSend(RetireOfficerDocument);
  const retire = async (): Promise<void> => {
    const answer = await send({ id });
    if (answer === null) return;
    onChange();
  };
  return (
    <>
      <ConfirmButton
        label="退出名册"
        question={`${name} 退出名册？`}
        yes="退出名册"
        no="不退出"
        isSending={isSending}
        onYes={retire}
      >
        <p>自今日起不再派出，已经安排的检查须另行改派。退出后不能恢复，重新上岗的须另行登记；做过的检查仍留有姓名。</p>
      </ConfirmButton>
      <ChangeNote refusal={refusal} failure={failure} />
    </>
  );
}
