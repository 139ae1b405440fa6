import { useState } from 'react';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { useSend } from '../../shared/useSend.ts';
import { BodyForm } from './BodyForm.tsx';
import { type CountyFragment, RetireBodyDocument } from './counties.graphql.ts';
import { Villages } from './Villages.tsx';
import { bodyKindWords } from './words.ts';

type BodyEntryProps = {
  readonly county: string;
  readonly body: CountyFragment['patrolBodies'][number];
  readonly onChange: () => void;
};

/** A patrol body: renamed, retired, its villages. */
export function BodyEntry({ county, body, onChange }: BodyEntryProps) {
  const { id, name, kind, aliases } = body;
  const { send, isSending, failure, refusal } = useSend(RetireBodyDocument);
  const [isOpen, setOpen] = useState(false);
  const retire = async (): Promise<void> => {
    const answer = await send({ id });
    if (answer === null) return;
    onChange();
  };
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name}（{bodyKindWords[kind]}）
      </summary>
      {isOpen && (
        <>
          <p className="quiet">
            编号 {id}
            {aliases.length > 0 && `，也叫${aliases.join('、')}`}
          </p>
          <BodyForm body={body} county={county} onSaved={onChange} />
          <Villages county={county} bodyId={id} />
          <ChangeNote refusal={refusal} failure={failure} />
          <div className="actions">
            <ConfirmButton
              label="撤销"
              question={`撤销${name}？`}
              yes="撤销"
              no="不撤销"
              isSending={isSending}
              onYes={retire}
            >
              <p>名下没有用人单位的才能撤销。以往的记录仍用它的名称；以后可以用原编号恢复。</p>
            </ConfirmButton>
          </div>
        </>
      )}
    </details>
  );
}
