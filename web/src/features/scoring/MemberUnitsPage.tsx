import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { MemberUnitsForm } from './MemberUnitsForm.tsx';
import { useScoringRules } from './useScoringRules.ts';
import './scoring.css';

/** `/work/scoring/units`: the member units of the leading group, which the bureau keeps. */
export default function MemberUnitsPage() {
  useTitle('成员单位');
  const { role } = useSession();
  const { memberUnits, failure } = useScoringRules();
  return (
    <>
      <h1>成员单位</h1>
      {!memberUnits && <Pending failure={failure} />}
      {memberUnits?.length === 0 && <p>还没有登记领导小组的成员单位，由县卫生健康局登记。</p>}
      {memberUnits?.map(({ unitId, name, duties, isBureau }) => (
        <article key={unitId} className="entry">
          <h2>
            {name}
            {isBureau && <span className="quiet">（卫生健康部门，信息公开由它负责）</span>}
          </h2>
          <p>{duties}</p>
        </article>
      ))}
      {role === 'BUREAU' && memberUnits && (
        <details className="screen">
          <summary>更改成员单位</summary>
          <MemberUnitsForm key={JSON.stringify(memberUnits)} units={memberUnits} />
        </details>
      )}
    </>
  );
}
