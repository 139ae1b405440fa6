import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useSend } from '../../shared/useSend.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { PartiesField } from './PartiesField.tsx';
import { blankPlan, findPlanProblems, type PlanText, toPlanInput } from './planForm.ts';
import { DraftPlanDocument } from './plans.graphql.ts';
import { QuietPeriodsField } from './QuietPeriodsField.tsx';

/** `/work/plan/new`: announces a plan; `?replaces=<id>` draws again one that is over. */
export default function NewPlanPage() {
  const [parameters] = useSearchParams();
  const replaces = parameters.get('replaces');
  const [text, change, forget] = useKeptForm<PlanText>('plan', blankPlan);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { send, isSending, failure, refusal, clearRefusal } = useSend(DraftPlanDocument, ({ problems: refused = [] }) =>
    setProblems(refused),
  );
  const navigate = useNavigate();
  const questions = useQueryClient();
  useTitle('制定抽查计划');
  const draft = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    clearRefusal();
    const found = findPlanProblems(text);
    setProblems(found);
    if (found.length > 0) return;
    const answer = await send({ ...toPlanInput(text), replaces });
    if (answer === null) return;
    forget();
    await questions.invalidateQueries();
    void navigate(`/plan/${encodeURIComponent(answer.id)}`);
  };
  const bind = (name: 'title' | 'startsOn' | 'endsOn' | 'revealBy') => ({
    value: text[name],
    onChange: (value: string) => change({ [name]: value }),
    fault: findProblem(problems, name),
  });
  return (
    <>
      <h1>制定抽查计划</h1>
      <p>
        计划制定后即向社会公告，但还不冻结名单，可以撤回。比例和频次按检查期间第一天施行的
        <Link to="/plan-settings">抽查比例和频次</Link>执行。
      </p>
      {replaces && (
        <p className="notice">
          本计划重新抽取<Link to={`/plan/${encodeURIComponent(replaces)}`}>先前的计划</Link>，公告中一并写明。
        </p>
      )}
      <form noValidate onSubmit={(event) => void draft(event)}>
        <div className="fields">
          <TextField label="计划名称" hint="如：2026年下半年双随机抽查" maxLength={100} {...bind('title')} />
          <TextField label="检查期间起" type="date" {...bind('startsOn')} />
          <TextField label="检查期间止" hint="与起日在同一年内" type="date" {...bind('endsOn')} />
          <TextField
            label="公开随机数期限"
            hint="到这时仍有一方没有公开的，计划只能终止，须留足时间"
            type="datetime-local"
            {...bind('revealBy')}
          />
        </div>
        <QuietPeriodsField
          rows={text.quietPeriods}
          onChange={(quietPeriods) => change({ quietPeriods })}
          problems={problems}
        />
        <PartiesField rows={text.parties} onChange={(parties) => change({ parties })} problems={problems} />
        <BeaconFields text={text} change={change} problems={problems} />
        <ChangeNote refusal={refusal} failure={failure} />
        {problems.length > 0 && (
          <p role="alert" className="warning">
            有 {problems.length} 处需要更正，已在各处标明。
          </p>
        )}
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            公告计划
          </button>
        </div>
      </form>
      <details>
        <summary>依据</summary>
        <p>
          泸政办函〔2023〕18号（R107）：与“双随机、一公开”监督执法结合；国办发〔2015〕58号：随机抽取检查对象、随机选派执法检查人员。参与方、期限和公共随机源是本平台的抽取规则。
        </p>
      </details>
    </>
  );
}

type BeaconFieldsProps = {
  readonly text: PlanText;
  readonly change: (part: Partial<PlanText>) => void;
  readonly problems: readonly Problem[];
};

function BeaconFields({ text, change, problems }: BeaconFieldsProps) {
  return (
    <fieldset>
      <legend>公共随机源（可以没有）</legend>
      <p className="quiet hint">
        如指定某一期福利彩票的开奖号码一并作为随机数。须事先公告，产生结果的时间不早于公开随机数期限。
      </p>
      <div className="choices">
        <Tick label="采用公共随机源" checked={text.hasBeacon} onChange={(hasBeacon) => change({ hasBeacon })} />
      </div>
      {text.hasBeacon && (
        <div className="fields">
          <TextField
            label="来源"
            hint="如：中国福利彩票双色球"
            maxLength={500}
            value={text.source}
            onChange={(source) => change({ source })}
            fault={findProblem(problems, 'beacon')}
          />
          <TextField label="期次" maxLength={500} value={text.round} onChange={(round) => change({ round })} />
          <TextField
            label="产生结果的时间"
            type="datetime-local"
            value={text.at}
            onChange={(at) => change({ at })}
            fault={findProblem(problems, 'beacon.at')}
          />
        </div>
      )}
    </fieldset>
  );
}
