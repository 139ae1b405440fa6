import { verdictWords } from '../../../../functions/rules/reports/reportWords.ts';
import { OneOf } from '../../shared/OneOf.tsx';
import type { SelfCheckVerdict } from './assess.graphql.ts';
import type { Content } from './draftEdits.ts';
import type { DraftKeeper } from './draftKeeper.ts';
import { EvidenceFiles } from './EvidenceFiles.tsx';
import type { Facts } from './judgeLive.ts';

type SelfCheckItemProps = {
  readonly item: Facts['ruleSet']['selfCheckItems'][number];
  readonly answer: Content['selfCheck'][number] | null;
  readonly employerId: string;
  readonly keeper: DraftKeeper;
  readonly lacksEvidence: boolean;
  readonly onAnswer: (verdict: SelfCheckVerdict) => void;
};

export function SelfCheckItem({ item, answer, employerId, keeper, lacksEvidence, onAnswer }: SelfCheckItemProps) {
  const { id, text, marks, keyItem, notApplicableAllowed, evidence, source } = item;
  const files = answer?.evidence ?? [];
  const verdicts = (Object.keys(verdictWords) as SelfCheckVerdict[]).filter(
    (verdict) => verdict !== 'NOT_APPLICABLE' || notApplicableAllowed,
  );
  return (
    <fieldset id={id} className="item">
      <legend>
        {id} {text}（{marks} 分{keyItem && '，关键项'}）
      </legend>
      <div className="choices">
        <OneOf
          value={answer?.verdict}
          onChange={onAnswer}
          options={verdicts.map((verdict) => [verdict, verdictWords[verdict]])}
        />
      </div>
      {lacksEvidence && <p className="quiet">提示：还没有附证据（不影响完成评估，复核时会看）。</p>}
      <details>
        <summary>证据（{files.length} 份）与依据</summary>
        <p>应有证据：{evidence}</p>
        <p className="quiet">
          依据：{source.instrument} {source.clause}
          {source.confidence === 'D' && '（本平台按法定职责自拟的项目）'}
        </p>
        <EvidenceFiles itemId={id} title={text} files={files} employerId={employerId} keeper={keeper} />
      </details>
    </fieldset>
  );
}
