import { useSearchParams } from 'react-router';
import { SelectField } from '../../shared/SelectField.tsx';
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
        <SelectField
          label="范围"
          value={patrolBody?.id ?? ''}
          onChange={(body) => choose({ body })}
          blank="全县"
          options={county.patrolBodies.map(({ id, name }) => [id, name])}
        />
      )}
      <SelectField
        label="年度"
        value={String(year)}
        onChange={(next) => choose({ year: next, month: '' })}
        options={yearsTo(year).map((one) => [String(one), `${one} 年`])}
      />
      <SelectField
        label="巡查月份"
        value={month ?? ''}
        onChange={(month) => choose({ month, year: String(year) })}
        blank="全年"
        options={months.map((one) => [`${year}-${one}`, `${Number(one)} 月`])}
      />
    </div>
  );
}
