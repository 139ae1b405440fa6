import type { Page } from 'playwright-core';
import { matchPath } from 'react-router';
import type { StaffPage } from '../../web/src/shared/staffPage.ts';

const base = '/work/';

/** The addresses below `/work/` to which the page's text leads; not those of the navigation. */
export async function readLinks(page: Page): Promise<readonly string[]> {
  const hrefs: readonly string[] = await page.evaluate(
    "[...document.querySelectorAll('main a[href]')].map((a) => a.href)",
  );
  const places = hrefs.map((href) => new URL(href));
  return places
    .filter(({ origin, pathname }) => origin === new URL(page.url()).origin && pathname.startsWith(base))
    .map(({ pathname, search }) => pathname.slice(base.length) + search);
}

/** One link of each kind: of those to the same page that fill in the same things, the first. */
export function chooseLinks(links: Iterable<string>, pages: readonly StaffPage[]): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const link of links) {
    const { pathname, searchParams } = new URL(link, 'http://any/');
    const page = pages.find(({ path }) => matchPath(`/${path}`, pathname) !== null);
    const kind = [page?.path ?? link, ...[...searchParams.keys()].sort(), searchParams.get('cause') ?? ''].join(' ');
    if (!chosen.has(kind)) chosen.set(kind, link);
  }
  return chosen;
}

/** What the server answers with an error from now on, for whoever looks at the page. */
export function watchAnswers(page: Page): string[] {
  const errors: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/graphql')) return;
    void response.json().then(
      (answer: { readonly errors?: readonly { readonly message: string }[] }) =>
        errors.push(...(answer.errors ?? []).map(({ message }) => `the server's answer: ${message}`)),
      // Left before it was read.
      () => undefined,
    );
  });
  return errors;
}
