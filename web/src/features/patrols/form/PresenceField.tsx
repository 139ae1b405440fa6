import type { PatrolValue } from '../../../../../functions/rules/patrols/patrolRecord.ts';
import type { FieldProps } from './fieldProps.ts';

/** Who of the employer was there, by role and never by name, and whether somebody signed. */
export function PresenceField({ field, value, isLocked, describedBy, write }: FieldProps<'PRESENCE'>) {
  const { roles, signed } = readPresence(value);
  const change = (next: readonly string[], isSigned: boolean): void =>
    void write({ roles: next, signed: isSigned && next.length > 0 });
  const toggle = (id: string): void => {
    const next = roles?.includes(id) ? roles.filter((one) => one !== id) : [...(roles ?? []), id];
    change(next, signed);
  };
  return (
    <fieldset disabled={isLocked} aria-describedby={describedBy}>
      <legend>{field.title}</legend>
      {field.options.map(({ id, title }) => (
        <label key={id} className="tap">
          <input type="checkbox" checked={roles?.includes(id) ?? false} onChange={() => toggle(id)} />
          {title}
        </label>
      ))}
      <label className="tap">
        <input type="checkbox" checked={roles?.length === 0} onChange={() => change([], false)} />
        无人在场
      </label>
      {roles !== null && roles.length > 0 && (
        <label className="tap">
          <input type="checkbox" checked={signed} onChange={() => change(roles, !signed)} />
          在场人员已签字
        </label>
      )}
    </fieldset>
  );
}

function readPresence(value: PatrolValue | undefined): { roles: readonly string[] | null; signed: boolean } {
  if (typeof value !== 'object' || value === null || !('roles' in value)) return { roles: null, signed: false };
  const { roles, signed } = value;
  return { roles: Array.isArray(roles) ? roles.map(String) : null, signed: signed === true };
}
