import { Link } from 'react-router';
import { Field } from '../../shared/Field.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { useActingFor } from '../employers/useActingFor.ts';
import type { AssessmentCause, AssessmentMode } from './assess.graphql.ts';
import { IndustryQuestion } from './IndustryQuestion.tsx';
import { StatusEvaluationFields } from './StatusEvaluationFields.tsx';
import type { StepProps } from './stepProps.ts';
import { causeWords, modeWords } from './words.ts';

/** Why, how and for which day the assessment is made. */
export function BasicsStep({ facts, content, review, keeper, today }: StepProps) {
  const { base } = useActingFor();
  const { cause, mode, assessedOn, notes } = content;
  const fault = (path: string) => findProblem(review.problems, path);
  return (
    <>
      <h2>1. 基本情况</h2>
      <div className="fields">
        <Field label="评估缘由" fault={fault('cause')}>
          {(tie) => (
            <select
              {...tie}
              value={cause ?? ''}
              onChange={({ target }) => keeper.edit({ cause: (target.value || null) as AssessmentCause | null })}
            >
              <option value="">请选择</option>
              {Object.entries(causeWords).map(([code, words]) => (
                <option key={code} value={code}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="评估方式" fault={fault('mode')}>
          {(tie) => (
            <select
              {...tie}
              value={mode ?? ''}
              onChange={({ target }) => keeper.edit({ mode: (target.value || null) as AssessmentMode | null })}
            >
              <option value="">请选择</option>
              {Object.entries(modeWords).map(([code, words]) => (
                <option key={code} value={code}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="评估日期（不填为完成当日）" fault={fault('assessedOn')}>
          {(tie) => (
            <input
              {...tie}
              type="date"
              max={today}
              value={assessedOn ?? ''}
              onChange={({ target }) => keeper.edit({ assessedOn: target.value || null })}
            />
          )}
        </Field>
      </div>
      <IndustryQuestion facts={facts} content={content} review={review} keeper={keeper} today={today} />
      <StatusEvaluationFields facts={facts} content={content} review={review} keeper={keeper} today={today} />
      <Field label="备注（供填写人之间交代，不进入评估）">
        {(tie) => (
          <textarea
            {...tie}
            rows={2}
            maxLength={2000}
            value={notes}
            onChange={({ target }) => keeper.edit({ notes: target.value })}
          />
        )}
      </Field>
      <details>
        <summary>为什么要填这些</summary>
        <p>
          用人单位首次评估、每满三年、发生重大变化以及新建项目投产后都要做综合风险评估，可以自行评估，也可以委托技术服务机构。依据：国疾控综监督二函〔2022〕50号；泸政办函〔2023〕18号。
        </p>
      </details>
      <div className="actions">
        <Link className="main" to={`${base}/assessment/factors`}>
          下一步：危害因素
        </Link>
      </div>
    </>
  );
}
