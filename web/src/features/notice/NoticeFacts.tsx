import { hazardGradeLabels, managementGradeLabels } from '../../../../functions/rules/assessments/grades.ts';
import { modeWords } from '../../../../functions/rules/reports/reportWords.ts';
import { Fact } from '../../shared/Fact.tsx';
import { categoryWords } from '../../shared/words.ts';
import type { PublicNoticeQuery } from './notice.graphql.ts';
import { decisionWords } from './words.ts';

type NoticeFactsProps = { readonly notice: NonNullable<PublicNoticeQuery['publicNotice']> };

export function NoticeFacts({ notice }: NoticeFactsProps) {
  const { publicity, reviewed } = notice;
  const left = publicity.ended ? '已结束' : `还剩 ${publicity.daysLeft} 个工作日`;
  return (
    <dl>
      <Fact label="单位名称">{notice.employerName}</Fact>
      <Fact label="统一社会信用代码">{notice.creditCode}</Fact>
      <Fact label="工作场所地址">{notice.address ?? '未填报'}</Fact>
      <Fact label="综合风险类别">
        <strong>{categoryWords[notice.category]}</strong>
      </Fact>
      <Fact label="职业病危害风险等级">{hazardGradeLabels[notice.hazardGrade]}</Fact>
      <Fact label="职业卫生管理状况等级">{managementGradeLabels[notice.managementGrade]}</Fact>
      <Fact label="评估方式">{modeWords[notice.mode]}</Fact>
      <Fact label="评估日期">{notice.assessedOn}</Fact>
      <Fact label="公示日期">
        {publicity.postedOn} 至 {publicity.deadline.endsOn}（{left}）
      </Fact>
      <Fact label="公示地点">{publicity.place}</Fact>
      {reviewed && (
        <Fact label="复核结论">
          {decisionWords[reviewed.decision]}（{reviewed.decidedOn}）
          {reviewed.category && `，确认类别：${categoryWords[reviewed.category]}`}
        </Fact>
      )}
    </dl>
  );
}
