import { OneOf } from '../../shared/OneOf.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import type { StepProps } from './stepProps.ts';

const riskWords = { SEVERE: '严重', GENERAL: '一般', UNDECIDED: '待定', UNLISTED: '未列入目录' } as const;

/** What the catalogue says of the industry; its question, where it asks one. */
export function IndustryQuestion({ facts, content, review, keeper }: StepProps) {
  const { industryRisk, industryName, industryCode } = facts.employer;
  const { industryAnswer } = content;
  const answer = (change: Partial<{ applies: boolean; basis: string }>): void =>
    keeper.edit({ industryAnswer: { applies: true, basis: '', ...industryAnswer, ...change } });
  return (
    <fieldset>
      <legend>行业职业病危害风险</legend>
      <p>
        {industryName ?? '行业未填'}
        {industryCode && `（${industryCode}）`}：{riskWords[industryRisk.risk]}
      </p>
      {industryRisk.question && <p>{industryRisk.question}</p>}
      {industryRisk.risk === 'UNDECIDED' && industryRisk.answerable && (
        <>
          <div className="choices">
            <OneOf
              value={industryAnswer?.applies}
              onChange={(applies) => answer({ applies })}
              options={[
                [true, '是'],
                [false, '否'],
              ]}
            />
          </div>
          {industryAnswer && (
            <TextField
              label="判定依据"
              fault={findProblem(review.problems, 'industryAnswer.basis')}
              maxLength={200}
              value={industryAnswer.basis}
              onChange={(basis) => answer({ basis })}
            />
          )}
        </>
      )}
      {industryRisk.risk === 'UNDECIDED' && !industryRisk.answerable && (
        <p className="quiet">
          请所在乡镇（街道）或县卫生健康局在台账中补全行业代码；未补全前按严重行业的检测周期（一年）判定。
        </p>
      )}
      <details>
        <summary>依据</summary>
        <p>
          {industryRisk.source.instrument} {industryRisk.source.clause}
          。严重行业每年至少检测一次，一般行业每三年至少一次。
        </p>
      </details>
    </fieldset>
  );
}
