import { publicSections } from '../../functions/rules/disclosure/publicEntry.ts';
import { escapeHtml } from './page.ts';

type Entry = {
  readonly kindText: string;
  readonly title: string;
  readonly path: string | null;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
};

type List = { readonly nodes: readonly Entry[]; readonly pageInfo: { readonly hasNextPage: boolean } };

/** What each section holds of a search. */
export type Found = { readonly NOTICE: List; readonly PUBLICATION: List; readonly RECEIPT: List };

type Section = keyof Found;
const sections = Object.keys(publicSections) as Section[];

/** Every section at once, `$county` and `$text` given. */
export const searchFields = sections
  .map(
    (section) => `${section}: publicSearch(county: $county, section: ${section}, text: $text, first: 20) {
      nodes { kindText title path lines { label text } } pageInfo { hasNextPage } }`,
  )
  .join('\n');

/** The box in which what is public is searched. */
export function searchBox(county: string, text: string): string {
  return `<form action="/public/${county}"><label>单位名称、信用代码、标题或者受理编号
<input name="q" value="${escapeHtml(text)}" maxlength="60"></label> <button>检索</button></form>`;
}

function showEntry({ kindText, title, path, lines }: Entry): string {
  const told = lines.map(({ label, text }) => `${escapeHtml(label)}：${escapeHtml(text)}`).join('<br>');
  const name = path === null ? escapeHtml(title) : `<a href="${escapeHtml(path)}">${escapeHtml(title)}</a>`;
  return `<li><p>${name} <small>${escapeHtml(kindText)}</small></p><p>${told}</p></li>`;
}

/** What was found, section by section. */
export function showFound(found: Found): string {
  return sections
    .map((section) => {
      const { nodes, pageInfo } = found[section];
      const more = pageInfo.hasNextPage ? '<p>还有更多，请写得更具体。</p>' : '';
      const list = nodes.length === 0 ? '<p>没有。</p>' : `<ul>${nodes.map(showEntry).join('')}</ul>`;
      return `<h2>${publicSections[section]}</h2>${list}${more}`;
    })
    .join('');
}
