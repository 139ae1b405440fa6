import { WorkbookFault } from '../../workbook/workbookFault.ts';
import { readWorkbookParts, scanPart } from '../../workbook/workbookParts.ts';
import { attributeIn } from '../../workbook/xmlScanner.ts';
import { openZip, unpack, type ZipArchive } from '../../workbook/zipArchive.ts';

const mostRow = 1_048_576;
const mostCells = 100_000;

/**
 * Whether a workbook that our own reader took may be loaded whole. The loading library unpacks every part, holds every
 * cell, and walks every cell of a named range, so that a small file could keep it busy for hours. Validations, merged
 * ranges and column widths, which it walks too, are left out when it loads.
 */
export async function maySafelyLoad(bytes: Uint8Array): Promise<boolean> {
  try {
    const archive = openZip(bytes);
    for (const entry of archive.entries.values()) {
      for await (const _ of unpack(archive, entry)) {
        // Only that each part unpacks to what it declares, which is bounded; our own reader looks at some only.
      }
    }
    return (await hasPrintNamesOnly(archive)) && (await hasFewCells(archive));
  } catch (fault) {
    if (fault instanceof WorkbookFault) return false;
    throw fault;
  }
}

async function hasPrintNamesOnly(archive: ZipArchive): Promise<boolean> {
  let others = 0;
  for (const path of archive.entries.keys()) {
    if (!/(^|\/)workbook[^/]*\.xml$/.test(path)) continue;
    await scanPart(archive, path, {
      open: (name, attributes) => {
        if (name === 'definedName' && !/^_xlnm\.Print_/.test(attributeIn(attributes, 'name') ?? '')) others += 1;
      },
      close: () => {},
      text: () => {},
    });
  }
  return others === 0;
}

async function hasFewCells(archive: ZipArchive): Promise<boolean> {
  let cells = 0;
  let farRows = 0;
  for (const { path } of (await readWorkbookParts(archive)).sheets) {
    await scanPart(archive, path, {
      open: (name, attributes) => {
        if (name === 'c' || name === 'row') cells += 1;
        if (name === 'row' && !(Number(attributeIn(attributes, 'r') ?? 1) <= mostRow)) farRows += 1;
      },
      close: () => {},
      text: () => {},
    });
  }
  return cells <= mostCells && farRows === 0;
}
