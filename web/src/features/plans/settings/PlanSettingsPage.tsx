import { findInEffect } from '../../../../../functions/rules/kernel/findInEffect.ts';
import { Opening } from '../../../shared/Opening.tsx';
import { useSession } from '../../../shared/sessionContext.ts';
import { today } from '../../../shared/today.ts';
import { useAnswer } from '../../../shared/useAnswer.ts';
import { useTitle } from '../../../shared/useTitle.ts';
import { SettingsVersionsDocument } from '../plans.graphql.ts';
import { SettingsDraft } from './SettingsDraft.tsx';
import { VersionList } from './VersionList.tsx';
import '../../../shared/form.css';

/** `/work/plan-settings`: what the county has decided on sampling, and what another decision would mean. */
export default function PlanSettingsPage() {
  const { token, county } = useSession();
  const { data, error } = useAnswer(SettingsVersionsDocument, { county }, { token });
  useTitle('抽查比例和频次');
  // What is shown stays when asking again fails: somebody may be typing.
  if (!data) return <Opening title="抽查比例和频次" failure={error} />;
  const versions = data.planSettings;
  const current = findInEffect(versions as readonly (SettingsDay & (typeof versions)[number])[], today());
  return (
    <>
      <h1>抽查比例和频次</h1>
      <p>按风险类别确定抽查多少、多久一次：丙类提高，乙类照常，甲类可以降低。计划冻结时按当时施行的版本抽取。</p>
      <VersionList versions={versions} currentId={current?.id ?? null} />
      <SettingsDraft latest={versions.at(-1) ?? null} current={current} />
      <details>
        <summary>依据</summary>
        <p>
          泸政办函〔2023〕18号二（二）（R106–R114）：对丙类有针对性提高抽查比例频次，对乙类按照常规比例频次开展抽查，对甲类可合理降低，可不主动实施现场检查；具体比例和频次结合本县实际情况确定。国办发〔2024〕54号：严格控制行政检查频次。《行政处罚法》第四十二条：执法人员不得少于两人。
        </p>
      </details>
    </>
  );
}

type SettingsDay = { readonly effectiveOn: ReturnType<typeof today> };
