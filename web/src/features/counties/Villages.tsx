import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { VillagesDocument } from './counties.graphql.ts';

/** The villages and communities of a body, as the list of divisions has them. */
export function Villages({ county, bodyId }: { readonly county: string; readonly bodyId: string }) {
  const { token } = useSession();
  const { data, error } = useAnswer(VillagesDocument, { county, body: bodyId }, { token });
  if (!data) return <Pending failure={error} />;
  const { villages } = data;
  if (villages.length === 0) return <p className="quiet">没有登记村、社区；由平台管理员随行政区划更新。</p>;
  return (
    <p>
      村、社区 {villages.length} 个：{villages.map(({ name }) => name).join('、')}
    </p>
  );
}
