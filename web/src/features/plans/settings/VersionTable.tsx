import { categories } from '../../../../../functions/rules/assessments/grades.ts';
import { today } from '../../../shared/today.ts';
import { type SettingsVersion, toPercent } from './settingsForm.ts';

type VersionTableProps = { readonly versions: readonly SettingsVersion[]; readonly currentId: string | null };

/** The county's decisions, newest first. */
export function VersionTable({ versions, currentId }: VersionTableProps) {
  if (versions.length === 0) {
    return <p className="notice">还没有登记过决定。登记之后才能制定抽查计划；可以先在下面试算。</p>;
  }
  const on = today();
  const standing = ({ id, effectiveOn }: SettingsVersion): string => {
    if (id === currentId) return '施行中';
    return effectiveOn > on ? '尚未施行' : '已被取代';
  };
  return (
    <div className="wide">
      <table className="plain">
        <caption>已登记的决定</caption>
        <thead>
          <tr>
            <th scope="col">施行日期</th>
            <th scope="col">文号</th>
            <th scope="col">抽查比例（甲／乙／丙）</th>
            <th scope="col">年度频次（甲／乙／丙）</th>
            <th scope="col">全覆盖行业</th>
            <th scope="col">年度检查上限</th>
            <th scope="col">间隔</th>
            <th scope="col">每家派出</th>
          </tr>
        </thead>
        <tbody>
          {versions.toReversed().map((version) => (
            <tr key={version.id}>
              <th scope="row">
                {version.effectiveOn}（{standing(version)}）
              </th>
              <td>{version.decision}</td>
              <td>{categories.map((category) => `${toPercent(version.ratios[category])}%`).join('／')}</td>
              <td>{categories.map((category) => `${version.timesPerYear[category]} 次`).join('／')}</td>
              <td>{version.fullCoverage.join('、') || '无'}</td>
              <td>{version.yearlyCap} 次</td>
              <td>{version.spacingDays} 日</td>
              <td>{version.officersPerEmployer} 人</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
