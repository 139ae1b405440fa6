import type { ReactNode } from 'react';
import './form.css';

type WideTableProps = {
  readonly label: string;
  /** Whether the label stands above the table for everybody. */
  readonly isCaptioned?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A table that scrolls by itself on a narrow screen, by keyboard too. */
export function WideTable({ label, isCaptioned = false, className = '', children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section of its own would stand in the outline
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="wide" role="region" tabIndex={0} aria-label={`${label}（表）`}>
      <table className={`plain ${className}`} aria-label={label}>
        {isCaptioned && <caption>{label}</caption>}
        {children}
      </table>
    </div>
  );
}
