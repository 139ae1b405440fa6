import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presetCounties } from '../../../functions/rules/counties/presetCounties.ts';
import { findPatrolBody } from '../../../functions/rules/employers/counties.ts';
import { luxi } from './ledgerFixture.ts';

const townships = new URL('../../../../shared/data/luxi_433122_townships.csv', import.meta.url);

describe('presetCounties', () => {
  it('has the 13 bodies of 泸溪县: 11 townships, 县科工信局, 泸溪高新区', () => {
    const kinds = luxi().bodies.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'TOWNSHIP')).toHaveLength(11);
    expect(kinds.filter((kind) => kind === 'INDUSTRY_BUREAU')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'HIGH_TECH_ZONE')).toHaveLength(1);
    expect(kinds).toHaveLength(13);
  });

  it('gives every body its own id, a source and names that no other body of the county has', () => {
    for (const county of presetCounties) {
      const names = county.bodies.flatMap(({ name, aliases }) => [name, ...aliases]);
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(county.bodies.map(({ id }) => id)).size).toBe(county.bodies.length);
      for (const body of county.bodies) {
        expect(body.source.clause).toMatch(/^五、工作要求（每月巡查）/);
        if (body.kind === 'TOWNSHIP') expect(body.id).toMatch(new RegExp(`^${county.code}\\d{3}$`));
      }
    }
  });

  it.skipIf(!existsSync(townships))('names the townships as the statistical division does', () => {
    const rows = readFileSync(townships, 'utf8').trim().split('\n').slice(1);
    const official = rows.map((row) => row.split(',')).filter((row) => row[5] === '1');
    const ours = luxi().bodies.filter(({ kind }) => kind === 'TOWNSHIP');
    expect(ours.map(({ id, name }) => `${id} ${name}`).sort()).toEqual(official.map((r) => `${r[0]} ${r[2]}`).sort());
  });
});

describe('findPatrolBody', () => {
  it.each([
    ['武溪镇', '433122107'],
    ['武溪', '433122107'],
    [' 武 溪　镇 ', '433122107'],
    ['泸溪县武溪镇', '433122107'],
    ['湖南省湘西土家族苗族自治州泸溪县武溪镇', '433122107'],
    ['湘西州泸溪县武溪镇人民政府', '433122107'],
    ['白羊溪', '433122208'],
    ['白羊溪乡', '433122208'],
    ['白羊溪镇', '433122208'],
    ['县科工信局', '433122-kgxj'],
    ['科工信局', '433122-kgxj'],
    ['泸溪县科技和工业信息化局', '433122-kgxj'],
    ['高新区南区', '433122-kgxj'],
    ['高新区', '433122-gxq'],
    ['泸溪高新区', '433122-gxq'],
    ['泸溪高新技术产业开发区', '433122-gxq'],
    ['泸溪高新区管委会', '433122-gxq'],
    ['高新区（北区）', '433122-gxq'],
    ['高新区北区', '433122-gxq'],
  ])('%s is %s', (text, id) => {
    expect(findPatrolBody(luxi(), text)?.id).toBe(id);
  });

  it.each(['', '火星镇', '镇', '武', '军亭界林场', '武溪镇、浦市镇', '县住建局'])('%s is none of them', (text) => {
    expect(findPatrolBody(luxi(), text)).toBeNull();
  });
});
