import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import type { PublicPlanQuery } from './draws.graphql.ts';

type SeedPartsProps = { readonly plan: NonNullable<PublicPlanQuery['plan']> };

/** Who gives a part of the seed: bound first, revealed afterwards. */
export function SeedParts({ plan: { parties, beacon, beaconValue, result } }: SeedPartsProps) {
  return (
    <section>
      <h2>承诺与公开</h2>
      <p>各方先公布随机数的摘要（承诺），全部承诺之后才公开随机数本身；谁都不能看到别人的数再改自己的。</p>
      {parties.map(({ name, commitment, committedAt, nonce, revealedAt }) => (
        <article className="entry" key={name}>
          <h3>{name}</h3>
          <dl>
            <Fact label="承诺">
              {commitment == null ? (
                '尚未承诺'
              ) : (
                <>
                  <span className="hash">{commitment}</span>
                  {committedAt != null && `（${toMoment(committedAt)}）`}
                </>
              )}
            </Fact>
            <Fact label="随机数">
              {nonce == null ? (
                '尚未公开'
              ) : (
                <>
                  <span className="hash">{nonce}</span>
                  {revealedAt != null && `（${toMoment(revealedAt)}）`}
                </>
              )}
            </Fact>
          </dl>
        </article>
      ))}
      {beacon && (
        <article className="entry">
          <h3>
            公共随机源：{beacon.source} 第 {beacon.round} 期
          </h3>
          <p>
            预告时间 {toMoment(beacon.at)}；{beaconValue ? `结果 ${beaconValue.value}（请到其官网核对）` : '尚未产生'}
          </p>
        </article>
      )}
      {result && (
        <dl>
          <Fact label="合成的种子">
            <span className="hash">{result.seed}</span>
          </Fact>
        </dl>
      )}
    </section>
  );
}
