import { useState } from 'react';
import { Failure } from '../../../shared/Failure.tsx';
import { RefusalNote } from '../../../shared/RefusalNote.tsx';
import { findProblem, isRefusal, type Problem } from '../../../shared/refusal.ts';
import { SelectField } from '../../../shared/SelectField.tsx';
import { useSession } from '../../../shared/sessionContext.ts';
import { TextField } from '../../../shared/TextField.tsx';
import { today } from '../../../shared/today.ts';
import { useAnswer } from '../../../shared/useAnswer.ts';
import { useKeptForm } from '../../../shared/useKeptForm.ts';
import { EstimatesDocument, type EstimatesQueryVariables } from '../plans.graphql.ts';
import { QuietPeriodsField } from '../QuietPeriodsField.tsx';
import { EstimateResult } from './EstimateResult.tsx';
import {
  findTrialProblems,
  type PeriodText,
  type SettingsText,
  type SettingsVersion,
  toRules,
  toSettingsText,
  toTrial,
} from './settingsForm.ts';

type TrialProps = {
  readonly text: SettingsText;
  readonly current: SettingsVersion | null;
  /** Tells what is wrong with the rules; the period's own faults are shown here. */
  readonly onProblems: (problems: readonly Problem[]) => void;
};

/** What the rules would mean over a period, beside what holds today. */
export function Trial({ text, current, onProblems }: TrialProps) {
  const { token } = useSession();
  const [period, change] = useKeptForm<PeriodText>('estimate', blankPeriod());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [asked, setAsked] = useState<EstimatesQueryVariables | null>(null);
  const { data, error, isFetching } = useAnswer(EstimatesDocument, asked as EstimatesQueryVariables, {
    token,
    enabled: asked !== null,
  });
  const tryOut = (): void => {
    const found = findTrialProblems(text, period);
    setProblems(found);
    onProblems(found);
    setAsked(null);
    if (found.length > 0) return;
    const after = toTrial(toRules(text), period);
    const before = current ? toTrial(toRules(toSettingsText(current)), period) : after;
    setAsked({ before, after, isCompared: current !== null });
  };
  return (
    <>
      <fieldset>
        <legend>试算的期间</legend>
        <div className="fields">
          <TextField
            label="试算期间起"
            type="date"
            value={period.startsOn}
            onChange={(startsOn) => change({ startsOn })}
            fault={findProblem(problems, 'startsOn')}
          />
          <TextField
            label="试算期间止"
            type="date"
            value={period.endsOn}
            onChange={(endsOn) => change({ endsOn })}
            fault={findProblem(problems, 'endsOn')}
          />
          <SelectField
            label="每家检查用时"
            value={period.weight}
            onChange={(weight) => change({ weight })}
            options={{ HALF_DAY: '半天', FULL_DAY: '一天' }}
          />
        </div>
        <QuietPeriodsField
          rows={period.quietPeriods}
          onChange={(quietPeriods) => change({ quietPeriods })}
          problems={problems}
        />
      </fieldset>
      <div className="actions">
        <button className="main" type="button" disabled={isFetching} onClick={tryOut}>
          {isFetching ? '正在试算……' : '试算'}
        </button>
        {problems.length > 0 && (
          <span role="alert" className="warning">
            有 {problems.length} 处需要更正，已在各处标明。
          </span>
        )}
      </div>
      <Failure failure={error} />
      {data && isRefusal(data.after) && <RefusalNote refusal={data.after} />}
      {data && !isRefusal(data.after) && (
        <EstimateResult before={data.before && !isRefusal(data.before) ? data.before : null} after={data.after} />
      )}
    </>
  );
}

/** From today to the year's end. */
function blankPeriod(): PeriodText {
  const on = today();
  return { startsOn: on, endsOn: `${on.slice(0, 4)}-12-31`, quietPeriods: [], weight: 'HALF_DAY' };
}
