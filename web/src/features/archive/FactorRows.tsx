import type { EmployerValues } from './employerValues.ts';

type Factors = EmployerValues['factors'];

type FactorRowsProps = {
  readonly factors: Factors;
  readonly fault: string | null;
  readonly onChange: (factors: Factors) => void;
};

/** The hazard factors of the ledger, each with its headcount. */
export function FactorRows({ factors, fault, onChange }: FactorRowsProps) {
  const change = (at: number, changed: Partial<Factors[number]>): void =>
    onChange(factors.map((factor, index) => (index === at ? { ...factor, ...changed } : factor)));
  return (
    <fieldset>
      <legend>职业病危害因素</legend>
      {factors.length === 0 && <p className="quiet">没有填写。没有危害因素的单位不参加分类。</p>}
      {factors.map(({ name, exposed }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own until it is typed
        <div key={at} className="actions">
          <input
            aria-label={`危害因素 ${at + 1} 名称`}
            placeholder="名称"
            value={name}
            onChange={({ target }) => change(at, { name: target.value })}
          />
          <input
            aria-label={`危害因素 ${at + 1} 接触人数`}
            placeholder="接触人数"
            type="number"
            min={0}
            value={exposed}
            onChange={({ target }) => change(at, { exposed: target.value })}
          />
          <button
            type="button"
            aria-label={`移除危害因素 ${at + 1}`}
            onClick={() => onChange(factors.filter((_, index) => index !== at))}
          >
            移除
          </button>
        </div>
      ))}
      {fault && (
        <p className="warning" role="alert">
          {fault}
        </p>
      )}
      <button type="button" onClick={() => onChange([...factors, { name: '', exposed: '' }])}>
        添加危害因素
      </button>
    </fieldset>
  );
}
