import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLedgerWorkbook } from '../../../functions/operations/employers/readLedgerWorkbook.ts';
import type { LedgerSheet } from '../../../functions/rules/employers/ledgerSheet.ts';
import { createRandom, syntheticLedger, toXlsx } from '../../support/syntheticLedger.ts';

const countyFile = new URL('../../../local/demo/county-ledger.xlsx', import.meta.url);

async function refusalOf(bytes: Uint8Array): Promise<string | null> {
  const sheets = await readLedgerWorkbook(bytes);
  return sheets.ok ? null : sheets.refusal.code;
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly LedgerSheet[]> {
  const sheets = await readLedgerWorkbook(bytes);
  if (!sheets.ok) throw new Error(sheets.refusal.code);
  return sheets.value;
}

/** A plain workbook with some of its parts replaced, added or (null) left out. */
function withParts(changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts: Zippable = { ...unzipSync(toXlsx([{ name: '台账', rows: [['甲', 1]] }])) };
  for (const [path, xml] of Object.entries(changes)) {
    if (xml === null) delete parts[path];
    else parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}

const cells = (xml: string) => ({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${xml}</sheetData></worksheet>` });

async function rowsOf(xml: string, more: Readonly<Record<string, string | null>> = {}) {
  return (await sheetsOf(withParts({ ...cells(xml), ...more })))[0]?.rows;
}

/** An OLE container's head with the name of one stream, as the directory holds it. */
function ole(stream: string): Uint8Array {
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([head, Buffer.alloc(1024), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]);
}

/** A copy with 32-bit fields of the central directory changed, in each entry at the given place. */
function withDirectoryField(bytes: Uint8Array, place: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = copy.indexOf('PK\x01\x02', at + 1, 'latin1')) {
    copy.writeUInt32LE(value, at + place);
  }
  return copy;
}

const random = createRandom(7);
const noise = Uint8Array.from({ length: 5000 }, () => Math.floor(random() * 256));
const small = toXlsx([{ name: '台账', rows: [['甲', 1]] }]);

describe('a file that is no workbook', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'NOT_A_WORKBOOK'],
    ['one byte', new Uint8Array([0x50]), 'NOT_A_WORKBOOK'],
    ['random bytes', noise, 'NOT_A_WORKBOOK'],
    ['a PDF', strToU8('%PDF-1.7\n1 0 obj'), 'NOT_A_WORKBOOK'],
    ['a CSV renamed', strToU8('序号,用人单位名称\n1,泸溪示例甲厂'), 'NOT_A_WORKBOOK'],
    ['an HTML table renamed', strToU8('<html><table><tr><td>1'), 'NOT_A_WORKBOOK'],
    ['a zip of something else', zipSync({ 'readme.txt': strToU8('hello') }), 'NOT_A_WORKBOOK'],
    ['an empty zip', zipSync({}), 'NOT_A_WORKBOOK'],
    ['a text document', withParts({ 'xl/workbook.xml': '<document/>' }), 'NOT_A_WORKBOOK'],
    ['a zip head and noise', Buffer.concat([Buffer.from('PK\x03\x04'), noise]), 'NOT_A_WORKBOOK'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'ENCRYPTED_WORKBOOK'],
    ['an old .xls', ole('Workbook'), 'OLD_XLS'],
    ['a very old .xls', ole('Book'), 'OLD_XLS'],
    ['an old .doc', ole('WordDocument'), 'NOT_A_WORKBOOK'],
    ['a zip with a password', encrypted(small), 'ENCRYPTED_WORKBOOK'],
    ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'FILE_TOO_LARGE'],
    ['20 MB of nothing', new Uint8Array(20 * 1024 * 1024), 'NOT_A_WORKBOOK'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code);
  });

  it('is refused wherever it was cut off or a byte of its content was changed', async () => {
    const county = readFileSync(countyFile);
    for (let part = 0; part < 20; part += 1) {
      expect(await refusalOf(county.subarray(0, Math.floor((county.length * part) / 20)))).toBe('NOT_A_WORKBOOK');
    }
    const middle = Math.floor(county.length / 2);
    expect(await refusalOf(county.with(middle, (county[middle] ?? 0) ^ 0xff))).toBe('NOT_A_WORKBOOK');
  });

  it('gets a sentence that says what to do', async () => {
    for (const bytes of [noise, ole('EncryptedPackage'), ole('Workbook'), small.subarray(0, 200)]) {
      const sheets = await readLedgerWorkbook(bytes);
      expect(sheets.ok ? '' : sheets.refusal.message).toMatch(/请.*(另存为|取消密码|重新保存)/);
    }
  });
});

/** The flag of encryption set in each entry. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = copy.indexOf('PK\x01\x02', at + 1, 'latin1')) {
    copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8);
  }
  return copy;
}

describe('a workbook that expands too far', () => {
  const big = (megabytes: number) => {
    const chunk = Buffer.alloc(megabytes * 1024 * 1024, 0x20);
    return zipSync({ ...unzipSync(small), 'xl/media/image1.png': chunk }, { level: 9 });
  };

  it('is refused by its directory, before anything is unpacked', async () => {
    expect(await refusalOf(withDirectoryField(small, 24, 200 * 1024 * 1024))).toBe('EXPANDS_TOO_FAR');
  });

  it('is refused when it lies about its size', async () => {
    const xml = strToU8(`<worksheet><sheetData>${' '.repeat(50_000)}</sheetData></worksheet>`);
    const honest = zipSync({ ...unzipSync(small), 'xl/worksheets/sheet1.xml': xml });
    const at = Buffer.from(honest).lastIndexOf('xl/worksheets/sheet1.xml', undefined, 'latin1') - 46;
    const lying = Buffer.from(honest);
    lying.writeUInt32LE(1000, at + 24);
    expect(await refusalOf(honest)).toBeNull();
    expect(await refusalOf(lying)).toBe('EXPANDS_TOO_FAR');
  });

  it('is not refused for a picture that is never unpacked', async () => {
    expect(await refusalOf(big(30))).toBeNull();
  });

  it('is refused for more rows with values than a ledger can have', async () => {
    const rows = (count: number) => withParts(cells('<row><c><v>1</v></c></row><row/>'.repeat(count)));
    expect(await refusalOf(rows(220_000))).toBeNull();
    expect(await refusalOf(rows(220_001))).toBe('TOO_MANY_ROWS');
    const half = { name: '台账', rows: Array.from({ length: 60_000 }, () => [1]) };
    expect(await refusalOf(toXlsx([half, half, half, half]))).toBe('TOO_MANY_ROWS');
  });

  it('spends no memory on rows and columns far out', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="A1048576"><v>2</v></c></row>';
    const rows = await rowsOf(`<row r="1"><c r="A1"><v>1</v></c></row>${far}`);
    expect(rows).toHaveLength(1_048_576);
    expect(rows?.at(-1)).toEqual([2]);
    expect(await refusalOf(withParts(cells('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')))).toBe(
      'NOT_A_WORKBOOK',
    );
    expect(await refusalOf(withParts(cells('<row r="x"><c r="A1"><v>1</v></c></row>')))).toBe('NOT_A_WORKBOOK');
  });

  it('is not taken in by entities, tags without end, or deep text', async () => {
    const entities = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    const inline = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const sheet = (xml: string) => withParts({ 'xl/worksheets/sheet1.xml': xml });
    expect((await sheetsOf(sheet(`${entities}<worksheet>${inline('&b;')}</worksheet>`)))[0]?.rows).toEqual([['&b;']]);
    expect(await refusalOf(sheet(`<worksheet><c ${'a'.repeat(70_000)}`))).toBe('NOT_A_WORKBOOK');
    expect((await rowsOf(inline('字'.repeat(40_000))))?.[0]?.[0]).toHaveLength(32_767);
  });
});

describe('cells', () => {
  it.each<[string, unknown]>([
    ['<c r="A1"><v>26</v></c>', 26],
    ['<c r="A1" t="n"><v>2.6E1</v></c>', 26],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="s"><v>0</v></c>', '甲'],
    ['<c r="A1" t="str"><f>B1&amp;C1</f><v>甲&amp;乙</v></c>', '甲&乙'],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c r="A1" t="d"><v>2023-06-07</v></c>', '2023-06-07'],
    ['<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', '甲'],
    ['<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr/><t xml:space="preserve"> 乙</t></r></is></c>', '甲 乙'],
    ['<c r="A1" t="inlineStr"><is><t>甲</t><rPh sb="0" eb="1"><t>ジャ</t></rPh></is></c>', '甲'],
    ['<c r="A1" t="inlineStr"><is><t>&#30002;&#x7532;&lt;_x000A_&quot;</t></is></c>', '甲甲<\n"'],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[甲<乙>]]></t></is></c>', '甲<乙>'],
    ['<x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>', '甲'],
    ["<c  t='inlineStr'\n r='A1' ><is><t>甲</t></is></c >", '甲'],
    ['<c t="inlineStr"><is><t>甲</t></is></c>', '甲'],
    ['<!-- <c r="B1"><v>1</v></c> --><c r="A1"><v>26</v></c>', 26],
  ])('%s', async (xml, value) => {
    expect(await rowsOf(`<row r="1">${xml}</row>`)).toEqual([[value]]);
  });

  it.each(['<c r="A1"/>', '<c r="A1" t="s"><v>99</v></c>', '<c r="A1"><f>1+1</f></c>', '<c r="A1" t="s"><v></v></c>'])(
    '%s is empty',
    async (xml) => {
      expect(await rowsOf(`<row r="1">${xml}<c r="B1"><v>1</v></c></row>`)).toEqual([[null, 1]]);
    },
  );

  it('keep their places without references, over gaps and in any order', async () => {
    const plain = '<row><c><v>1</v></c></row><row r="3"><c r="C3"><v>3</v></c></row><row><c/><c><v>4</v></c></row>';
    expect(await rowsOf(plain)).toEqual([[1], [], [null, null, 3], [null, 4]]);
    expect(await rowsOf('<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>')).toEqual([[1, 2]]);
  });

  it('are days in a date style, of either date system', async () => {
    const codes = [
      'yyyy"年"m"月"d"日"',
      'm&quot;月&quot;d&quot;日&quot;',
      'h:mm:ss',
      '[Red]0.00',
      '[$-804]yyyy/m/d;@',
      '"day"0',
      'mmm',
    ];
    const styles = `<styleSheet><numFmts>${codes.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode='${code}'/>`)}</numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs>${[0, 14, 22, 31, 57, 20, 170, 171, 172, 173, 174, 175, 176].map((id) => `<xf numFmtId="${id}"/>`)}</cellXfs></styleSheet>`;
    const row = Array.from({ length: 13 }, (_, at) => `<c s="${at}"><v>45084.5</v></c>`).join('');
    const noon = new Date('2023-06-07T12:00:00Z');
    const n = 45084.5;
    const expected = [n, noon, noon, noon, noon, n, noon, noon, n, n, noon, n, noon];
    expect(await rowsOf(`<row>${row}</row>`, { 'xl/styles.xml': styles })).toEqual([expected]);
    const workbook =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="台账" r:id="rId1"/></sheets></workbook>';
    const from1904 = await rowsOf('<row><c s="1"><v>43622</v></c></row>', { 'xl/workbook.xml': workbook });
    expect(from1904).toEqual([[new Date('2023-06-07')]]);
    expect(await rowsOf('<row><c s="1"><v>9999999</v></c><c s="1"><v>-1</v></c></row>')).toEqual([[9_999_999, -1]]);
    expect(await rowsOf('<row><c s="1"><v>1</v></c><c s="1"><v>61</v></c></row>')).toEqual([
      [new Date('1900-01-01'), new Date('1900-03-01')],
    ]);
  });

  it('survive chunks that end anywhere', async () => {
    const text = '泸溪示例&amp;甲'.repeat(220);
    const inline = (at: number) => `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const rows = await rowsOf(Array.from({ length: 300 }, (_, at) => inline(at + 1)).join(''));
    expect(rows).toHaveLength(300);
    expect(new Set(rows?.map((row) => row[0]))).toEqual(new Set(['泸溪示例&甲'.repeat(220)]));
  });

  it('are the same read at once and read tag by tag', async () => {
    const book = syntheticLedger({ rows: 2000, seed: 5 });
    const parts = unzipSync(book);
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const turned = xml.replace(/ r="([A-Z]+\d+)"( t="s")?>/g, '$2 r="$1">');
    expect(turned).not.toBe(xml);
    const long = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(turned) });
    expect(await sheetsOf(long)).toEqual(await sheetsOf(book));
  });
});

describe('sheets', () => {
  it('come with names, merged ranges and whether they are hidden; hidden ones unread', async () => {
    const merges = [{ top: 3, left: 1, bottom: 10, right: 1 }];
    const book = toXlsx([
      { name: '武溪镇 & "其他"', rows: [['甲']], merges },
      { name: '旧表', rows: [['乙']], hidden: true },
    ]);
    expect(await sheetsOf(book)).toEqual([
      { name: '武溪镇 & "其他"', rows: [['甲']], merges },
      { name: '旧表', rows: [], merges: [], hidden: true },
    ]);
  });

  it('are found by the relations, wherever the parts stand', async () => {
    const parts = unzipSync(small);
    const moved = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/Book/main.xml"/></Relationships>',
      ),
      'Book/main.xml': strToU8(
        '<x:workbook xmlns:q="r"><x:sheets><x:sheet name="台账" q:id="a"/></x:sheets></x:workbook>',
      ),
      'Book/_rels/main.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="../S1.XML"/><Relationship Id="b" Type="x/sharedStrings" Target="strings.xml"/></Relationships>',
      ),
      's1.xml': parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
      'Book/strings.xml': parts['xl/sharedStrings.xml'] ?? new Uint8Array(),
    });
    expect((await sheetsOf(moved))[0]?.rows).toEqual([['甲', 1]]);
  });

  it('are read from stored entries and zip64 directories', async () => {
    const storedParts = zipSync(unzipSync(small), { level: 0 });
    expect((await sheetsOf(storedParts))[0]?.rows).toEqual([['甲', 1]]);
    expect((await sheetsOf(toZip64(unzipSync(small))))[0]?.rows).toEqual([['甲', 1]]);
  });

  it('are the same each time', async () => {
    const county = readFileSync(countyFile);
    expect(await sheetsOf(county)).toEqual(await sheetsOf(county));
  });
});

/** An archive all of whose sizes and offsets stand in zip64 fields, as some streaming writers make it. */
function toZip64(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const wide = (...values: readonly number[]) => {
    const field = Buffer.alloc(4 + values.length * 8);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(values.length * 8, 2);
    for (const [at, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + at * 8);
    return field;
  };
  const plain = Buffer.from(zipSync(files));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46, 0xff);
    const sample = plain.indexOf(path, plain.indexOf('PK\x01\x02', 0, 'latin1')) - 46;
    plain.copy(central, 0, sample, sample + 20);
    const extra = wide(content.length, packed.length, offset);
    central.writeUInt16LE(8, 10);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt16LE(0, 32);
    directory.push(central, name, extra);
    parts.push(local, name, packed);
    offset += 30 + name.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const tail = Buffer.alloc(56 + 20 + 22, 0);
  tail.writeUInt32LE(0x06064b50, 0);
  tail.writeBigUInt64LE(BigInt(Object.keys(files).length), 32);
  tail.writeBigUInt64LE(BigInt(offset), 48);
  tail.writeUInt32LE(0x07064b50, 56);
  tail.writeBigUInt64LE(BigInt(offset + size), 64);
  tail.writeUInt32LE(0x06054b50, 76);
  tail.fill(0xff, 84, 96);
  return Buffer.concat([...parts, ...directory, tail]);
}
