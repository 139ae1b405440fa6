import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';

type FoldedSectionProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** A section that is made only when it is opened; which are open stands in the address. */
export function FoldedSection({ id, title, children }: FoldedSectionProps) {
  const [address, setAddress] = useSearchParams();
  const opened = (address.get('open') ?? '').split(',').filter((one) => one !== '');
  const isOpen = opened.includes(id);
  const fold = (open: boolean): void => {
    if (open === isOpen) return;
    const next = new URLSearchParams(address);
    next.set('open', (open ? [...opened, id] : opened.filter((one) => one !== id)).join(','));
    if (next.get('open') === '') next.delete('open');
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  return (
    <details className="folded" open={isOpen} onToggle={({ currentTarget }) => fold(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {isOpen && children}
    </details>
  );
}
