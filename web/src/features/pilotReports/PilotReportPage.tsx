import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { addMonths } from '../../../../functions/rules/kernel/plainDate.ts';
import { findPatrolMonthIn, patrolMonth, toPatrolMonth } from '../../../../functions/rules/patrols/patrolMonth.ts';
import {
  judgePilotPeriod,
  mostPilotMonths,
  type PilotReportKind,
  pilotReportKinds,
  toMonthText,
} from '../../../../functions/rules/pilotReports/pilotPeriod.ts';
import { pilotPrompts } from '../../../../functions/rules/pilotReports/pilotPrompts.ts';
import { type AskFailure, ask } from '../../shared/ask.ts';
import { Failure } from '../../shared/Failure.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { findProblem, isRefusal, type Refusal } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { today } from '../../shared/today.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { type MadeReport, MadeReportFiles } from './MadeReportFiles.tsx';
import { PilotReportDocument } from './pilotReports.graphql.ts';

const kindWords: Readonly<Record<PilotReportKind, string>> = {
  YEARLY: '年度报告（一年）',
  FINAL: '总报告（跨几年）',
  PERIOD: '期间报告（任意月份）',
};

/** `/work/pilot-report?kind=…&from=…&to=…`: makes the report of a period, for its author to finish. */
export default function PilotReportPage() {
  useTitle('试点工作报告');
  const { token } = useSession();
  const [address, setAddress] = useSearchParams();
  const [made, setMade] = useState<{ readonly of: string; readonly report: MadeReport } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const [isAsking, setAsking] = useState(false);
  const thisMonth = toPatrolMonth(today());
  const period = {
    kind: pilotReportKinds.find((one) => one === address.get('kind')) ?? 'YEARLY',
    from: findPatrolMonthIn(address.get('from') ?? '') ?? patrolMonth(`${thisMonth.slice(0, 4)}-01`),
    to: findPatrolMonthIn(address.get('to') ?? '') ?? thisMonth,
  };
  const months = Array.from({ length: mostPilotMonths }, (_, back) => toPatrolMonth(addMonths(today(), -back)));
  const faults = judgePilotPeriod(period, today());
  const choose = (part: Partial<Record<'kind' | 'from' | 'to', string>>): void =>
    setAddress({ ...period, ...part }, { replace: true });
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (faults.length > 0) return;
    setAsking(true);
    setRefusal(null);
    setFailure(null);
    try {
      const { pilotReport } = await ask(PilotReportDocument, { input: period }, token);
      if (isRefusal(pilotReport)) setRefusal(pilotReport);
      else setMade({ of: JSON.stringify(period), report: pilotReport });
    } catch (fault) {
      setFailure(fault as AskFailure);
    }
    setAsking(false);
  };
  // Another period is another report.
  const report = made?.of === JSON.stringify(period) ? made.report : null;
  return (
    <>
      <h1>试点工作报告</h1>
      <p>选种类和起止月份，生成 Word 文件：数字、表格、图由平台填好，文字由填报单位撰写。</p>
      <form noValidate onSubmit={(event) => void make(event)}>
        <div className="fields">
          <SelectField
            label="种类"
            value={period.kind}
            onChange={(kind) => choose({ kind })}
            options={pilotReportKinds.map((one) => [one, kindWords[one]])}
          />
          {(['from', 'to'] as const).map((end) => (
            <SelectField
              key={end}
              label={end === 'from' ? '起始月份' : '截止月份'}
              hint={end === 'from' ? `最长 ${mostPilotMonths} 个月` : '最迟为本月'}
              fault={findProblem(faults, end)}
              value={period[end]}
              onChange={(next) => choose({ [end]: next })}
              options={(months.includes(period[end]) ? months : [...months, period[end]]).map((month) => [
                month,
                toMonthText(month),
              ])}
            />
          ))}
        </div>
        <RefusalNote refusal={refusal} />
        <Failure failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isAsking || faults.length > 0}>
            {isAsking ? '正在生成……' : '生成报告'}
          </button>
        </div>
      </form>
      <div role="status" aria-live="polite">
        {report && <MadeReportFiles report={report} />}
      </div>
      <details>
        <summary>留给填报单位撰写的内容（{Object.keys(pilotPrompts).length} 处）</summary>
        <ul>
          {Object.values(pilotPrompts).map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
        <p className="quiet">在文件里是灰色的“〔此处由填报单位撰写：……〕”，写好后删去。</p>
      </details>
    </>
  );
}
