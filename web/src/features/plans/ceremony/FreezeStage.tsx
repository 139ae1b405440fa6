import { useSession } from '../../../shared/sessionContext.ts';
import { FrozenList } from '../../draws/FrozenList.tsx';
import { FreezeButton } from '../FreezeButton.tsx';
import type { PlanProps } from '../PlanPage.tsx';

export function FreezeStage({ plan, onChange }: PlanProps) {
  const { role } = useSession();
  if (plan.freeze) return <FrozenList freeze={plan.freeze} />;
  return (
    <section>
      <h2>冻结名单</h2>
      <p>
        先把单位名单、抽查比例和执法人员名册固定下来并公布，再产生随机数：名单在前，随机数在后，谁也不能照着结果改名单。
      </p>
      {role === 'BUREAU' ? (
        <FreezeButton plan={plan} onChange={onChange} />
      ) : (
        <p>等待县卫生健康局冻结名单，本页会自动更新。</p>
      )}
    </section>
  );
}
