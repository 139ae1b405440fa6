import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useStep } from '../../shared/useStep.ts';
import type { FindingStepProps } from './FindingPage.tsx';
import { PublishDecisionDocument } from './findings.graphql.ts';
import { toLines } from './toLines.ts';

export function PublishDecision({ finding, onAnswer }: FindingStepProps) {
  const { take, isSending, failure } = useStep(PublishDecisionDocument, onAnswer);
  const [names, setNames, forget] = useKeptText(`publish.${finding.id}`);
  const publish = async (): Promise<void> => {
    if (await take({ findingId: finding.id, persons: toLines(names) })) forget();
  };
  return (
    <div className="screen">
      <LongTextField
        label="事实中出现的自然人姓名"
        hint="每行一个，公开时隐去；办案人员的姓名自动隐去。没有的不填"
        rows={2}
        value={names}
        onChange={setNames}
      />
      <Failure failure={failure} />
      <div className="actions">
        <ConfirmButton
          label="公开处罚决定"
          question="向社会公开这份处罚决定？"
          yes="公开"
          no="先不公开"
          isSending={isSending}
          onYes={publish}
        >
          <p>公开后任何人都能看到，内容不能再改；决定被撤销的才能撤回公开。</p>
        </ConfirmButton>
      </div>
    </div>
  );
}
