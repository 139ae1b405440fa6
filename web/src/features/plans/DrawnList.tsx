import { Link } from 'react-router';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { categoryWords } from '../../shared/words.ts';
import { replacedWords, toStratumWords } from '../draws/words.ts';
import type { PlanProps } from './PlanPage.tsx';
import { StaffPlanEmployersDocument } from './plans.graphql.ts';
import { Replacement } from './Replacement.tsx';

/** The drawn employers with their officers; the bureau replaces one that cannot be visited. */
export function DrawnList({ plan, onChange }: PlanProps) {
  const { token, role } = useSession();
  const pages = usePages(
    StaffPlanEmployersDocument,
    { id: plan.id, first: 50 },
    (answer) => answer.plan?.employers,
    token,
  );
  return (
    <section aria-labelledby="drawn">
      <h2 id="drawn">抽中的单位</h2>
      <p>
        抽中 {plan.result?.drawn} 家，替补 {plan.result?.substitutions} 次；其中 {plan.counted} 家已计入当年抽查次数。
      </p>
      <PagedList {...pages} empty="没有抽中的单位。" toKey={({ creditCode }) => creditCode}>
        {({ creditCode, name, category, stratum, rank, replaced, officers }) => (
          <article className="entry">
            <h3>
              <Link to={`/ledger?search=${creditCode}`}>{name}</Link>
            </h3>
            <p>
              {creditCode}；{categoryWords[category]}；
              {stratum == null ? '替补' : `${toStratumWords(stratum)}第 ${rank} 位`}
            </p>
            {!replaced && <p>执法人员：{toNames(officers)}</p>}
            {replaced && (
              <p className="warning">
                {replaced.recordedOn} {replacedWords[replaced.reason]}，
                {replaced.substitute == null ? '本类已无替补' : `由 ${replaced.substitute} 替补`}
              </p>
            )}
            {!replaced && role === 'BUREAU' && (
              <Replacement planId={plan.id} creditCode={creditCode} name={name} onChange={onChange} />
            )}
          </article>
        )}
      </PagedList>
    </section>
  );
}

/** Names where the reader may know them, else how many there are. */
function toNames(officers: readonly { readonly name?: string | null; readonly cardNumber?: string | null }[]): string {
  const isNamed = officers.every(({ name }) => name != null);
  return isNamed
    ? officers.map(({ name, cardNumber }) => `${name}（${cardNumber}）`).join('、')
    : `已选派 ${officers.length} 名`;
}
