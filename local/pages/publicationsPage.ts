import type { Answer } from '../front.ts';
import { escapeHtml, page } from './page.ts';

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

const query = `query ($county: String!, $after: String) { county(code: $county) { name }
  publications(county: $county, first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes { kindText title
    partyName creditCode publishedAt standing workingDaysLate lines { label text } } }
  publicationFailures(county: $county, first: 100) { pageInfo { hasNextPage endCursor }
    nodes { kindText eventOn eventText workingDaysLate deadline { endsOn source { instrument } } } } }`;

/** `/public/<county>`: what the county's bureau has made public, and what it should have; asked for as the public would. */
export function answerPublications(origin: string): Answer {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', origin);
    const county = pathname.replace('/public/', '').replace(/\/$/, '');
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { county, after: searchParams.get('after') } }),
    });
    const { data } = (await answer.json()) as { data?: Data | null };
    const isKnown = data?.county != null;
    response.writeHead(isKnown ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
      'referrer-policy': 'no-referrer',
    });
    response.end(isKnown && data ? toPage(county, data) : page('没有这一页', '<p>没有这个县，或者翻页位置无效。</p>'));
  };
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
    `<h2>公开信息</h2>${published || '<p>没有可显示的公开信息。</p>'}${next}
<h2>应公开而未公开</h2><p>监督执法部门没有在规定期限内公开的事项。公开后从此处移除，并注明逾期天数。</p>
${failures ? `<ul>${failures}</ul>` : '<p>没有逾期未公开的事项。</p>'}`,
  );
}
