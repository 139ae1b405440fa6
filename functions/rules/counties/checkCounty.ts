import type { County } from '../employers/counties.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { CountySetup } from './countySetup.ts';

/** One record of villages for each is written in one transaction of 100 items; no county of the country has more than 52. */
const mostTownships = 90;
/** No township of the country has more than 170. */
const mostVillages = 500;
const longestName = 50;
const mostAliases = 20;

function isName(text: string): boolean {
  return text.length >= 1 && text.length <= longestName && text === text.trim() && !/\p{Cc}/u.test(text);
}

const nameRule = `须为 1–${longestName} 个字，前后没有空白`;

/**
 * Faults of a setup: a code of six digits that is a county's (not ending in 00, but for cities without counties, whose
 * code does), names, one to 90 townships with nine-digit codes of the county, each once, at most 500 villages each with
 * twelve-digit codes of the township.
 */
export function checkCountySetup({ code, name, prefecture, province, townships }: CountySetup): InputProblem[] {
  const problems: InputProblem[] = [];
  const report = (path: string, problem: string, message: string) => problems.push({ path, code: problem, message });
  if (!/^[1-9]\d{5}$/.test(code) || code.endsWith('0000')) {
    report('code', 'COUNTY_CODE_INVALID', '行政区划代码须为县（市、区）的六位数字代码');
  }
  for (const [path, value] of Object.entries({ name, prefecture, province })) {
    if (!isName(value)) report(path, 'NAME_INVALID', `名称${nameRule}`);
  }
  if (townships.length < 1 || townships.length > mostTownships) {
    report('townships', 'TOWNSHIPS_COUNT', `乡镇、街道须为 1–${mostTownships} 个`);
    return problems;
  }
  const ids = new Set<string>();
  townships.forEach((township, index) => {
    const path = `townships[${index}]`;
    if (!new RegExp(`^${code}\\d{3}$`).test(township.id) || ids.has(township.id)) {
      report(`${path}.id`, 'TOWNSHIP_CODE_INVALID', `乡级代码 ${township.id} 须为以 ${code} 开头的九位数字，且不重复`);
    }
    ids.add(township.id);
    if (!isName(township.name)) report(`${path}.name`, 'NAME_INVALID', `乡镇、街道名称${nameRule}`);
    const isWrong = (village: { code: string; name: string }): boolean =>
      !new RegExp(`^${township.id}\\d{3}$`).test(village.code) || !isName(village.name);
    if (township.villages.length > mostVillages || township.villages.some(isWrong)) {
      report(
        `${path}.villages`,
        'VILLAGE_INVALID',
        `村、社区至多 ${mostVillages} 个，代码为以 ${township.id} 开头的十二位数字`,
      );
    }
  });
  return problems;
}

/** Townships of a setup that would go by a name that another body of the county, as it would be, goes by already. */
export function checkTownshipNames({ townships }: CountySetup, after: County): InputProblem[] {
  return townships.flatMap(({ id, name }, index) =>
    checkBodyNames(after, { id, name, aliases: [] }).map((problem) => ({
      ...problem,
      path: `townships[${index}].name`,
    })),
  );
}

/** Faults of a body's names: not well-formed, too many, or one that another body of the county goes by. */
export function checkBodyNames(
  county: County,
  { id, name, aliases }: { readonly id: string; readonly name: string; readonly aliases: readonly string[] },
): InputProblem[] {
  const problems: InputProblem[] = [];
  const names = [name, ...aliases];
  if (aliases.length > mostAliases) {
    problems.push({ path: 'aliases', code: 'ALIASES_COUNT', message: `别名至多 ${mostAliases} 个` });
  }
  names.forEach((one, index) => {
    const path = index === 0 ? 'name' : `aliases[${index - 1}]`;
    if (!isName(one)) problems.push({ path, code: 'NAME_INVALID', message: `名称${nameRule}` });
    const holder = county.bodies.find((body) => body.id !== id && [body.name, ...body.aliases].includes(one));
    if (holder || names.indexOf(one) !== index) {
      const whose = holder ? `已是“${holder.name}”的名称或别名` : '重复';
      problems.push({ path, code: 'BODY_NAME_TAKEN', message: `“${one}”${whose}，台账中无法分辨` });
    }
  });
  return problems;
}
