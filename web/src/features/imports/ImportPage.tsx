import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { type AskFailure, ask } from '../../shared/ask.ts';
import { Fact } from '../../shared/Fact.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { toMoment } from '../../shared/moments.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { AfterTrial } from './AfterTrial.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportRows } from './ImportRows.tsx';
import { OneImportDocument, type OneImportQuery } from './imports.graphql.ts';
import '../../shared/form.css';

const askAgainAfterMs = 1_000;

export type LedgerImport = NonNullable<OneImportQuery['ledgerImport']>;

const isUnderWay = (one: LedgerImport | null | undefined): boolean =>
  one?.state === 'AWAITING_UPLOAD' || one?.state === 'RUNNING';

/** `/import/:id`: how far an import is, and what became of each row. It runs on the server, whoever looks or not. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const { token, role } = useSession();
  useTitle('台账导入');
  const { data, error } = useQuery<OneImportQuery, AskFailure>({
    queryKey: [String(OneImportDocument), id],
    queryFn: () => ask(OneImportDocument, { id }, token),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.ledgerImport) ? askAgainAfterMs : false),
  });
  const one = data?.ledgerImport;
  return (
    <>
      <h1>{one?.dryRun ? '试导入' : '台账导入'}</h1>
      <p>
        <Link to="/imports">全部导入记录</Link>
      </p>
      {data === undefined && !error && <p className="quiet">正在读取……</p>}
      {one === null && <p>没有这次导入，或者它不归您看。</p>}
      <Failure failure={error} />
      {one && <ImportProgress one={one} mayUpload={role !== 'LEADER'} />}
      {one?.state === 'FINISHED' && (
        <>
          <Results one={one} />
          {one.dryRun && role !== 'LEADER' && <AfterTrial one={one} />}
          <ImportRows one={one} />
        </>
      )}
    </>
  );
}

function Results({ one }: { readonly one: LedgerImport }) {
  const { dryRun, created, updated, unchanged, notes, finishedAt } = one;
  const will = dryRun ? '将' : '';
  return (
    <section aria-labelledby="result">
      <h2 id="result">{dryRun ? '如果导入' : '导入结果'}</h2>
      <dl>
        <Fact label={`${will}新增单位`}>{created} 家</Fact>
        <Fact label={`${will}变更单位`}>{updated} 家</Fact>
        <Fact label="没有变化">{unchanged} 家</Fact>
        {finishedAt != null && <Fact label="完成时间">{toMoment(finishedAt)}</Fact>}
      </dl>
      {dryRun && <p>以上只是检查，台账没有改动。</p>}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
