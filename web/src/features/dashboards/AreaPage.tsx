import { useSearchParams } from 'react-router';
import { toMoment } from '../../shared/moments.ts';
import { Pending } from '../../shared/Pending.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { today } from '../../shared/today.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { WideTable } from '../../shared/WideTable.tsx';
import { yearsTo } from '../../shared/yearsTo.ts';
import { BreakdownTable } from './BreakdownTable.tsx';
import { AreaFiguresDocument, type AreaFiguresQuery } from './dashboards.graphql.ts';
import { FigureGroups } from './FigureGroups.tsx';
import { toWanted } from './wanted.ts';
import './dashboards.css';

/** `/work/area?year=…`: sums over the counties of a prefecture or province, and of each; no file of any employer. */
export default function AreaPage() {
  useTitle('辖区汇总');
  const { token } = useSession();
  const [address, setAddress] = useSearchParams();
  const { year = null } = toWanted(address);
  const { data, error } = useAnswer(AreaFiguresDocument, { year }, { token });
  return (
    <>
      <h1>辖区汇总</h1>
      <div className="fields screen">
        <SelectField
          label="年度"
          value={String(data?.areaFigures.year ?? year ?? today().slice(0, 4))}
          onChange={(year) => setAddress({ year })}
          options={yearsTo(data?.areaFigures.year ?? year).map((one) => [String(one), `${one} 年`])}
        />
      </div>
      {!data && <Pending failure={error} />}
      {data && <Sums sums={data.areaFigures} />}
    </>
  );
}

function Sums({ sums }: { readonly sums: AreaFiguresQuery['areaFigures'] }) {
  const { year, figures, breakdowns, counties } = sums;
  if (counties.length === 0) return <p>辖区内还没有县在平台上设置。请联系平台管理员设置县。</p>;
  return (
    <>
      <p>
        {year} 年，辖区内已设置的 {counties.length}{' '}
        个县合计。只有汇总数字，不含用人单位的资料；需要了解个案的，请与县里联系。
      </p>
      <FigureGroups figures={figures} isLinked={false} />
      <section aria-labelledby="counties">
        <h2 id="counties">各县</h2>
        <CountyTable counties={counties} />
      </section>
      {breakdowns.map((breakdown) => (
        <section key={breakdown.dimension} aria-labelledby={`by-${breakdown.dimension}`}>
          <h2 id={`by-${breakdown.dimension}`}>{breakdown.title}</h2>
          <BreakdownTable breakdown={breakdown} isLinked={false} />
        </section>
      ))}
    </>
  );
}

function CountyTable({ counties }: Pick<AreaFiguresQuery['areaFigures'], 'counties'>) {
  const columns = (counties[0]?.figures ?? []).filter(({ measure }) => !measure.startsWith('CATEGORY_'));
  return (
    <WideTable className="figures" label="各县">
      <thead>
        <tr>
          <th scope="col">县</th>
          {columns.map(({ measure, title, unit }) => (
            <th key={measure} scope="col">
              {title}（{unit}）
            </th>
          ))}
          <th scope="col">统计到</th>
        </tr>
      </thead>
      <tbody>
        {counties.map(({ county, figures, countedAt }) => (
          <tr key={county.code}>
            <th scope="row">{county.name}</th>
            {columns.map(({ measure }) => (
              <td key={measure}>{figures.find((figure) => figure.measure === measure)?.value ?? 0}</td>
            ))}
            <td>{countedAt ? toMoment(countedAt) : '没有数字'}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
