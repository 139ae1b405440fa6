import type { Answer } from '../front.ts';
import { askPublicOf } from './askPublic.ts';
import { escapeHtml, page } from './page.ts';
import { type Found, searchBox, searchFields, showFound } from './publicSearch.ts';

type Published = {
  readonly kindText: string;
  readonly title: string;
  readonly partyName: string | null;
  readonly creditCode: string | null;
  readonly publishedAt: string;
  readonly standing: 'IN_TIME' | 'LATE';
  readonly workingDaysLate: number;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
};

type Failure = {
  readonly kindText: string;
  readonly eventOn: string;
  readonly eventText: string;
  readonly workingDaysLate: number;
  readonly deadline: { readonly endsOn: string; readonly source: { readonly instrument: string } };
};

type Connection<T> = {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

type Data = {
  readonly county: { readonly name: string } | null;
  readonly publications: Connection<Published>;
  readonly publicationFailures: Connection<Failure>;
};

const searchQuery = `query ($county: String!, $text: String!) { county(code: $county) { name } ${searchFields} }`;

const query = `query ($county: String!, $after: String) { county(code: $county) { name }
  publications(county: $county, first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes { kindText title
    partyName creditCode publishedAt standing workingDaysLate lines { label text } } }
  publicationFailures(county: $county, first: 100) { pageInfo { hasNextPage endCursor }
    nodes { kindText eventOn eventText workingDaysLate deadline { endsOn source { instrument } } } } }`;

/** `/public/<county>`: what the county's bureau has made public, and what it should have; asked for as the public would. */
export function answerPublications(origin: string): Answer {
  const ask = askPublicOf(origin);
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', origin);
    const county = pathname.replace('/public/', '').replace(/\/$/, '');
    const text = searchParams.get('q')?.trim() ?? '';
    const asked = text === '' ? query : searchQuery;
    const data = (await ask(asked, { county, text, after: searchParams.get('after') })) as (Data & Found) | null;
    const isKnown = data?.county != null;
    const body = isKnown && data ? (text === '' ? toPage(county, data) : toResults(county, text, data)) : unknown;
    response.writeHead(isKnown ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'",
      'referrer-policy': 'no-referrer',
    });
    response.end(body);
  };
}

const unknown = page('没有这一页', '<p>没有这个县，或者翻页位置无效。</p>');

function toResults(county: string, text: string, data: Data & Found): string {
  const title = `${data.county?.name ?? ''}公开信息检索`;
  return page(title, `${searchBox(county, text)}${showFound(data)}<p><a href="/public/${county}">返回公开信息</a></p>`);
}

/** The day in Shanghai. */
function toDay(at: string): string {
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
}

function showPublished(one: Published): string {
  const party = [one.partyName, one.creditCode].flatMap((text) => (text === null ? [] : [escapeHtml(text)])).join('，');
  const inTime = one.standing === 'LATE' ? `逾期 ${one.workingDaysLate} 个工作日` : '按期';
  const lines = one.lines.map(({ label, text }) => `${escapeHtml(label)}：${escapeHtml(text)}`);
  const facts = [...(party === '' ? [] : [`当事人：${party}`]), ...lines].join('<br>');
  return `<h3>${escapeHtml(one.title)}</h3><p>${facts}</p>
<p><small>${escapeHtml(one.kindText)}，${toDay(one.publishedAt)} 公开（${inTime}）</small></p>`;
}

function showFailure({ kindText, eventOn, eventText, workingDaysLate, deadline }: Failure): string {
  const { endsOn, source } = deadline;
  return `<li><strong>${escapeHtml(kindText)}</strong>：应于 ${endsOn} 前（含当日）公开，已逾期 ${workingDaysLate} 个工作日。<br>
<small>${escapeHtml(eventText)}：${eventOn}；依据：${escapeHtml(source.instrument)}</small></li>`;
}

function toPage(county: string, { county: found, publications, publicationFailures }: Data): string {
  const { hasNextPage, endCursor } = publications.pageInfo;
  const next =
    hasNextPage && endCursor !== null
      ? `<p><a href="/public/${county}?after=${encodeURIComponent(endCursor)}">更早的</a></p>`
      : '';
  const failures = publicationFailures.nodes.map(showFailure).join('');
  const published = publications.nodes.map(showPublished).join('');
  return page(
    `${found?.name ?? ''}职业卫生监督执法信息公开`,
    `${searchBox(county, '')}<p><a href="/public/${county}/complaint">投诉举报</a>｜订阅和下载：
<a href="/public/${county}/feed.atom">Atom</a> <a href="/public/${county}/notices.json">公示</a>
<a href="/public/${county}/publications.json">公开信息</a> <a href="/public/${county}/receipts.json">回执</a>（JSON）</p>
<h2>公开信息</h2>${published || '<p>没有可显示的公开信息。</p>'}${next}
<h2>应公开而未公开</h2><p>监督执法部门没有在规定期限内公开的事项。公开后从此处移除，并注明逾期天数。</p>
${failures ? `<ul>${failures}</ul>` : '<p>没有逾期未公开的事项。</p>'}`,
  );
}
