import { useState } from 'react';
import { toMoment } from '../../shared/moments.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { CircularForm } from './CircularForm.tsx';
import type { ShownCircularFragment } from './circulars.graphql.ts';
import { IssueCircular } from './IssueCircular.tsx';
import { Recipients } from './Recipients.tsx';
import { kindWords } from './words.ts';

type CircularEntryProps = { readonly circular: ShownCircularFragment };

/** A circular with where its units stand; a draft with its next steps. */
export function CircularEntry({ circular }: CircularEntryProps) {
  const { role } = useSession();
  const [isEditing, setEditing] = useState(false);
  const { kind, title, text, isPublic, correctionWorkingDays, issuedAt, number, dueOn, withdrawnBecause } = circular;
  const isDraft = issuedAt === null && withdrawnBecause === null;
  return (
    <article className="entry">
      <h2>{title}</h2>
      <p className="quiet">
        {kindWords[kind]}
        {issuedAt !== null && `，${number}，${toMoment(issuedAt)} 印发`}
        {isDraft && '，草稿，尚未印发'}
        {withdrawnBecause !== null && `，草稿已撤销：${withdrawnBecause}`}，
        {isPublic ? (isDraft ? '印发后公开' : '公开') : '不公开'}
        {isDraft && correctionWorkingDays !== null && `，限 ${correctionWorkingDays} 个工作日内整改`}
        {dueOn !== null && `，整改情况于 ${dueOn} 前（含当日）报送`}
      </p>
      <p className="said">{text}</p>
      {circular.supervisions.length > 0 && <p>依据：{circular.supervisions.map((one) => one.title).join('；')}</p>}
      <Recipients circular={circular} />
      {isDraft && role === 'BUREAU' && !isEditing && (
        <IssueCircular circular={circular} onEdit={() => setEditing(true)} />
      )}
      {isEditing && <CircularForm circular={circular} onDone={() => setEditing(false)} />}
    </article>
  );
}
