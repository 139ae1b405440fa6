import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCountySetup } from '../../functions/rules/counties/checkCounty.ts';
import { readDivision } from '../../local/division/readDivision.ts';
import { type EmbeddedStack, startEmbeddedStack } from '../../local/embeddedStack.ts';
import { signInAs } from '../../local/signInAs.ts';

const root = new URL('../../', import.meta.url).pathname;

async function initCounty(...options: readonly string[]) {
  return initCountyWith({}, ...options);
}

async function initCountyWith(more: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const env = { ...process.env, ...more };
  const child = spawn(process.execPath, ['local/cli/zhijian.ts', 'init-county', ...options], { cwd: root, env });
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exit, said, county: out === '' ? null : JSON.parse(out) };
}

describe('the list of divisions', () => {
  it('names 泸溪县 as it is shipped, without the forest farm', async () => {
    const { setup, leftOut } = await readDivision('433122');
    expect(setup).toMatchObject({ name: '泸溪县', prefecture: '湘西土家族苗族自治州', province: '湖南省' });
    expect(setup.townships).toHaveLength(11);
    expect(leftOut).toEqual([{ code: '433122400', name: '军亭界林场' }]);
    const wuxi = setup.townships.find(({ name }) => name === '武溪镇');
    expect(wuxi?.villages).toContainEqual({ code: '433122107200', name: '五里洲村' });
  });

  it.each([
    ['110101', '东城区', '北京市'],
    // A city without counties, one right below its province, a county of a municipality, the most townships, one of
    // nothing but a development zone.
    ['441900', '东莞市', '东莞市'],
    ['429004', '仙桃市', '湖北省'],
    ['500235', '云阳县', '重庆市'],
    ['500101', '万州区', '重庆市'],
    ['130971', '河北沧州经济开发区', '沧州市'],
  ])('%s %s belongs to %s and can be set up', async (code, name, prefecture) => {
    const { setup } = await readDivision(code);
    expect(setup).toMatchObject({ code, name, prefecture });
    expect(checkCountySetup(setup)).toEqual([]);
  });

  it.each([
    ['433100', '是湘西土家族苗族自治州，不是县'],
    ['430000', '是湖南省，不是县'],
    ['999999', '没有代码 999999'],
    ['泸溪县', '六位数字'],
    ['', '六位数字'],
  ])('%s is no county: %s', async (code, why) => {
    await expect(readDivision(code)).rejects.toThrow(why);
  });
});

describe('init-county', () => {
  let stack: EmbeddedStack;
  beforeAll(async () => {
    stack = await startEmbeddedStack({ port: 0, dataFolder: null });
  });
  afterAll(() => stack.stop());

  it('sets a county up once, and shows the differences later', async () => {
    const { exit, county, said } = await initCounty('433101', '--origin', stack.origin);
    expect(said).toContain('已设置湖南省湘西土家族苗族自治州吉首市');
    expect(exit).toBe(0);
    expect(county.patrolBodies.length).toBeGreaterThan(5);
    const again = await initCounty('433101', '--origin', stack.origin);
    expect(again).toMatchObject({ exit: 1, county: null });
    expect(again.said).toContain('没有差异，未作更改');
    const updated = await initCounty('433101', '--update', '--origin', stack.origin);
    expect(updated.county).toEqual(county);
  });

  it('acts by an access token of the issuer where there are no development accounts', async () => {
    const tokenOf = async (account: string) => ({ ZHIJIAN_TOKEN: await signInAs(stack.origin, account) });
    const asBureau = await initCountyWith(await tokenOf('bureau'), '433123', '--origin', stack.origin);
    expect(asBureau).toMatchObject({ exit: 1, county: null });
    expect(asBureau.said).toContain('没有办理此事项的权限');
    const asOperator = await initCountyWith(await tokenOf('operator'), '433123', '--origin', stack.origin);
    expect(asOperator).toMatchObject({ exit: 0, county: { name: '凤凰县' } });
  });

  it('tries without a platform', async () => {
    const { exit, county, said } = await initCounty('433122', '--dry-run');
    expect(exit).toBe(0);
    expect(county.bodies).toHaveLength(13);
    expect(said).toContain('军亭界林场');
  });

  it('says what is wrong with a code', async () => {
    expect(await initCounty('433100')).toMatchObject({ exit: 1, county: null });
    expect((await initCounty()).said).toContain('六位数字');
  });
});
