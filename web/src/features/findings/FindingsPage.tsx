import { Link, useSearchParams } from 'react-router';
import { findingStates } from '../../../../functions/rules/enforcement/findingLifecycle.ts';
import { PagedList } from '../../shared/PagedList.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { TextField } from '../../shared/TextField.tsx';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { FindingRow } from './FindingRow.tsx';
import { FindingsDocument } from './findings.graphql.ts';
import { stateWords } from './words.ts';
import '../../shared/form.css';

/** `/work/findings?closed=1&state=&due=`: the county's findings, what is overdue first. */
export default function FindingsPage() {
  const { token, role } = useSession();
  const [query, setQuery] = useSearchParams();
  const isOpen = !query.has('closed');
  const state = findingStates.find((one) => one === query.get('state')) ?? null;
  const dueBy = query.get('due') || null;
  const filter = { isOpen, ...(state && { state }), ...(dueBy && { dueBy }) };
  useTitle('违法行为');
  const { nodes, ...list } = usePages(FindingsDocument, { filter, first: 50 }, ({ findings }) => findings, token);
  const change = (name: string, value: string): void =>
    setQuery(
      (former) => {
        const changed = new URLSearchParams(former);
        if (value === '') changed.delete(name);
        else changed.set(name, value);
        return changed;
      },
      { replace: true },
    );
  return (
    <>
      <h1>违法行为</h1>
      <p>检查、举报、移送中发现的违法行为，从教育引导、责令改正到处罚，期限先到的在前。</p>
      {role === 'OFFICER' && (
        <div className="actions">
          <Link className="main" to="/finding/new">
            登记违法行为
          </Link>
        </div>
      )}
      <div className="fields">
        <SelectField
          label="是否办结"
          value={isOpen ? '' : '1'}
          onChange={(closed) => change('closed', closed)}
          options={[
            ['', '在办'],
            ['1', '已办结'],
          ]}
        />
        <SelectField
          label="办理状态"
          value={state ?? ''}
          onChange={(next) => change('state', next)}
          blank="全部"
          options={findingStates.map((one) => [one, stateWords[one]])}
        />
        <TextField label="期限不晚于" type="date" value={dueBy ?? ''} onChange={(day) => change('due', day)} />
      </div>
      <PagedList
        {...list}
        nodes={nodes}
        toKey={({ id }) => id}
        empty="没有符合条件的违法行为。可以放宽条件再看；检查发现的问题在检查页面登记。"
      >
        {(finding) => <FindingRow finding={finding} at="/finding" title={finding.employerName} />}
      </PagedList>
    </>
  );
}
