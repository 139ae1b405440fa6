import { strToU8, zipSync } from 'fflate';
import { findPresetCounty } from '../../functions/rules/counties/presetCounties.ts';
import { computeCheckCharacter } from '../../functions/rules/employers/creditCode.ts';
import { ledgerColumns } from '../../functions/rules/employers/ledgerColumns.ts';
import type { Cell, MergedRange } from '../../functions/rules/employers/ledgerSheet.ts';

/** A sheet to be written by `toXlsx`; merged ranges 0-based and inclusive. */
export type TestSheet = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly MergedRange[];
  readonly hidden?: boolean;
};

/** Defects, each of one row in a hundred; see `spoil`. The rest of the rows are accepted as they are. */
export const defectsPerHundred = { rejected: 5, corrected: 5 } as const;

const titles: readonly string[] = ledgerColumns.map(({ title }) => title);
const trades = [
  { name: '木业胶合板', code: 'C202', factors: ['木粉尘', '甲醛', '噪声'] },
  { name: '水泥制品', code: 'C302', factors: ['水泥粉尘', '噪声'] },
  { name: '铝锰冶炼', code: 'C321', factors: ['锰及其化合物', '噪声', '高温'] },
  { name: '印刷', code: 'C231', factors: ['正己烷', '噪声'] },
  { name: '采石', code: 'B101', factors: ['矽尘', '噪声', '手传振动'] },
  { name: '制鞋', code: 'C195', factors: ['苯', '甲苯', '1,2-二氯乙烷'] },
  { name: '口腔诊所', code: 'Q841', factors: ['X射线'] },
] as const;
const suffixes = ['有限公司', '有限责任公司', '专业合作社', '厂'] as const;
const separators = ['；', '、', ','] as const;
const dateForms = [
  (y: number, m: number, d: number) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  (y: number, m: number, d: number) => `${y}/${m}/${d}`,
  (y: number, m: number, d: number) => `${y}.${m}.${d}`,
  (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
] as const;

/** A stream of numbers from 0 to below 1 that depends on the seed alone (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A plausible ledger of 泸溪县 as workbook bytes: two title rows, the county's header, `rows` employers (all called
 * 示例) in blocks by body with the body cell merged and a subtotal behind each. Valid credit codes; in every hundred
 * rows 5 are spoilt so that they are rejected and 5 so that they are corrected. The same seed gives the same bytes.
 */
export function syntheticLedger({ rows: count, seed }: { readonly rows: number; readonly seed: number }): Uint8Array {
  const random = createRandom(seed);
  const bodies = findPresetCounty('433122')?.bodies ?? [];
  const perBody = Math.ceil(count / bodies.length);
  const rows: Cell[][] = [
    ['泸溪县用人单位职业卫生台账（示例数据，单位均为虚构）'],
    ['填报日期：2023年3月'],
    [...titles],
  ];
  const merges: MergedRange[] = [
    { top: 0, left: 0, bottom: 0, right: titles.length - 1 },
    { top: 1, left: 0, bottom: 1, right: titles.length - 1 },
  ];
  let earlier = '';
  for (let number = 1; number <= count; number += 1) {
    const body = bodies[Math.floor((number - 1) / perBody)]?.name ?? '';
    const isFirst = (number - 1) % perBody === 0;
    const row = employerRow(number, isFirst ? body : null, random);
    spoil(row, number % 100, earlier);
    if (number % 100 === 50) earlier = String(row[3]);
    rows.push(row);
    if (number % perBody !== 0 && number !== count) continue;
    const last = rows.length - 1;
    const first = last - ((number - 1) % perBody);
    if (last > first) merges.push({ top: first, left: 1, bottom: last, right: 1 });
    rows.push(['小计', null, `${last - first + 1}家`]);
  }
  return toXlsx([{ name: '台账', rows, merges }]);
}

function employerRow(number: number, body: string | null, random: () => number): Cell[] {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[below(list.length)] as T;
  const day = (from: number, to: number) => pick(dateForms)(from + below(to - from), 1 + below(12), 1 + below(28));
  const trade = pick<(typeof trades)[number]>(trades);
  const staff = 4 + below(200);
  const exposed = 1 + below(staff);
  const label = String(number).padStart(5, '0');
  const factors = trade.factors.map((name) => `${name}（${1 + below(exposed)}人）`).join(pick(separators));
  return [
    number,
    body,
    `泸溪示例${label}${trade.name}${pick(suffixes)}`,
    creditCode(number, random),
    `示例人${number}`,
    `0743-${String(4_000_000 + number)}`,
    `泸溪县示例路${number}号`,
    trade.name,
    trade.code,
    pick(['小型', '微型', '中型']),
    pick(['私营', '国有', '个体', '有限责任']),
    staff,
    exposed,
    factors,
    pick(['已申报', '已申报', '未申报']),
    day(2021, 2024),
    pick(['合格', '合格', '部分超标', '超标', null]),
    day(2008, 2023),
    null,
  ];
}

const codeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A valid credit code of the county; the running number in it makes each one different. */
function creditCode(number: number, random: () => number): string {
  let tail = '';
  for (let rest = number, place = 0; place < 4; place += 1, rest = Math.floor(rest / 31)) {
    tail = codeAlphabet.charAt(rest % 31) + tail;
  }
  const drawn = Array.from({ length: 3 }, () => codeAlphabet.charAt(Math.floor(random() * 31))).join('');
  const first17 = `91433122MA${drawn}${tail}`;
  return first17 + computeCheckCharacter(first17);
}

/** Spoils row 1–10 of every hundred in one way each: five are then rejected, five corrected. */
function spoil(row: Cell[], place: number, earlier: string): void {
  const code = String(row[3]);
  if (place === 1) row[3] = code.slice(0, 17) + (code.endsWith('A') ? 'B' : 'A');
  if (place === 2) row[3] = null;
  if (place === 3) row[3] = earlier === '' ? null : earlier;
  if (place === 4) row[12] = Number(row[11]) + 5;
  if (place === 5) row[15] = '2022年13月';
  if (place === 6) row[3] = `${code.slice(0, 8)}m ${code.slice(9)}`;
  if (place === 7) row[2] = `${row[2]}\u3000`;
  if (place === 8)
    row[11] = String(row[11]).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (place === 9) row[14] = null;
  if (place === 10) row[15] = '2022年6月';
}

/** Writes sheets as a plain .xlsx with shared strings; a `Date` becomes a serial number in a date style. */
export function toXlsx(sheets: readonly TestSheet[]): Uint8Array {
  const strings = new Map<string, number>();
  const parts: Record<string, string> = {};
  sheets.forEach(({ rows, merges = [] }, index) => {
    const xml = rows.map((row, at) => toRowXml(row, at, strings)).join('');
    const ranges = merges.map((range) => `<mergeCell ref="${toReference(range)}"/>`).join('');
    const merged = ranges === '' ? '' : `<mergeCells count="${merges.length}">${ranges}</mergeCells>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${xml}</sheetData>${merged}</worksheet>`;
  });
  parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${[...strings.keys()].map(toStringXml).join('')}</sst>`;
  parts['xl/styles.xml'] =
    `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  parts['xl/workbook.xml'] = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
    .map(({ name, hidden }, index) => {
      const state = hidden ? ' state="hidden"' : '';
      return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
    })
    .join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = toRelations([
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ]);
  parts['_rels/.rels'] = toRelations([['officeDocument', 'xl/workbook.xml']]);
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(`<?xml version="1.0"?>\n${xml}`)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2023, 3, 3) });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function toRelations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function toRowXml(row: readonly Cell[], at: number, strings: Map<string, number>): string {
  const cells = row.map((cell, column) => toCellXml(cell, `${toColumnName(column)}${at + 1}`, strings)).join('');
  return cells === '' ? '' : `<row r="${at + 1}">${cells}</row>`;
}

function toCellXml(cell: Cell, reference: string, strings: Map<string, number>): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return `<c r="${reference}" s="1"><v>${cell.getTime() / 86_400_000 + 25_569}</v></c>`;
  const index = strings.get(cell) ?? strings.size;
  strings.set(cell, index);
  return `<c r="${reference}" t="s"><v>${index}</v></c>`;
}

function toStringXml(text: string): string {
  return `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function toReference({ top, left, bottom, right }: MergedRange): string {
  return `${toColumnName(left)}${top + 1}:${toColumnName(right)}${bottom + 1}`;
}

function toColumnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : toColumnName(Math.floor(column / 26) - 1) + letter;
}
