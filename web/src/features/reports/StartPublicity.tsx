import type { FormEvent } from 'react';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import type { ReportProps } from './ReportPage.tsx';
import { StartPublicityDocument } from './reports.graphql.ts';

/** Posts the report. Five working days at least; the employer may post it longer. */
export function StartPublicity({ report, onChange }: ReportProps) {
  const { send, isSending, failure, refusal, problems } = useSend(StartPublicityDocument);
  const [place, setPlace, forgetPlace] = useKeptText(`place.${report.id}`);
  const [workingDays, setWorkingDays, forgetDays] = useKeptText(`days.${report.id}`, '5');
  const start = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await send({ reportId: report.id, place: place.trim(), workingDays: Number(workingDays) });
    if (answer === null) return;
    forgetPlace();
    forgetDays();
    onChange();
  };
  return (
    <section aria-labelledby="post">
      <h2 id="post">下一步：公示</h2>
      <p>
        把公示张贴在本单位职工看得到的地方，不少于 5 个工作日。张贴当日不计入。公示期间有异议的，须先答复再签字盖章。
      </p>
      <form onSubmit={(event) => void start(event)}>
        <div className="fields">
          <TextField
            label="公示地点"
            hint="如：厂区公告栏"
            fault={findProblem(problems, 'place')}
            required
            maxLength={100}
            value={place}
            onChange={setPlace}
          />
          <TextField
            label="公示工作日数"
            hint="5 至 60 日"
            fault={findProblem(problems, 'workingDays')}
            type="number"
            min={5}
            max={60}
            required
            value={workingDays}
            onChange={setWorkingDays}
          />
        </div>
        <ChangeNote refusal={refusal} failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            今日开始公示
          </button>
        </div>
      </form>
      <details>
        <summary>依据</summary>
        <p>泸政办函〔2023〕18号“1.用人单位风险评估”：评估报告应在本单位公示，公示期不少于 5 个工作日。</p>
      </details>
    </section>
  );
}
