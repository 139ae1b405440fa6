import { useState } from 'react';
import { supervisionSource } from '../../../../functions/rules/supervision/supervision.ts';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { SupervisionsDocument } from './circulars.graphql.ts';
import { SupervisionEntry } from './SupervisionEntry.tsx';
import { SupervisionForm } from './SupervisionForm.tsx';
import './circulars.css';

/** `/work/supervision`: what the leading group's team looked at and found. */
export default function SupervisionPage() {
  useTitle('督导检查');
  const { token, role } = useSession();
  const isBureau = role === 'BUREAU';
  const [isWriting, setWriting] = useState(false);
  const pages = usePages(SupervisionsDocument, {}, ({ supervisions }) => supervisions, token);
  return (
    <>
      <h1>督导检查</h1>
      <details>
        <summary>依据</summary>
        <p>
          {supervisionSource.instrument} {supervisionSource.clause}
        </p>
      </details>
      {isBureau && !isWriting && (
        <div className="actions">
          <button className="main" type="button" onClick={() => setWriting(true)}>
            填写督导检查记录
          </button>
        </div>
      )}
      {isWriting && (
        <section aria-labelledby="new-supervision">
          <h2 id="new-supervision">新的督导检查记录</h2>
          <SupervisionForm supervision={null} onDone={() => setWriting(false)} />
        </section>
      )}
      <PagedList
        {...pages}
        empty={isBureau ? '还没有督导检查记录。督导组去过一个单位以后，在这里填写。' : '没有归档的督导检查记录。'}
        toKey={({ supervisionId }) => supervisionId}
      >
        {(supervision) => <SupervisionEntry supervision={supervision} />}
      </PagedList>
    </>
  );
}
