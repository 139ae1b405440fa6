import { WideTable } from '../../../shared/WideTable.tsx';
import type { Estimate } from './EstimateResult.tsx';

type Rows = Estimate['byCategory'];

type CoverageTableProps = {
  readonly caption: string;
  readonly before: Rows | null;
  readonly after: Rows;
  readonly toName: (key: string) => string;
};

/** How many of each kind are drawn. */
export function CoverageTable({ caption, before, after, toName }: CoverageTableProps) {
  return (
    <WideTable label={caption} isCaptioned>
      <thead>
        <tr>
          <th scope="col">{caption.slice(1)}</th>
          <th scope="col">单位数</th>
          {before && <th scope="col">现行抽取</th>}
          <th scope="col">试算抽取</th>
          <th scope="col">覆盖率</th>
        </tr>
      </thead>
      <tbody>
        {after.map(({ key, employers, drawn, share }) => (
          <tr key={key}>
            <th scope="row">{toName(key)}</th>
            <td>{employers}</td>
            {before && <td>{before.find((row) => row.key === key)?.drawn ?? 0}</td>}
            <td>{drawn}</td>
            <td>{(share * 100).toFixed(1)}%</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
