import { type Normalised, toHalfWidth, withoutBlanks } from './normaliseText.ts';

/** A section of the industry classification with its divisions, both ends included. */
type SectionRow = { readonly letter: string; readonly from: number; readonly to: number; readonly name: string };

/** @source GB/T 4754-2017 表1 门类 */
export const industrySections = [
  { letter: 'A', from: 1, to: 5, name: '农、林、牧、渔业' },
  { letter: 'B', from: 6, to: 12, name: '采矿业' },
  { letter: 'C', from: 13, to: 43, name: '制造业' },
  { letter: 'D', from: 44, to: 46, name: '电力、热力、燃气及水生产和供应业' },
  { letter: 'E', from: 47, to: 50, name: '建筑业' },
  { letter: 'F', from: 51, to: 52, name: '批发和零售业' },
  { letter: 'G', from: 53, to: 60, name: '交通运输、仓储和邮政业' },
  { letter: 'H', from: 61, to: 62, name: '住宿和餐饮业' },
  { letter: 'I', from: 63, to: 65, name: '信息传输、软件和信息技术服务业' },
  { letter: 'J', from: 66, to: 69, name: '金融业' },
  { letter: 'K', from: 70, to: 70, name: '房地产业' },
  { letter: 'L', from: 71, to: 72, name: '租赁和商务服务业' },
  { letter: 'M', from: 73, to: 75, name: '科学研究和技术服务业' },
  { letter: 'N', from: 76, to: 79, name: '水利、环境和公共设施管理业' },
  { letter: 'O', from: 80, to: 82, name: '居民服务、修理和其他服务业' },
  { letter: 'P', from: 83, to: 83, name: '教育' },
  { letter: 'Q', from: 84, to: 85, name: '卫生和社会工作' },
  { letter: 'R', from: 86, to: 90, name: '文化、体育和娱乐业' },
  { letter: 'S', from: 91, to: 96, name: '公共管理、社会保障和社会组织' },
  { letter: 'T', from: 97, to: 97, name: '国际组织' },
] as const satisfies readonly SectionRow[];

const kept = /^([A-T])(\d{2})\d{0,2}$/;
const written = /^([A-Z]?)[-.]?(\d{2,4})(?!\d)(?:[^\d].*)?$/;

/** Whether this is a division, group or class code with its section's letter: `C20`, `C202`, `C2021`; not `A202`. */
export function isIndustryCode(code: string): boolean {
  const match = kept.exec(code);
  return match !== null && match[1] === letterOf(Number(match[2]));
}

/**
 * An industry code as section letter and 2–4 digits. A letter left out is filled in from the division number, small
 * letters, blanks and a name behind the code (「C202人造板制造」) are put right; all marked as corrected. Null for a
 * letter that does not fit the division, a division that does not exist, and other forms. Idempotent.
 */
export function normaliseIndustryCode(text: string): Normalised<string> | null {
  if (isIndustryCode(text)) return { value: text, corrected: false };
  const match = written.exec(withoutBlanks(toHalfWidth(text)).toUpperCase());
  const digits = match?.[2] ?? '';
  const value = (match?.[1] || (letterOf(Number(digits.slice(0, 2))) ?? '')) + digits;
  return isIndustryCode(value) ? { value, corrected: value !== text } : null;
}

function letterOf(division: number): string | undefined {
  return industrySections.find(({ from, to }) => from <= division && division <= to)?.letter;
}
