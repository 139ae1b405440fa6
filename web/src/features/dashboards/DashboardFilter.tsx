import { useSearchParams } from 'react-router';
import { Field } from '../../shared/Field.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { yearsTo } from '../../shared/yearsTo.ts';
import type { Dashboard } from './DashboardPage.tsx';

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Chooses body, year and month; all of it stands in the address, so that it can be passed on. */
export function DashboardFilter({ dashboard }: { readonly dashboard: Dashboard }) {
  const { role } = useSession();
  const [address, setAddress] = useSearchParams();
  const { county, patrolBody, year, month } = dashboard;
  const choose = (changes: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(address);
    for (const [name, value] of Object.entries(changes)) value ? next.set(name, value) : next.delete(name);
    setAddress(next);
  };
  return (
    <div className="fields screen">
      {role !== 'PATROL_BODY' && (
        <Field label="范围">
          {(tie) => (
            <select {...tie} value={patrolBody?.id ?? ''} onChange={({ target }) => choose({ body: target.value })}>
              <option value="">全县</option>
              {county.patrolBodies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label="年度">
        {(tie) => (
          <select {...tie} value={year} onChange={({ target }) => choose({ year: target.value, month: '' })}>
            {yearsTo(year).map((one) => (
              <option key={one} value={one}>
                {one} 年
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="巡查月份">
        {(tie) => (
          <select
            {...tie}
            value={month ?? ''}
            onChange={({ target }) => choose({ month: target.value, year: String(year) })}
          >
            <option value="">全年</option>
            {months.map((one) => (
              <option key={one} value={`${year}-${one}`}>
                {Number(one)} 月
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
