import { useState } from 'react';
import { roleWords } from '../../../../functions/rules/archive/roleWords.ts';
import { findingActionNames } from '../../../../functions/rules/enforcement/findingActionNames.ts';
import { OneOf } from '../../shared/OneOf.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { today } from '../../shared/today.ts';
import type { FindingStepProps } from './FindingPage.tsx';
import type { OneFindingFragment } from './findings.graphql.ts';
import { StepForm } from './StepForm.tsx';

type NextStep = OneFindingFragment['nextSteps'][number];

/** Steps whose first day hangs on another day than today. */
const laterSteps: readonly string[] = ['RECORD_OVERDUE', 'HOLD_HEARING', 'DECIDE'];

/** The server's day: that from which the other steps are possible. */
function toServerDay(steps: readonly NextStep[]): string {
  return steps.find(({ action }) => !laterSteps.includes(action))?.possibleFrom ?? today();
}

/** The steps that the law allows next: those of this role with their forms, the others named. */
export function NextSteps({ finding, onAnswer }: FindingStepProps) {
  const { role } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const { nextSteps } = finding;
  const day = toServerDay(nextSteps);
  const own = nextSteps.filter(({ roles }) => roles.some((one) => one === role));
  const open = own.filter(({ possibleFrom }) => possibleFrom !== null && possibleFrom <= day);
  const ahead = own.filter(({ possibleFrom }) => possibleFrom !== null && possibleFrom > day);
  const others = nextSteps.filter((step) => !own.includes(step) && step.possibleFrom !== null);
  const step = open.find(({ action }) => action === chosen) ?? (open.length === 1 ? open[0] : undefined);
  return (
    <section aria-labelledby="next" className="screen">
      <h2 id="next">下一步</h2>
      {open.length === 0 && <p>现在没有需要您办理的步骤。</p>}
      {open.length > 1 && (
        <fieldset>
          <legend>现在可以办理</legend>
          <div className="choices">
            <OneOf
              value={step?.action}
              onChange={setChosen}
              options={open.map(({ action }) => [action, findingActionNames[action]])}
            />
          </div>
        </fieldset>
      )}
      {step && <StepForm key={step.action} finding={finding} step={step} onAnswer={onAnswer} />}
      {ahead.map(({ action, possibleFrom }) => (
        <p key={action} className="quiet">
          {findingActionNames[action]}：{possibleFrom} 起可以办理。
        </p>
      ))}
      {others.length > 0 && (
        <details>
          <summary>由其他人办理的步骤</summary>
          <ul>
            {others.map(({ action, roles, possibleFrom, possibleTo }) => (
              <li key={action}>
                {findingActionNames[action]}（{roles.map((one) => roleWords[one]).join('、')}）
                {possibleFrom !== null && possibleFrom > day && `，${possibleFrom} 起`}
                {possibleTo && `，${possibleTo} 止`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
