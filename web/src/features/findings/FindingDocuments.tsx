import { useState } from 'react';
import { type AskFailure, ask } from '../../shared/ask.ts';
import { Failure } from '../../shared/Failure.tsx';
import { toMegabytes } from '../../shared/postFile.ts';
import { useSession } from '../../shared/sessionContext.ts';
import type { FindingProps } from './FindingPage.tsx';
import { type FindingDocumentFormat, FindingFileDocument, type FindingFileQuery } from './findings.graphql.ts';

const formats = { PDF: 'PDF，打印盖章用', DOCX: 'Word，可以修改' } as const satisfies Record<
  FindingDocumentFormat,
  string
>;

type Composed = NonNullable<FindingFileQuery['findingDocument']>;

/** The documents of the case: read here, or composed as a file when it is asked for. */
export function FindingDocuments({ finding }: FindingProps) {
  const { documents } = finding;
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">文书</h2>
      {documents.map((composed) => (
        <OneDocument key={composed.kind} findingId={finding.id} composed={composed} />
      ))}
    </section>
  );
}

type OneDocumentProps = {
  readonly findingId: string;
  readonly composed: FindingProps['finding']['documents'][number];
};

function OneDocument({ findingId, composed: { kind, title, sections } }: OneDocumentProps) {
  const { token } = useSession();
  const [files, setFiles] = useState<Readonly<Partial<Record<FindingDocumentFormat, Composed>>>>({});
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const compose = async (format: FindingDocumentFormat): Promise<void> => {
    setAsking(true);
    setFailure(null);
    try {
      const { findingDocument } = await ask(FindingFileDocument, { id: findingId, kind, format }, token);
      if (findingDocument) setFiles((all) => ({ ...all, [format]: findingDocument }));
    } catch (fault) {
      setFailure(fault as AskFailure);
    }
    setAsking(false);
  };
  return (
    <>
      <details>
        <summary>{title}</summary>
        {sections.map(({ heading, lines }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </details>
      <div className="actions">
        {(Object.keys(formats) as FindingDocumentFormat[]).map((format) => {
          const file = files[format];
          return file ? (
            <a key={format} href={file.url} target="_blank" rel="noreferrer">
              打开 {file.fileName}（{toMegabytes(file.sizeBytes)}）
            </a>
          ) : (
            <button key={format} type="button" disabled={isAsking} onClick={() => void compose(format)}>
              生成{title}（{formats[format]}）
            </button>
          );
        })}
      </div>
      <Failure failure={failure} />
    </>
  );
}
