import qrcode from 'qrcode-generator';
import { useMemo } from 'react';

const quietModules = 4;

/** A QR code of an address, black on white whatever the page's colours are, so that every camera reads it. */
export function QrCode({ address, title }: { readonly address: string; readonly title: string }) {
  const { path, side } = useMemo(() => draw(address), [address]);
  return (
    <svg role="img" aria-label={title} width={176} height={176} viewBox={`0 0 ${side} ${side}`}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function draw(address: string): { readonly path: string; readonly side: number } {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) =>
      code.isDark(row, column) ? `M${column + quietModules} ${row + quietModules}h1v1h-1z` : '',
    ).join(''),
  );
  return { path: rows.join(''), side: count + 2 * quietModules };
}
