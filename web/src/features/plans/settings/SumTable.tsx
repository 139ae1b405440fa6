import { WideTable } from '../../../shared/WideTable.tsx';
import type { EstimateProps } from './EstimateResult.tsx';

const rows = [
  ['drawn', '抽取家数'],
  ['visits', '检查次数'],
  ['officerDays', '执法人日'],
  ['atYearlyCap', '已达年度检查上限，不再抽的单位'],
  ['atFrequency', '已达年度频次，不再抽的单位'],
  ['tooNear', '离上次检查太近，不抽的单位'],
] as const;

export function SumTable({ before, after }: EstimateProps) {
  return (
    <WideTable label={`合计（名单 ${after.employers} 家）`} isCaptioned>
      <thead>
        <tr>
          <th scope="col">项目</th>
          {before && <th scope="col">现行</th>}
          <th scope="col">试算</th>
          {before && <th scope="col">变化</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, title]) => (
          <tr key={name}>
            <th scope="row">{title}</th>
            {before && <td>{before[name]}</td>}
            <td>{after[name]}</td>
            {before && <td>{toChange(after[name] - before[name])}</td>}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** With its sign; two decimals at most. */
function toChange(difference: number): string {
  const rounded = Math.round(difference * 100) / 100;
  return rounded > 0 ? `+${rounded}` : String(rounded);
}
