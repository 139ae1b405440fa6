import { Link, useSearchParams } from 'react-router';
import { findScorePeriod, type ScorePeriod, toPeriodDays } from '../../../../functions/rules/scoring/scorePeriod.ts';
import { toMoment } from '../../shared/moments.ts';
import { Pending } from '../../shared/Pending.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { today } from '../../shared/today.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { FixScores } from './FixScores.tsx';
import { formerQuarter, listPeriods, toPeriodWords } from './periods.ts';
import { ScoreEntries } from './ScoreEntries.tsx';
import { ScoreObjections } from './ScoreObjections.tsx';
import { ScoreSheet } from './ScoreSheet.tsx';
import { ScoresDocument, type ScoresQuery, TrialScoresDocument } from './scoring.graphql.ts';
import './scoring.css';

export type ScoreTable = NonNullable<ScoresQuery['scoreTable']>;

/** `/work/scoring?period=2026Q3`: the score table of a period as fixed, or what it would be as of now. */
export default function ScoringPage() {
  useTitle('评分考核');
  const [address, setAddress] = useSearchParams();
  const period = findScorePeriod(address.get('period') ?? '') ?? formerQuarter(today());
  const periods = listPeriods(today());
  return (
    <>
      <h1>评分考核</h1>
      <div className="fields screen">
        <SelectField
          label="考核期"
          value={period}
          onChange={(period) => setAddress({ period })}
          options={(periods.includes(period) ? periods : [period, ...periods]).map((one) => [one, toPeriodWords(one)])}
        />
      </div>
      <Period key={period} period={period} />
      <p className="screen">
        怎么评的，见<Link to="/scoring/rules">评分办法</Link>。
      </p>
    </>
  );
}

function Period({ period }: { readonly period: ScorePeriod }) {
  const { token, role } = useSession();
  const fixed = useAnswer(ScoresDocument, { period }, { token });
  const table = fixed.data?.scoreTable ?? null;
  const isTrial = fixed.data !== undefined && table === null;
  const trial = useAnswer(TrialScoresDocument, { period }, { token, enabled: isTrial });
  const { from, to } = toPeriodDays(period);
  const failure = fixed.error ?? trial.error;
  const latest = table?.versions.at(-1);
  const scores = latest?.scores ?? trial.data?.trialScores;
  if (!scores) return <Pending failure={failure} />;
  return (
    <>
      <p>
        {toPeriodWords(period)}（{from} 至 {to}）。
        {latest ? (
          <>
            <strong>已定分</strong>，{toMoment(latest.fixedAt)}，第 {latest.number} 版。
          </>
        ) : (
          <>
            <strong>试算</strong>，按现在的记录计算，还没有定分，随时会变。
          </>
        )}
      </p>
      {table && <Versions table={table} />}
      <ScoreSheet period={period} scores={scores} isFixed={table !== null} />
      {table && <ScoreObjections table={table} scores={scores} />}
      {role === 'BUREAU' && (
        <>
          {!table && <FixScores period={period} />}
          <ScoreEntries period={period} scores={scores} isFixed={table !== null} />
        </>
      )}
    </>
  );
}

function Versions({ table }: { readonly table: ScoreTable }) {
  return (
    <details>
      <summary>各版评分表（{table.versions.length} 版）</summary>
      <ul>
        {table.versions.map(({ number, fixedAt, sha256, objectionId, workbookUrl }) => (
          <li key={number}>
            第 {number} 版，{toMoment(fixedAt)}
            {objectionId && '，采纳异议后更正'}
            {workbookUrl && (
              <>
                ，
                <a href={workbookUrl} target="_blank" rel="noreferrer">
                  下载第 {number} 版评分表（Excel）
                </a>
              </>
            )}
            <br />
            <span className="quiet">
              摘要 <code>{sha256}</code>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
