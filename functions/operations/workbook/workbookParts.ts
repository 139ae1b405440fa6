import { posix } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { WorkbookFault } from './workbookFault.ts';
import { attributeIn, createXmlScanner, type XmlHandler } from './xmlScanner.ts';
import { toPath, unpack, type ZipArchive } from './zipArchive.ts';

/** A worksheet as the workbook lists it, with the path of its part. */
export type SheetEntry = { readonly name: string; readonly hidden: boolean; readonly path: string };

/** What the workbook part says, with the paths of the parts that all sheets share. */
export type WorkbookParts = {
  readonly sheets: readonly SheetEntry[];
  /** Serial numbers count from 1904-01-01. */
  readonly from1904: boolean;
  readonly sharedStringsPath: string | null;
  readonly stylesPath: string | null;
};

/** Scans one part of the workbook. A part that is not there is scanned as empty. */
export async function scanPart(archive: ZipArchive, path: string, handler: XmlHandler): Promise<void> {
  const entry = archive.entries.get(toPath(path));
  if (entry === undefined) return;
  if (entry.encrypted) throw new WorkbookFault('ENCRYPTED_WORKBOOK');
  const scanner = createXmlScanner(handler);
  const decoder = new StringDecoder('utf8');
  for await (const chunk of unpack(archive, entry))
    scanner.push(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)));
  scanner.push(decoder.end());
  scanner.end();
}

/** Reads which sheets there are and where the parts stand. @throws WorkbookFault NOT_A_WORKBOOK */
export async function readWorkbookParts(archive: ZipArchive): Promise<WorkbookParts> {
  const root = await readRelations(archive, '');
  const path = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!/\.xml$/i.test(path)) throw new WorkbookFault('NOT_A_WORKBOOK');
  const relations = await readRelations(archive, path);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await scanPart(archive, path, {
    open: (name, attributes) => {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributeIn(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
      const part = relations.find((relation) => relation.id === id);
      if (part?.type !== 'worksheet') return;
      const hidden = /hidden/i.test(attributeIn(attributes, 'state') ?? '');
      sheets.push({ name: attributeIn(attributes, 'name') ?? '', hidden, path: part.target });
    },
    close: () => {},
    text: () => {},
  });
  if (!isWorkbook) throw new WorkbookFault('NOT_A_WORKBOOK');
  const pathOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.target ?? null;
  return { sheets, from1904, sharedStringsPath: pathOf('sharedStrings'), stylesPath: pathOf('styles') };
}

type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** The relations of a part (of the package itself for the empty path), targets as paths, types by their last word. */
async function readRelations(archive: ZipArchive, path: string): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  const folder = posix.dirname(path);
  await scanPart(archive, posix.join(folder, '_rels', `${posix.basename(path)}.rels`), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributeIn(attributes, 'Target') ?? '';
      relations.push({
        id: attributeIn(attributes, 'Id') ?? '',
        type: (attributeIn(attributes, 'Type') ?? '').replace(/^.*\//, ''),
        target: target.startsWith('/') ? target : posix.join(folder, target),
      });
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}

/** Number formats 14–22, 27–36, 45–58 hold dates or times; of these, times alone (18–21, 45–47) are no days. */
function isDateFormatId(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** Whether a format code shows a day: a year, a day, or a month without hours, seconds or digits beside it. */
export function isDateFormatCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs0#?]/i.test(bare));
}

/** For each cell style, whether a number in it is a day. */
export async function readDateStyles(archive: ZipArchive, path: string | null): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  const codes = new Map<number, boolean>();
  let inCellStyles = false;
  if (path === null) return styles;
  await scanPart(archive, path, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        codes.set(
          Number(attributeIn(attributes, 'numFmtId')),
          isDateFormatCode(attributeIn(attributes, 'formatCode') ?? ''),
        );
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributeIn(attributes, 'numFmtId') ?? 0);
        styles.push(codes.get(id) ?? isDateFormatId(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text: () => {},
  });
  return styles;
}
