import { exposureLevelLabels, hazardNatureLabels } from '../../../../functions/rules/assessments/grades.ts';
import type { Content } from './draftEdits.ts';
import { causeWords, modeWords } from './words.ts';

/** A section of the draft in words. */
export function SectionText({ part, content }: { readonly part: string; readonly content: Content }) {
  const { cause, mode, assessedOn, factors, classHeadcounts, industryAnswer, statusEvaluation, notes } = content;
  switch (part) {
    case 'cause':
      return cause ? causeWords[cause] : '（未填）';
    case 'mode':
      return mode ? modeWords[mode] : '（未填）';
    case 'assessedOn':
      return assessedOn ?? '完成当日';
    case 'notes':
      return notes || '（空）';
    case 'industryAnswer':
      return industryAnswer ? `${industryAnswer.applies ? '是' : '否'}；${industryAnswer.basis}` : '（未填）';
    case 'statusEvaluation':
      return statusEvaluation
        ? `${statusEvaluation.institution}，${statusEvaluation.reportNumber}，${statusEvaluation.evaluatedOn}`
        : '（无）';
    case 'classHeadcounts':
      return classHeadcounts
        .map(
          ({ nature, level, exposed }) => `${hazardNatureLabels[nature]}、${exposureLevelLabels[level]} ${exposed} 人`,
        )
        .join('；');
    case 'factors':
      return factors.length === 0 ? (
        '（没有）'
      ) : (
        <ul>
          {factors.map(({ name, level, exposed, measuredOn, points }) => (
            <li key={name}>
              {name}：{level ? exposureLevelLabels[level] : '水平未填'}，{exposed ?? '？'} 人
              {measuredOn && `，${measuredOn} 检测`}
              {points.length > 0 && `，检测点 ${points.length} 个`}
            </li>
          ))}
        </ul>
      );
    default:
      return null;
  }
}
