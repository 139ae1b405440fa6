import { WideTable } from '../../shared/WideTable.tsx';
import type { CampaignFragment } from './campaigns.graphql.ts';
import { deadlineKindWords } from './words.ts';

/** Stages and deadlines of a campaign, with where they stand. */
export function StageTable({ campaign: { stages, deadlines, running } }: { readonly campaign: CampaignFragment }) {
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">阶段和期限</h2>
      <WideTable label="阶段" isCaptioned>
        <thead>
          <tr>
            <th scope="col">阶段</th>
            <th scope="col">起止</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ stageId, partOf, name, from, to, source }) => (
            <tr key={stageId}>
              <th scope="row">
                {partOf && '　'}
                {name}
                {running.includes(stageId) && '（正在进行）'}
              </th>
              <td>{from ? `${from} 至 ${to}` : `至 ${to}`}</td>
              <td>
                {source.instrument} {source.clause}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <WideTable label="期限" isCaptioned>
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">责任单位</th>
            <th scope="col">截止</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map(({ deadlineId, name, kind, responsible, from, on, source }) => (
            <tr key={deadlineId}>
              <th scope="row">
                {name}
                {kind === 'COUNT' && name !== deadlineKindWords.COUNT && `（${deadlineKindWords.COUNT}）`}
              </th>
              <td>{responsible}</td>
              <td>{from ? `${from} 至 ${on}` : on}</td>
              <td>
                {source.instrument} {source.clause}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
