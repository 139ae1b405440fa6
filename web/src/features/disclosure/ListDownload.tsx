import { useState } from 'react';
import { type AskFailure, ask } from '../../shared/ask.ts';
import { toMoment } from '../../shared/moments.ts';
import { type ListKind, PublishedListJsonDocument, type PublishedListJsonQuery } from './disclosure.graphql.ts';

type Made = PublishedListJsonQuery['publishedListJson'];

/** A list as a file for machines, with its digest. */
export function ListDownload({ county, list }: { readonly county: string; readonly list: ListKind }) {
  const [made, setMade] = useState<Made | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const save = async (): Promise<void> => {
    setFailure(null);
    try {
      const { publishedListJson } = await ask(PublishedListJsonDocument, { county, list });
      setMade(publishedListJson);
      const address = URL.createObjectURL(new Blob([publishedListJson.text], { type: 'application/json' }));
      Object.assign(document.createElement('a'), { href: address, download: `${county}-${list}.json` }).click();
      URL.revokeObjectURL(address);
    } catch (fault) {
      setFailure(fault as AskFailure);
    }
  };
  return (
    <section className="screen">
      <p>
        <button type="button" onClick={() => void save()}>
          下载名单（JSON）
        </button>
      </p>
      <div role="status">
        {failure && <p className="warning">{failure.message}</p>}
        {made && (
          <p>
            截至 {toMoment(made.at)} 共 {made.count} 条，文件 SHA-256 <span className="hash">{made.sha256}</span>
          </p>
        )}
      </div>
    </section>
  );
}
