import { ConfirmButton } from '../../../shared/ConfirmButton.tsx';
import { Failure } from '../../../shared/Failure.tsx';
import { toMoment } from '../../../shared/moments.ts';
import { RefusalNote } from '../../../shared/RefusalNote.tsx';
import { findProblem } from '../../../shared/refusal.ts';
import { useSession } from '../../../shared/sessionContext.ts';
import { TextField } from '../../../shared/TextField.tsx';
import { useKeptText } from '../../../shared/useKeptText.ts';
import type { PlanProps } from '../PlanPage.tsx';
import { EnterBeaconDocument } from '../plans.graphql.ts';
import { usePlanStep } from '../usePlanStep.ts';

/** What the announced source said is entered; it leads to the draw. */
export function BeaconStage({ plan, onChange }: PlanProps) {
  const { role } = useSession();
  const { beacon, beaconValue } = plan;
  if (!beacon) return null;
  return (
    <section>
      <h2>公共随机源</h2>
      <p>
        事先公告的随机源：{beacon.source} 第 {beacon.round} 期，{toMoment(beacon.at)} 产生结果。
      </p>
      {beaconValue && <p className="ceremony-nonce">{beaconValue.value}</p>}
      {!beaconValue && role === 'BUREAU' && <BeaconEntry plan={plan} onChange={onChange} />}
      {!beaconValue && role !== 'BUREAU' && <p>等待县卫生健康局录入结果，本页会自动更新。</p>}
    </section>
  );
}

function BeaconEntry({ plan, onChange }: PlanProps) {
  const { take, isSending, refusal, failure } = usePlanStep(EnterBeaconDocument, onChange);
  const [value, setValue, forget] = useKeptText(`beacon.${plan.id}`);
  const isBlank = value.trim() === '';
  return (
    <>
      <TextField
        label="公布的结果"
        hint="与来源公布的一字不差，如：03 08 14 21 27 30 + 11"
        maxLength={500}
        value={value}
        onChange={setValue}
        fault={findProblem(refusal?.problems ?? [], 'value')}
      />
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
      <div className="actions">
        <ConfirmButton
          isMain
          label="录入并抽取"
          question="录入的结果与公布的一字不差？"
          yes="录入并抽取"
          no="再核对一下"
          isSending={isSending || isBlank}
          onYes={async () => {
            if (await take({ planId: plan.id, value: value.trim() })) forget();
          }}
        >
          <p>{value}</p>
          <p>录入后当场抽取，不能更改。任何人都可以到来源的官网核对。</p>
        </ConfirmButton>
        {isBlank && <span className="quiet">请先填写公布的结果。</span>}
      </div>
    </>
  );
}
