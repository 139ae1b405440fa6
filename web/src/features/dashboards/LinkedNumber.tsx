import { Link, useSearchParams } from 'react-router';
import { type FigurePlace, toFigureAddress } from './wanted.ts';

type LinkedNumberProps = FigurePlace & { readonly value: number; readonly title: string };

/** A figure as text; one that counts something leads to its records. */
export function LinkedNumber({ value, title, ...place }: LinkedNumberProps) {
  const [address] = useSearchParams();
  if (value === 0) return <>0</>;
  return (
    <Link to={toFigureAddress(address, place)} aria-label={`${title} ${value}，看明细`}>
      {value}
    </Link>
  );
}
