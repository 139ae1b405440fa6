import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { type Category, ConfirmCategoryDocument } from './archive.graphql.ts';
import type { EmployerFile } from './EmployerPage.tsx';

/** Confirms the category of an employer that has filed nothing: by the catalogue, or decided where that does not tell. */
export function ConfirmCategory({ employer }: { readonly employer: EmployerFile }) {
  const { send, isSending, failure, refusal, problems } = useSend(ConfirmCategoryDocument);
  const questions = useQueryClient();
  const [codes, setCodes, forgetCodes] = useKeptText(`industries.${employer.id}`);
  const [reason, setReason, forgetReason] = useKeptText(`category.${employer.id}`);
  const [category, setCategory] = useState<Category | ''>('');
  if (employer.reports.nodes.some(({ filing }) => filing !== null)) return null;
  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const otherIndustryCodes = codes.split(/[\s,，、;；]+/).filter(Boolean);
    const decided = category === '' ? {} : { category, reason: reason.trim() };
    const answer = await send({ employerId: employer.id, otherIndustryCodes, ...decided });
    if (answer === null) return;
    forgetCodes();
    forgetReason();
    await questions.invalidateQueries();
  };
  return (
    <details className="screen">
      <summary>没有报送评估报告的，在此确定类别</summary>
      <p>按行业风险目录确定：严重的为丙类，一般的为乙类。目录没有规定的，由执法人员认定并说明理由。</p>
      <form onSubmit={(event) => void confirm(event)}>
        <div className="fields">
          <TextField
            label="其他场所的行业代码"
            hint="有几处场所的，用顿号隔开；按其中较高的确定"
            fault={problems.find(({ path }) => path?.startsWith('otherIndustryCodes'))?.message}
            value={codes}
            onChange={setCodes}
          />
          <SelectField
            label="认定类别"
            hint="目录已有规定的不要选"
            fault={findProblem(problems, 'category')}
            value={category}
            onChange={setCategory}
            blank="按目录确定"
            options={[
              ['YI', categoryLabels.YI],
              ['BING', categoryLabels.BING],
            ]}
          />
          {category !== '' && (
            <LongTextField
              label="认定理由"
              fault={findProblem(problems, 'reason')}
              rows={2}
              required
              maxLength={500}
              value={reason}
              onChange={setReason}
            />
          )}
        </div>
        <ChangeNote refusal={refusal} failure={failure} />
        <div className="actions">
          <button type="submit" disabled={isSending}>
            确定类别
          </button>
        </div>
      </form>
    </details>
  );
}
