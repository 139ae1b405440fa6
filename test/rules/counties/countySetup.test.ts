import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveBody } from '../../../functions/rules/counties/changeBodies.ts';
import {
  applyCountySetup,
  type CountySetup,
  listCountyDifferences,
  listRetired,
} from '../../../functions/rules/counties/countySetup.ts';
import { findPresetCounty } from '../../../functions/rules/counties/presetCounties.ts';
import { type County, findBody, findPatrolBody, toBodyNames } from '../../../functions/rules/employers/counties.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const today = plainDate('2026-03-02');
const setup = (...names: readonly string[]): CountySetup => ({
  code: '433101',
  name: '吉首市',
  prefecture: '湘西土家族苗族自治州',
  province: '湖南省',
  townships: names.map((name, index) => ({ id: `433101${100 + index}`, name, villages: [] })),
});
const county = (...names: readonly string[]): County => applyCountySetup(null, setup(...names), today);

describe('applyCountySetup', () => {
  it('says nothing that was not said: the same setup twice changes nothing', () => {
    const names = fc.uniqueArray(fc.constantFrom('峒河街道', '乾州街道', '矮寨镇', '马颈坳镇', '丹青镇'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(names, names, (before, after) => {
        const first = county(...before);
        const second = applyCountySetup(first, setup(...after), today);
        expect(applyCountySetup(second, setup(...after), today)).toEqual(second);
        expect(listCountyDifferences(second, second)).toEqual([]);
        // No body is ever lost: what was recorded under it keeps a name.
        for (const { id } of first.bodies) expect(findBody(second, id)).not.toBeNull();
        expect(listRetired(first, second)).toHaveLength(Math.max(0, before.length - after.length));
      }),
    );
  });

  it('gives every new body a source', () => {
    expect(county('矮寨镇').bodies[0]?.source).toMatchObject({ confidence: 'M' });
    const renamed = applyCountySetup(county('矮寨镇'), setup('矮寨街道'), today);
    expect(renamed.bodies[0]).toMatchObject({ name: '矮寨街道', source: { confidence: 'M' } });
  });

  it('leaves the sources of what is shipped', () => {
    const luxi = findPresetCounty('433122');
    const townships = (luxi?.bodies ?? [])
      .filter(({ kind }) => kind === 'TOWNSHIP')
      .map(({ id, name }) => ({ id, name, villages: [] }));
    const { code = '', name = '', prefecture = '', province = '' } = luxi ?? {};
    const after = applyCountySetup(luxi, { code, name, prefecture, province, townships }, today);
    expect(after).toEqual({ ...luxi, formerBodies: [] });
  });
});

describe('findPatrolBody in any county', () => {
  it.each([
    ['峒河街道', '433101100'],
    ['峒河街道办事处', '433101100'],
    ['峒河', '433101100'],
    ['吉首市峒河街道办事处', '433101100'],
    ['湖南省湘西土家族苗族自治州吉首市矮寨', '433101101'],
    ['城关镇', '433101102'],
    ['城关乡', '433101103'],
    // Either could be meant.
    ['城关', undefined],
    ['城关街道', undefined],
    ['浦镇', '433101104'],
    ['浦', undefined],
  ])('%s → %s', (text, id) => {
    const named = county('峒河街道', '矮寨镇', '城关镇', '城关乡', '浦镇');
    expect(findPatrolBody(named, text)?.id).toBe(id);
  });
});

describe('findBody and toBodyNames', () => {
  it('know retired bodies too', () => {
    const after = applyCountySetup(county('峒河街道', '矮寨镇'), setup('峒河街道'), today);
    expect(after.bodies).toHaveLength(1);
    expect(findBody(after, '433101101')?.name).toBe('矮寨镇');
    expect(toBodyNames(after).get('433101101')).toBe('矮寨镇');
    expect(findPatrolBody(after, '矮寨镇')).toBeNull();
    expect(findBody(null, '433101101')).toBeNull();
  });
});

describe('saveBody', () => {
  const draft = (id: string) => ({ id, name: '示例园区', kind: 'HIGH_TECH_ZONE', aliases: [] }) as const;
  it.each([
    ['433101-a', false],
    ['433101-ab', true],
    ['433101-abcdefghijkl', true],
    ['433101-abcdefghijklm', false],
    ['433101-AB', false],
    ['433122-ab', false],
    ['433101100', false],
  ])('id %s: %s', (id, isFit) => {
    expect(saveBody(county('峒河街道'), draft(id)).ok).toBe(isFit);
  });

  it('stops at 120 bodies', () => {
    let held = county('峒河街道');
    for (let number = 10; number < 129; number += 1) {
      const saved = saveBody(held, { ...draft(`433101-b${number}`), name: `示例${number}` });
      if (saved.ok) held = saved.value;
    }
    expect(held.bodies).toHaveLength(120);
    expect(saveBody(held, draft('433101-zz')).ok).toBe(false);
  });
});
