import { useSearchParams } from 'react-router';
import { roleWords } from '../../../../functions/rules/archive/roleWords.ts';
import { timelineKinds } from '../../../../functions/rules/archive/timelineEvent.ts';
import { Field } from '../../shared/Field.tsx';
import { PagedList } from '../../shared/PagedList.tsx';
import { toMegabytes } from '../../shared/postFile.ts';
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
        <Field label="只看一类事项">
          {(tie) => (
            <select
              {...tie}
              value={wanted ?? ''}
              onChange={({ target }) => setSearch(target.value ? { kind: target.value } : {}, { replace: true })}
            >
              <option value="">全部</option>
              {kinds.map(([kind, title]) => (
                <option key={kind} value={kind}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
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
