import { Link } from 'react-router';
import { Fact } from '../../shared/Fact.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import type { FindingProps } from './FindingPage.tsx';
import { toHarmText } from './toHarmText.ts';
import { originWords } from './words.ts';

export function FindingFacts({ finding }: FindingProps) {
  const { role } = useSession();
  const { penalty, alsoBreaks, origin, order, hearing, notice, graveHarm } = finding;
  const harm = toHarmText(finding.harm);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">违法事实</h2>
      <dl>
        {role !== 'EMPLOYER' && (
          <Fact label="单位">
            <Link to={`/employer/${encodeURIComponent(finding.employerId)}`}>{finding.employerName}</Link>
          </Fact>
        )}
        <Fact label="事实">{finding.text}</Fact>
        <Fact label="违反的条款">
          {[penalty, ...alsoBreaks].map(({ id, violation, source }) => (
            <span key={id} className="hint">
              {violation}（{source.instrument} {source.clause}）
            </span>
          ))}
        </Fact>
        <Fact label="发现日期">
          {finding.foundOn}
          {finding.endedOn && `，行为于 ${finding.endedOn} 终了`}
        </Fact>
        {origin && (
          <Fact label="来源">
            {originWords[origin.kind]}
            {origin.kind !== 'VISIT' && `（${origin.reference}）`}
          </Fact>
        )}
        {harm && <Fact label="危害情况">{harm}</Fact>}
        {graveHarm.length > 0 && <Fact label="严重危害">{graveHarm.join('、')}</Fact>}
        {role !== 'EMPLOYER' && (
          <Fact label="办案人员">
            {finding.officers.map(({ name, cardNumber }) => `${name}（${cardNumber}）`).join('、')}
          </Fact>
        )}
        {order && (
          <Fact label="责令改正">
            {order.items.join('；')}。{order.servedOn} 送达，{order.due.endsOn} 24:00 前改正
            {order.extendedBecause && `（原期限 ${order.dueBefore}，延长理由：${order.extendedBecause}）`}
          </Fact>
        )}
        {finding.correctedOn && <Fact label="改正日期">{finding.correctedOn}</Fact>}
        {notice && (
          <Fact label="事先告知">
            {notice.on}，拟：{notice.sanction.text}
            {notice.hearingOffered && '；可以要求听证'}
          </Fact>
        )}
        {hearing && (
          <Fact label="听证">
            {hearing.on}，{hearing.place}
          </Fact>
        )}
      </dl>
    </section>
  );
}
