import { useState } from 'react';
import { Link } from 'react-router';
import { Tick } from '../../shared/Tick.tsx';
import { useActingFor } from '../employers/useActingFor.ts';
import { toAnswerPart } from './draftEdits.ts';
import { SelfCheckItem } from './SelfCheckItem.tsx';
import type { StepProps } from './stepProps.ts';

/** The items of the self-check, group by group, each with its evidence. */
export function SelfCheckStep({ facts, content, review, keeper }: StepProps) {
  const { base } = useActingFor();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const { selfCheckItems, selfCheckTitle } = facts.ruleSet;
  const answers = new Map(content.selfCheck.map((answer) => [answer.itemId, answer]));
  const groups = Map.groupBy(selfCheckItems, ({ group }) => group);
  const { answered, missing, withoutEvidence } = review.selfCheck;
  const bare = new Set(withoutEvidence.map(({ id }) => id));
  return (
    <>
      <h2>3. 自查</h2>
      <p>
        采用《{selfCheckTitle}》，已答 {answered} 项，还有 {missing.length} 项。
      </p>
      <div className="choices">
        <Tick label="只看未答的" checked={onlyOpen} onChange={setOnlyOpen} />
      </div>
      {onlyOpen && missing.length === 0 && <p>各项都已作答。</p>}
      {[...groups].map(([group, items]) => {
        const shown = items.filter(({ id }) => !onlyOpen || !answers.get(id)?.verdict);
        if (shown.length === 0) return null;
        return (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            {shown.map((item) => (
              <SelfCheckItem
                key={item.id}
                item={item}
                answer={answers.get(item.id) ?? null}
                employerId={facts.employer.id}
                keeper={keeper}
                lacksEvidence={bare.has(item.id)}
                onAnswer={(verdict) => keeper.edit({ [toAnswerPart(item.id)]: verdict })}
              />
            ))}
          </section>
        );
      })}
      <div className="actions">
        <Link to={`${base}/assessment/factors`}>上一步</Link>
        <Link className="main" to={`${base}/assessment/result`}>
          下一步：结果
        </Link>
      </div>
    </>
  );
}
