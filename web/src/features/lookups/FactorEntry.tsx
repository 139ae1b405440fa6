import { Fact } from '../../shared/Fact.tsx';
import type { HazardFactorsQuery } from './lookups.graphql.ts';
import { factorWords, quantityWords, severityWords } from './words.ts';

type FactorEntryProps = { readonly factor: HazardFactorsQuery['hazardFactors'][number] };

export function FactorEntry({ factor }: FactorEntryProps) {
  const { category, name, matchedName, severity, question, synonyms, casNumbers, limits, source, severitySource } =
    factor;
  return (
    <article className="entry">
      <h2>{matchedName === name ? name : `${matchedName}（${name}）`}</h2>
      <dl>
        <Fact label="类别">{factorWords[category]}</Fact>
        <Fact label="性质">
          {severityWords[severity]}
          {question != null && `：${question}`}
        </Fact>
        {synonyms.length > 0 && <Fact label="别名">{synonyms.join('、')}</Fact>}
        {casNumbers.length > 0 && <Fact label="CAS 号">{casNumbers.join('、')}</Fact>}
        {limits.map(({ substances, quantity, value, unit, condition }) => (
          <Fact key={`${substances.join()} ${quantity} ${condition}`} label={quantityWords[quantity]}>
            {substances.length > 0 && `${substances.join('、')} `}
            {value} {unit}
            {condition != null && `（${condition}）`}
          </Fact>
        ))}
      </dl>
      <details>
        <summary>依据</summary>
        <p>
          {source.instrument} {source.clause}；性质：{severitySource.instrument} {severitySource.clause}
        </p>
      </details>
    </article>
  );
}
