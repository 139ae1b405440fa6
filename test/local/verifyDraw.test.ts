import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const chromium = '/usr/bin/chromium';
const vectors = join(root, 'test/rules/inspections/drawVectors.expected.json');

let folder = '';
let whole = '';
let broken = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijian-verify-'));
  [whole, broken] = [join(folder, 'whole.json'), join(folder, 'broken.json')];
  const [{ file }] = JSON.parse(await readFile(vectors, 'utf8'));
  await writeFile(whole, JSON.stringify(file));
  const [first, ...others] = file.drawn;
  await writeFile(broken, JSON.stringify({ ...file, drawn: [{ ...first, rank: 2 }, ...others] }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...options: readonly string[]) {
  const child = spawn(process.execPath, ['local/cli/zhijian.ts', 'verify-draw', ...options], { cwd: root });
  let [out, said] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const exit = await new Promise((resolve) => child.on('close', resolve));
  return { exit, out, said };
}

describe('verify-draw', () => {
  it('says that a file agrees, with the hash to compare', async () => {
    const { exit, out, said } = await run(whole);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ valid: true });
    expect(said).toContain(JSON.parse(out).lastHash);
  });

  it('names the step and the place that differ', async () => {
    const { exit, out, said } = await run(broken);
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toEqual({ valid: false, step: 'SELECTION', at: 'drawn[0]' });
    expect(said).toBe('不相符：“抽中单位”一步（SELECTION），位置 drawn[0]。\n');
  });

  it.each([
    [[], /请给出抽查结果文件/],
    [['/nowhere.json'], /打不开文件/],
  ] as const)('explains %j', async (options, words) => {
    const { exit, said } = await run(...options);
    expect(exit).toBe(1);
    expect(said).toMatch(words);
  });
});

/** The page as a browser opens it from a disk, with a file dropped into its own `take`. */
describe.skipIf(!existsSync(chromium))('the page in Chromium, from a file', () => {
  async function show(path: string): Promise<string> {
    const page = await readFile(join(root, 'local/pages/verifyDraw.html'), 'utf8');
    const file = `new File([${JSON.stringify(await readFile(path, 'utf8'))}], 'draw.json')`;
    const opened = join(folder, 'opened.html');
    await writeFile(
      opened,
      page.replace('</body>', () => `<script>take(${file});</script></body>`),
    );
    const options = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
    const { stdout } = await promisify(execFile)(chromium, [
      ...options,
      '--virtual-time-budget=5000',
      '--dump-dom',
      pathToFileURL(opened).href,
    ]);
    return stdout.slice(0, stdout.indexOf('<script'));
  }

  it('ticks every step of a file that agrees', async () => {
    const shown = await show(whole);
    expect(shown).toContain('全部相符');
    expect(shown.match(/class="passed"/g)).toHaveLength(14);
  });

  it('names the first step that differs', async () => {
    const shown = await show(broken);
    expect(shown).toContain('不相符：第 11 步“抽中单位”');
    expect(shown.match(/class="passed"/g)).toHaveLength(10);
    expect(shown.match(/class="failed"/g)).toHaveLength(1);
  });
});
