import type { InitCountyInput } from './counties.graphql.ts';

export type Divisions = {
  readonly townships: InitCountyInput['townships'];
  readonly faults: readonly string[];
};

/**
 * Reads a list of divisions, a line each: code, blank, name; nine digits are a township, twelve a village of the
 * township whose code it begins with. Blank lines are left out; any other line is a fault.
 */
export function readDivisions(text: string, county: string): Divisions {
  const townships = new Map<string, { id: string; name: string; villages: { code: string; name: string }[] }>();
  const faults: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, code = '', name = ''] = /^\s*(\d{9}|\d{12})[\s,，]+(\S.*?)\s*$/.exec(line) ?? [];
    const place = `第 ${index + 1} 行`;
    const township = townships.get(code.slice(0, 9));
    if (code === '') faults.push(`${place}应为“九位或十二位代码 名称”。`);
    else if (!code.startsWith(county)) faults.push(`${place}的代码不以本县的 ${county} 开头。`);
    else if (code.length === 9 && township) faults.push(`${place}的代码重复。`);
    else if (code.length === 9) townships.set(code, { id: code, name, villages: [] });
    else if (township) township.villages.push({ code, name });
    else faults.push(`${place}的村、社区前面没有它的乡镇、街道。`);
  }
  return { townships: [...townships.values()], faults };
}
