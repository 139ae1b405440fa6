import { useState } from 'react';
import { Link } from 'react-router';
import { findProblem } from '../../shared/refusal.ts';
import { UndoNote } from '../../shared/UndoNote.tsx';
import { useActingFor } from '../employers/useActingFor.ts';
import { ClassHeadcounts } from './ClassHeadcounts.tsx';
import type { Factor } from './draftEdits.ts';
import { FactorCard } from './FactorCard.tsx';
import { FactorSearch } from './FactorSearch.tsx';
import type { StepProps } from './stepProps.ts';

const emptyFactor: Omit<Factor, 'name'> = {
  nature: null,
  natureBasis: null,
  level: null,
  exposed: null,
  measuredOn: null,
  testReportNumber: null,
  points: [],
};

/** Which hazards there are, how many persons they reach, and what was measured. */
export function FactorsStep(props: StepProps) {
  const { facts, content, review, keeper } = props;
  const { base } = useActingFor();
  const { factors } = content;
  const [removed, setRemoved] = useState<{ readonly factor: Factor; readonly index: number } | null>(null);
  const save = (next: readonly Factor[]): void => keeper.edit({ factors: next });
  const remove = (index: number): void => {
    const factor = factors[index];
    if (factor) setRemoved({ factor, index });
    save(factors.filter((_, at) => at !== index));
  };
  const ledger = facts.employer.factors.filter(({ name }) => !factors.some((factor) => factor.name === name));
  const add = (name: string): void => save([...factors, { ...emptyFactor, name }]);
  return (
    <>
      <h2>2. 职业病危害因素</h2>
      <FactorSearch taken={factors.map(({ name }) => name)} onChoose={add} />
      {factors.length === 0 && <p>还没有填危害因素。用上面的查找添加，或者从台账带入。</p>}
      {ledger.length > 0 && (
        <p className="actions">
          <button
            type="button"
            onClick={() =>
              save([
                ...factors,
                ...ledger.map(({ name, exposed, level, measuredOn }) => ({
                  ...emptyFactor,
                  name,
                  exposed,
                  level,
                  measuredOn,
                })),
              ])
            }
          >
            从台账带入（{ledger.map(({ name }) => name).join('、')}）
          </button>
        </p>
      )}
      {findProblem(review.problems, 'factors') && <p className="warning">{findProblem(review.problems, 'factors')}</p>}
      {removed && (
        <UndoNote
          text={`已移除“${removed.factor.name}”`}
          onUndo={() => {
            save(factors.toSpliced(removed.index, 0, removed.factor));
            setRemoved(null);
          }}
        />
      )}
      {factors.map((factor, index) => (
        <FactorCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may be typed anew, its place stays
          key={index}
          {...props}
          factor={factor}
          path={`factors[${index}]`}
          onChange={(change) => save(factors.with(index, { ...factor, ...change }))}
          onRemove={() => remove(index)}
        />
      ))}
      <ClassHeadcounts {...props} />
      <div className="actions">
        <Link to={`${base}/assessment/basics`}>上一步</Link>
        <Link className="main" to={`${base}/assessment/self-check`}>
          下一步：自查
        </Link>
      </div>
    </>
  );
}
