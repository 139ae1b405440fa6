import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import type { PlanProps } from './PlanPage.tsx';
import { FreezePlanDocument } from './plans.graphql.ts';
import { usePlanStep } from './usePlanStep.ts';

/** Publishes list, settings and roster before any random number exists. */
export function FreezeButton({ plan, onChange }: PlanProps) {
  const { take, isSending, refusal, failure } = usePlanStep(FreezePlanDocument, onChange);
  return (
    <>
      <div className="actions">
        <ConfirmButton
          isMain
          label="冻结名单"
          question="现在冻结名单？"
          yes="冻结并公布"
          no="再核对一下"
          isSending={isSending}
          onYes={async () => void (await take({ planId: plan.id }))}
        >
          <p>
            今日的单位名单、抽查比例和执法人员名册将固定并向社会公布，此后不能更改，也不能重来。冻结之后，各方才提交随机数的承诺。
          </p>
        </ConfirmButton>
      </div>
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
    </>
  );
}
