import { WorkbookFault } from './workbookFault.ts';
import { scanPart } from './workbookParts.ts';
import { attributeIn } from './xmlScanner.ts';
import type { ZipArchive } from './zipArchive.ts';

/** Parts that hold macros: VBA projects, and the macro and dialogue sheets of Excel 4. */
const macroPart = /(^|\/)(vbaproject|vbadata)[^/]*$|\/(macrosheets|dialogsheets)\//;
const macroType = /macroenabled|vbaproject|intlmacrosheet|macrosheet/i;

/** @throws WorkbookFault MACRO_WORKBOOK for a workbook that holds macros or says that it may, whatever its file is called */
export async function refuseMacros(archive: ZipArchive): Promise<void> {
  let found = [...archive.entries.keys()].some((path) => macroPart.test(path));
  await scanPart(archive, '[Content_Types].xml', {
    open: (_, attributes) => {
      if (macroType.test(attributeIn(attributes, 'ContentType') ?? '')) found = true;
    },
    close: () => {},
    text: () => {},
  });
  if (found) throw new WorkbookFault('MACRO_WORKBOOK');
}
