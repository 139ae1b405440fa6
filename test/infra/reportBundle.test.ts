import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFiles } from '../../infra/bundle.ts';
import { type Bundle, bundleEntry } from '../../infra/bundleEntry.ts';
import { functions } from '../../infra/functions.ts';
import { accounts } from '../support/accounts.ts';
import { tokenFor } from '../support/embeddedStack.ts';
import { lambdaEnvironment } from '../support/lambda/lambdaEnvironment.ts';
import { inkIn, renderPdf } from '../support/renderPdf.ts';
import { aDraft } from '../support/story.ts';
import { graphqlEvent, type TestApi, testApi } from '../support/testApi.ts';

const kinds = ['REPORT_PDF', 'REPORT_DOCX', 'NOTICE_PDF'] as const;

/** The API as it is deployed, in a folder and a process of its own, where no node_modules can be found. */
describe('the API bundle', () => {
  let folder: string;
  let bundle: Bundle;
  let api: TestApi;
  let reportId: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhijian-bundle-'));
    const { entry, files } = functions.api;
    bundle = await bundleEntry('api', entry, join(folder, 'api'));
    await copyFiles(files, bundle.folder);
    api = await testApi('2026-03-02');
    ({ reportId } = await aDraft(api));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Sends one request to the bundle's handler and answers with its body. */
  async function ask(kind: (typeof kinds)[number]) {
    const query = `query ($id: ID!) { reportDocument(id: $id, kind: ${kind}) { url sizeBytes } }`;
    const headers = { authorization: `Bearer ${await tokenFor(accounts.employer)}` };
    const caller = join(folder, 'call.mjs');
    await writeFile(
      join(folder, 'event.json'),
      JSON.stringify(graphqlEvent({ query, variables: { id: reportId } }, headers)),
    );
    await writeFile(
      caller,
      `import { readFileSync } from 'node:fs';
       const { handler } = await import(${JSON.stringify(pathToFileURL(join(bundle.folder, 'index.mjs')).href)});
       const { body } = await handler(JSON.parse(readFileSync(new URL('event.json', import.meta.url))));
       process.stdout.write(body, () => process.exit());`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [caller], {
      cwd: folder,
      env: { ...lambdaEnvironment(api.wiring.environment) },
    });
    return JSON.parse(stdout);
  }

  it.each(kinds)('composes documents with the fonts beside it: %s', async (kind) => {
    const answer = await ask(kind);
    expect(answer.errors).toBeUndefined();
    const bytes = new Uint8Array(await (await fetch(answer.data.reportDocument.url)).arrayBuffer());
    expect(bytes.length).toBe(answer.data.reportDocument.sizeBytes);
    if (kind === 'REPORT_DOCX') return;
    const [page] = renderPdf(bytes, 1);
    const title = page?.find(kind === 'REPORT_PDF' ? '职业病危害综合风险评估报告' : '用人单位职业病危害');
    if (!page || !title) throw new Error('no title');
    expect(inkIn(page, title)).toBeGreaterThan(0.05);
  });

  it('reads nothing of the writers at start, and carries the fonts’ licence', async () => {
    const names = bundle.startPackages.map(([name]) => name);
    for (const late of ['pdfmake', 'pdfkit', 'fontkit', 'docx', 'qrcode-generator']) expect(names).not.toContain(late);
    expect(await readFile(join(bundle.folder, 'fonts/LICENSE_FONT'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });

  it('holds the code of its start in one chunk, whatever lazy chunks share with it, and hashes with Node’s own', () => {
    const chunks = Object.values(bundle.metafile.outputs).map(({ inputs }) => Object.keys(inputs));
    const start = chunks.find((inputs) => inputs.includes(functions.api.entry));
    // Each is used by another set of lazily loaded areas.
    for (const shared of ['resolvers/ids.ts', 'rules/kernel/plainDate.ts', 'operations/once.ts', 'storage/keys.ts'])
      expect(start).toContain(`functions/${shared}`);
    expect(bundle.startPackages.map(([name]) => name)).not.toContain('sha.js');
  });
});
