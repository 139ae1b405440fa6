import { useState } from 'react';

/** What is typed into a form, kept in this tab over a reload and a step back, until `forget` is called. */
export function useKeptForm<Form extends object>(name: string, empty: Form) {
  const kept = `zhijian.form.${name}`;
  const [form, setForm] = useState<Form>(() => ({ ...empty, ...readKept(kept) }));
  const change = (part: Partial<Form>): void => {
    const next = { ...form, ...part };
    sessionStorage.setItem(kept, JSON.stringify(next));
    setForm(next);
  };
  const forget = (): void => {
    sessionStorage.removeItem(kept);
    setForm(empty);
  };
  return [form, change, forget] as const;
}

function readKept(name: string): object {
  return JSON.parse(sessionStorage.getItem(name) ?? '{}') as object;
}
