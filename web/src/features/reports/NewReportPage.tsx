import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { categories, categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { Opening } from '../../shared/Opening.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { findActedFor, useActingFor } from '../employers/useActingFor.ts';
import { AssessmentSummary } from './AssessmentSummary.tsx';
import { type Category, DraftReportDocument, LatestAssessmentDocument } from './reports.graphql.ts';
import { openReportStates } from './words.ts';

/** `/work/mine/report/new`: the report of the latest assessment, before it is drafted. */
export default function NewReportPage() {
  const { token } = useSession();
  const { base, asked } = useActingFor();
  const { data, error } = useAnswer(LatestAssessmentDocument, asked, { token });
  const { send, isSending, failure, refusal } = useSend(DraftReportDocument);
  const [measures, setMeasures, forgetMeasures] = useKeptText(`measures${asked.id}`);
  const [conclusion, setConclusion, forgetConclusion] = useKeptText(`conclusion${asked.id}`);
  const [declared, setDeclared, forgetDeclared] = useKeptText(`declared${asked.id}`);
  const navigate = useNavigate();
  const questions = useQueryClient();
  useTitle('编制报告');
  // What is shown stays when asking again fails: somebody may be typing.
  if (!data) return <Opening title="编制报告" failure={error} />;
  const employer = findActedFor(data);
  const assessment = employer?.assessments.nodes[0];
  const open = employer?.reports.nodes.find(({ state }) => openReportStates.includes(state));
  if (!employer || !assessment) {
    return (
      <>
        <h1>编制报告</h1>
        <p>
          还没有完成的评估。请先<Link to={`${base}/assessment/basics`}>做自查评估</Link>。
        </p>
      </>
    );
  }
  const draft = async (): Promise<void> => {
    const texts = { ...(measures && { measures }), ...(conclusion && { conclusion }) };
    const answer = await send({
      employerId: employer.id,
      ...texts,
      ...(declared && { declaredCategory: declared as Category }),
    });
    if (answer === null) return;
    for (const forget of [forgetMeasures, forgetConclusion, forgetDeclared]) forget();
    await questions.invalidateQueries();
    void navigate(`${base}/report/${answer.id}`);
  };
  return (
    <>
      <h1>编制综合风险评估报告</h1>
      {open && (
        <p className="notice">
          已有一份报告在办，<Link to={`${base}/report/${open.id}`}>去看在办的报告</Link>
          。要用新的评估，请在那里修改或撤回。
        </p>
      )}
      <p>按 {assessment.assessedOn} 的评估编制。请核对下面的内容，填写整改措施后编制。</p>
      <AssessmentSummary assessment={assessment} />
      <h2>报告中由本单位写的内容</h2>
      <LongTextField
        label="整改措施"
        hint="针对自查失分项和不符合的接触水平，准备怎么改、何时改完。最多 2000 字，可以不填。"
        rows={4}
        maxLength={2000}
        value={measures}
        onChange={setMeasures}
      />
      <LongTextField
        label="评估结论"
        hint="最多 2000 字，可以不填。"
        rows={3}
        maxLength={2000}
        value={conclusion}
        onChange={setConclusion}
      />
      <SelectField
        label="申报类别"
        hint="一般与计算结果一致；不一致的，复核时会要求说明。"
        value={declared || assessment.computed.category}
        onChange={setDeclared}
        options={categories.map((category) => [
          category,
          `${categoryLabels[category]}${category === assessment.computed.category ? '（计算结果）' : ''}`,
        ])}
      />
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="button" disabled={isSending} onClick={() => void draft()}>
          编制报告
        </button>
      </div>
    </>
  );
}
