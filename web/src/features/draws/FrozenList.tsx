import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import { WideTable } from '../../shared/WideTable.tsx';
import type { PublicPlanQuery } from './draws.graphql.ts';
import { toStratumWords } from './words.ts';

type FrozenListProps = { readonly freeze: NonNullable<NonNullable<PublicPlanQuery['plan']>['freeze']> };

/** What was published before any random number existed. */
export function FrozenList({ freeze }: FrozenListProps) {
  const { frozenAt, freezeHash, employers, unclassified, strata, file } = freeze;
  return (
    <section>
      <h2>冻结名单</h2>
      <p>名单、比例和执法人员名册在产生随机数之前固定并公布，此后改动一个字，摘要就会不同。</p>
      <dl>
        <Fact label="冻结时间">{toMoment(frozenAt)}</Fact>
        <Fact label="名单">
          {employers} 家{unclassified > 0 && `（另有 ${unclassified} 家尚未分类，不在名单内）`}
        </Fact>
        <Fact label="冻结摘要">
          <span className="hash">{freezeHash}</span>
        </Fact>
        <Fact label="冻结文件">
          <a href={file.url} download={file.fileName}>
            {file.fileName}
          </a>
        </Fact>
      </dl>
      <WideTable label="各类可抽家数和抽取家数" isCaptioned>
        <thead>
          <tr>
            <th scope="col">类别</th>
            <th scope="col">可抽</th>
            <th scope="col">抽取</th>
          </tr>
        </thead>
        <tbody>
          {strata
            .filter(({ eligible }) => eligible > 0)
            .map(({ stratum, eligible, drawn }) => (
              <tr key={stratum}>
                <th scope="row">{toStratumWords(stratum)}</th>
                <td>{eligible}</td>
                <td>{drawn}</td>
              </tr>
            ))}
        </tbody>
      </WideTable>
    </section>
  );
}
