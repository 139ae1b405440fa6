import { toMoment } from '../../shared/moments.ts';
import { ReasonForm } from '../../shared/ReasonForm.tsx';
import { today } from '../../shared/today.ts';
import { useSend } from '../../shared/useSend.ts';
import { type RuleSetsQuery, WithdrawRuleSetDocument } from './ruleSets.graphql.ts';
import { toCapWords } from './words.ts';

type VersionEntryProps = {
  readonly version: RuleSetsQuery['ruleSets'][number];
  readonly onChange: () => void;
};

/** A version of the county's table; withdrawn while it is not in effect. */
export function VersionEntry({ version, onChange }: VersionEntryProps) {
  const { id, title, decisionNumber, effectiveFrom, itemCount, keyItemCapsGrade, importedAt, withdrawn } = version;
  const withdrawal = useSend(WithdrawRuleSetDocument);
  const isAhead = effectiveFrom > today();
  return (
    <article aria-label={`${title} ${effectiveFrom}`}>
      <h3>{title}</h3>
      <p>
        {withdrawn ? (
          <strong>已撤回：{withdrawn.reason}</strong>
        ) : (
          <strong>
            {effectiveFrom} 起施行{isAhead && '（尚未施行）'}
          </strong>
        )}
        <br />
        {decisionNumber}，{itemCount} 项，{toCapWords(keyItemCapsGrade)}，{toMoment(importedAt)} 导入
      </p>
      {isAhead && !withdrawn && (
        <details>
          <summary>撤回这一版</summary>
          <p>施行以前可以撤回。撤回后这一版不再施行，编号也不再使用。</p>
          <ReasonForm
            name={`withdraw.${id}`}
            label="撤回的原因"
            button="撤回"
            mostLetters={200}
            sending={withdrawal}
            send={(reason) => withdrawal.send({ id, reason })}
            onDone={onChange}
          />
        </details>
      )}
    </article>
  );
}
