import { categories, categoryLabels } from '../../../../../functions/rules/assessments/grades.ts';
import { today } from '../../../shared/today.ts';
import { type SettingsVersion, toPercent } from './settingsForm.ts';

type VersionListProps = { readonly versions: readonly SettingsVersion[]; readonly currentId: string | null };

/** The county's decisions, newest first. */
export function VersionList({ versions, currentId }: VersionListProps) {
  if (versions.length === 0) {
    return <p className="notice">还没有登记过决定。登记之后才能制定抽查计划；可以先在下面试算。</p>;
  }
  const on = today();
  const standing = ({ id, effectiveOn }: SettingsVersion): string => {
    if (id === currentId) return '施行中';
    return effectiveOn > on ? '尚未施行' : '已被取代';
  };
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">已登记的决定</h2>
      {versions.toReversed().map((version) => (
        <article className="entry" key={version.id}>
          <h3>
            {version.effectiveOn} 起（{standing(version)}）
          </h3>
          <p>{version.decision}</p>
          <p>
            抽查比例：
            {categories.map((one) => `${categoryLabels[one]} ${toPercent(version.ratios[one])}%`).join('，')}
            ；年度频次：
            {categories.map((one) => `${categoryLabels[one]} ${version.timesPerYear[one]} 次`).join('，')}
          </p>
          <p>
            一家单位一年最多检查 {version.yearlyCap} 次，两次间隔至少 {version.spacingDays} 日，每家派出{' '}
            {version.officersPerEmployer} 人；全覆盖行业：{version.fullCoverage.join('、') || '无'}
          </p>
        </article>
      ))}
    </section>
  );
}
