import { useAnswer } from '../../shared/useAnswer.ts';
import { ListCriteriaDocument } from './disclosure.graphql.ts';

/** By what an employer is called non-compliant, and how it gets off the list. */
export function Criteria({ county }: { readonly county: string }) {
  const { data } = useAnswer(ListCriteriaDocument, { county });
  if (!data) return null;
  return (
    <details>
      <summary>列入标准、修复条件和依据</summary>
      <ul>
        {data.listCriteria.criteria.map(({ id, title, termMonths, repair, source }) => (
          <li key={id}>
            {title}：公布 {termMonths} 个月；{repair.text}
            <span className="quiet">
              （{source.instrument} {source.clause}）
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
