import { Link } from 'react-router';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useActingFor } from '../employers/useActingFor.ts';
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
        <SelectField
          label="评估缘由"
          fault={fault('cause')}
          value={cause ?? ''}
          onChange={(next) => keeper.edit({ cause: next || null })}
          blank="请选择"
          options={causeWords}
        />
        <SelectField
          label="评估方式"
          fault={fault('mode')}
          value={mode ?? ''}
          onChange={(next) => keeper.edit({ mode: next || null })}
          blank="请选择"
          options={modeWords}
        />
        <TextField
          label="评估日期（不填为完成当日）"
          fault={fault('assessedOn')}
          type="date"
          max={today}
          value={assessedOn ?? ''}
          onChange={(day) => keeper.edit({ assessedOn: day || null })}
        />
      </div>
      <IndustryQuestion facts={facts} content={content} review={review} keeper={keeper} today={today} />
      <StatusEvaluationFields facts={facts} content={content} review={review} keeper={keeper} today={today} />
      <LongTextField
        label="备注（供填写人之间交代，不进入评估）"
        rows={2}
        maxLength={2000}
        value={notes}
        onChange={(notes) => keeper.edit({ notes })}
      />
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
