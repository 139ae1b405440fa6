import { Link } from 'react-router';
import { listKinds } from '../../../../functions/rules/disclosure/lists/listKinds.ts';
import { AddressTabs } from '../../shared/AddressTabs.tsx';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAddressChoice } from '../../shared/useAddressChoice.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { ListExport } from './ListExport.tsx';
import { ListedEntry } from './ListedEntry.tsx';
import { ListEntriesDocument } from './lists.graphql.ts';
import { toStateWords } from './toStateWords.ts';
import { listWords } from './words.ts';
import '../../shared/form.css';

/** `/lists?list=…&state=…`: the entries of one list in one state, and the list as a file. */
export default function ListsDesk() {
  const { token, role } = useSession();
  useTitle('名单办理');
  const list = useAddressChoice('list', listWords);
  const states = toStateWords(list);
  const state = useAddressChoice('state', states);
  const pages = usePages(ListEntriesDocument, { list, state }, ({ listEntries }) => listEntries, token);
  return (
    <>
      <h1>名单办理</h1>
      <AddressTabs label="名单种类" name="list" words={listWords} current={list} />
      <AddressTabs label="办理状态" name="state" words={states} current={state} />
      {role !== 'LEADER' && list !== 'NONCOMPLIANT' && (
        <p>
          <Link to={`/list-nominate?list=${list}`}>推荐{listWords[list]}</Link>
        </p>
      )}
      <PagedList {...pages} empty={`没有“${states[state]}”的条目。`} toKey={({ id }) => id}>
        {(entry) => <ListedEntry entry={entry} />}
      </PagedList>
      <ListExport key={list} list={list} />
      <details>
        <summary>依据</summary>
        <p>
          {listKinds[list].source.instrument} {listKinds[list].source.clause}
        </p>
      </details>
    </>
  );
}
