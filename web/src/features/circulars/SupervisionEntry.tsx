import { useState } from 'react';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { toMoment } from '../../shared/moments.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { useChange } from '../../shared/useChange.ts';
import { RecordSupervisionDocument, type ShownSupervisionFragment } from './circulars.graphql.ts';
import { SupervisionForm } from './SupervisionForm.tsx';

/** A record of supervision; a draft with its next steps. */
export function SupervisionEntry({ supervision }: { readonly supervision: ShownSupervisionFragment }) {
  const { role } = useSession();
  const { take, isSending, problems: _, ...outcome } = useChange(RecordSupervisionDocument);
  const [isEditing, setEditing] = useState(false);
  const { supervisionId, title, unitName, matters, findings, recordedAt } = supervision;
  if (isEditing) return <SupervisionForm supervision={supervision} onDone={() => setEditing(false)} />;
  return (
    <article className="entry">
      <h2>{title}</h2>
      <p className="quiet">{recordedAt ? `${toMoment(recordedAt)} 归档` : '草稿，尚未归档'}</p>
      <p>督导内容：{matters}</p>
      {findings.length === 0 ? (
        <p>没有发现问题。</p>
      ) : (
        <ol>
          {findings.map(({ text, advice }) => (
            <li key={text}>
              {text}
              {advice && `（意见建议：${advice}）`}
            </li>
          ))}
        </ol>
      )}
      {recordedAt === null && role === 'BUREAU' && (
        <div className="actions">
          <ConfirmButton
            label="归档"
            question="归档这份督导检查记录？"
            yes="归档"
            no="再看一看"
            isMain
            isSending={isSending}
            onYes={async () => {
              await take({ supervisionId });
            }}
          >
            <p>归档后不能更改，{unitName}会收到通知，通报和评分可以引用它。</p>
          </ConfirmButton>
          <button type="button" onClick={() => setEditing(true)}>
            修改草稿
          </button>
        </div>
      )}
      <ChangeNote {...outcome} />
    </article>
  );
}
