import qrcode from 'qrcode-generator';

/** A square of a QR code's dark modules: runs of one row, in modules from the upper left corner. */
export type QrCode = {
  /** Modules on each side, without the quiet zone around. */
  readonly size: number;
  readonly runs: readonly { readonly row: number; readonly from: number; readonly length: number }[];
};

/** The QR code of an address, with error correction M (15 %): it is printed, posted and rained on. */
export function drawQrCode(address: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const runs: { row: number; from: number; length: number }[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!code.isDark(row, column)) continue;
      const last = runs.at(-1);
      if (last && last.row === row && last.from + last.length === column) last.length += 1;
      else runs.push({ row, from: column, length: 1 });
    }
  }
  return { size, runs };
}
