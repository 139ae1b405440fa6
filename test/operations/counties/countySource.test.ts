import { describe, expect, it } from 'vitest';
import { openCountySource } from '../../../functions/operations/counties/countySource.ts';
import { applyCountySetup } from '../../../functions/rules/counties/countySetup.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import type { StoredCounty } from '../../../functions/storage/stores.ts';
import { aSetup } from '../../support/counties.ts';

const auditHead = { seq: 1, hash: '', at: '2026-03-02T01:00:00.000Z' } as StoredCounty['auditHead'];
const jishou: StoredCounty = { ...applyCountySetup(null, aSetup(), plainDate('2026-03-02')), version: 1, auditHead };

function aSource(stored: StoredCounty[]) {
  let reads = 0;
  let lists = 0;
  let nowMs = 0;
  const isDown = { now: false };
  const source = openCountySource(
    {
      findCounty: async (code) => {
        reads += 1;
        return stored.find((county) => county.code === code) ?? null;
      },
      listCounties: async () => ({ items: stored, cursors: stored.map(({ code }) => code), hasNextPage: false }),
      listCountyNames: async () => {
        lists += 1;
        if (isDown.now) throw new Error('示例故障');
        return stored.map(({ code, name, prefecture, province }) => ({ code, name, prefecture, province }));
      },
    },
    () => nowMs,
  );
  return { source, isDown, reads: () => reads, lists: () => lists, pass: (ms: number) => (nowMs += ms) };
}

describe('a process’s counties', () => {
  it('are read once a minute', async () => {
    const { source, reads, pass } = aSource([jishou]);
    await Promise.all([source.find('433101'), source.find('433101')]);
    pass(59_999);
    await source.find('433101');
    expect(reads()).toBe(1);
    pass(1);
    await source.find('433101');
    expect(reads()).toBe(2);
    source.forget('433101');
    await source.find('433101');
    expect(reads()).toBe(3);
  });

  it('do not keep that there is none, nor ask for what is no code', async () => {
    const { source, reads } = aSource([]);
    expect([await source.find('433101'), await source.find('433101'), await source.find('x')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(reads()).toBe(2);
  });

  it('are those of the store, and as shipped where the store has none', async () => {
    const { source } = aSource([jishou]);
    expect((await source.list()).map(({ code }) => code)).toEqual(['433101', '433122']);
    expect((await source.find('433122'))?.name).toBe('泸溪县');
    const own = aSource([{ ...jishou, code: '433122', name: '示例县' }]).source;
    expect((await own.list()).map(({ name }) => name)).toEqual(['示例县']);
    expect((await own.find('433122'))?.name).toBe('示例县');
  });

  it('are named from memory for a minute, or until one is changed here; what could not be read is not kept', async () => {
    const { source, lists, pass, isDown } = aSource([jishou]);
    const [one] = await source.listNames();
    expect(one).toEqual({ code: '433101', name: '吉首市', prefecture: jishou.prefecture, province: '湖南省' });
    pass(59_999);
    await source.listNames();
    expect(lists()).toBe(1);
    source.forget('433101');
    await source.listNames();
    expect(lists()).toBe(2);
    pass(60_000);
    isDown.now = true;
    await expect(source.listNames()).rejects.toThrow('示例故障');
    isDown.now = false;
    expect(await source.listNames()).toHaveLength(2);
  });
});
