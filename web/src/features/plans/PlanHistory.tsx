import { toMoment } from '../../shared/moments.ts';
import type { PlanProps } from './PlanPage.tsx';
import { actionWords, roleWords } from './words.ts';

export function PlanHistory({ plan: { steps } }: Pick<PlanProps, 'plan'>) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">经过</h2>
      <ol>
        {steps.map(({ action, takenAt, role, party }) => (
          <li key={`${takenAt} ${action} ${party}`}>
            {toMoment(takenAt)} {party ?? roleWords[role]}：{actionWords[action]}
          </li>
        ))}
      </ol>
    </section>
  );
}
