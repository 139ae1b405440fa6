import { waivableViolations } from '../../../../../functions/rules/enforcement/waivableViolations.ts';
import { SelectField } from '../../../shared/SelectField.tsx';
import { useSession } from '../../../shared/sessionContext.ts';
import { Tick } from '../../../shared/Tick.tsx';
import { useAnswer } from '../../../shared/useAnswer.ts';
import { WaiverConditionsDocument } from '../findings.graphql.ts';
import type { PartProps } from './partProps.ts';

/** 首违不罚: which row of the list it is, and each condition as the server finds it. */
export function WaiverFields({ finding, draft, onChange }: PartProps) {
  const { token } = useSession();
  const { listedAs, extraConditionMet } = draft;
  const asked = { id: finding.id, listedAs: listedAs || null, extraConditionMet };
  const { data } = useAnswer(WaiverConditionsDocument, asked, { token });
  const rows = waivableViolations.filter(({ penaltyId }) => penaltyId === finding.penalty.id);
  const row = rows.find(({ id }) => id === listedAs);
  return (
    <>
      <SelectField
        label="清单事项"
        hint={rows.length === 0 ? '清单里没有这一违法行为，不能适用首违不罚' : undefined}
        value={listedAs}
        onChange={(listedAs) => onChange({ listedAs })}
        blank="未选"
        options={rows.map(({ id, violation }) => [id, violation])}
      />
      {row?.extraCondition && (
        <div className="choices">
          <Tick
            label={`符合附加条件：${row.extraCondition}`}
            checked={extraConditionMet}
            onChange={(met) => onChange({ extraConditionMet: met })}
          />
        </div>
      )}
      <ul aria-label="首违不罚的条件">
        {data?.finding?.waiverConditions?.map(({ condition, met, why }) => (
          <li key={condition}>
            <strong>{met ? '符合' : '不符合'}</strong>：{why}
          </li>
        ))}
      </ul>
    </>
  );
}
