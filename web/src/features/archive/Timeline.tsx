import { useSearchParams } from 'react-router';
import { roleWords } from '../../../../functions/rules/archive/roleWords.ts';
import { timelineKinds } from '../../../../functions/rules/archive/timelineEvent.ts';
import { PagedList } from '../../shared/PagedList.tsx';
import { toMegabytes } from '../../shared/postFile.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { TimelineDocument, type TimelineKind } from './archive.graphql.ts';
import './archive.css';

const kinds = Object.entries(timelineKinds) as readonly (readonly [TimelineKind, string])[];

/** What happened to the employer, newest first; the kind stands in the address. */
export function Timeline({ employerId }: { readonly employerId: string }) {
  const { token } = useSession();
  const [search, setSearch] = useSearchParams();
  const [wanted] = kinds.find(([kind]) => kind === search.get('kind')) ?? [null];
  const pages = usePages(
    TimelineDocument,
    { id: employerId, kinds: wanted ? [wanted] : null },
    ({ employer }) => employer?.timeline,
    token,
  );
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">档案</h2>
      <div className="fields screen">
        <SelectField
          label="只看一类事项"
          value={wanted ?? ''}
          onChange={(next) => setSearch(next ? { kind: next } : {}, { replace: true })}
          blank="全部"
          options={kinds}
        />
      </div>
      <PagedList {...pages} empty={wanted ? '没有这一类事项。' : '档案中还没有事项。'} toKey={({ id }) => id}>
        {({ on, kindText, title, text, role, techServiceCode, files }) => (
          <article className="event">
            <h3>
              {on} {title}
            </h3>
            {text && <p>{text}</p>}
            <p className="quiet">
              {kindText}
              {role && `，${roleWords[role]}`}
              {techServiceCode && `（受托机构 ${techServiceCode}）`}
              {files.map(({ sha256, fileName, sizeBytes }) => (
                <span key={sha256} className="hint">
                  文件：{fileName}（{toMegabytes(sizeBytes)}）
                </span>
              ))}
            </p>
          </article>
        )}
      </PagedList>
    </section>
  );
}
