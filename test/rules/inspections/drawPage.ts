import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

export type PageVerdict = {
  readonly valid: boolean;
  readonly step?: string;
  readonly at?: string;
  readonly lastHash?: string;
};

export const pageFile = new URL('../../../local/pages/verifyDraw.html', import.meta.url);

/** The verifier of the offline page, run as the browser would but without a document. */
export function loadPageVerifier(): (text: string) => PageVerdict {
  const script = /<script id="verifier">([\s\S]*?)<\/script>/.exec(readFileSync(pageFile, 'utf8'))?.[1];
  if (script === undefined) throw new Error('the page has no verifier');
  const context = createContext({ TextEncoder });
  runInContext(script, context);
  return runInContext('verifyDrawText', context) as (text: string) => PageVerdict;
}
