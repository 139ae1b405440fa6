import { describe, expect, it } from 'vitest';
import { findPresetCounty } from '../../../functions/rules/counties/presetCounties.ts';
import { findVillage } from '../../../functions/rules/patrols/expectedEmployer.ts';
import { judgePrimaryBody, primaryBodyRules } from '../../../functions/rules/patrols/judgePrimaryBody.ts';

const bodies = findPresetCounty('433122')?.bodies ?? [];
const [township, bureau, zone] = ['433122107', '433122-kgxj', '433122-gxq'];

describe('which body patrols an employer', () => {
  it.each([
    ['泸溪高新区北区3号', township, zone, '附件 成员单位职责：按地址认定为自定'],
    ['湖南泸溪高新技术产业开发区 北区', township, zone, '附件 成员单位职责：按地址认定为自定'],
    ['武溪镇高新区（南区）B栋', township, bureau, '附件 成员单位职责：按地址认定为自定'],
    ['高新区南区', zone, bureau, '附件 成员单位职责：按地址认定为自定'],
    ['高新区北区', bureau, zone, '附件 成员单位职责：按地址认定为自定'],
    // Which part is not said, or both are, or another zone is meant: the ledger stands.
    ['泸溪高新区', township, township, '五、工作要求（每月巡查）、附件 成员单位职责'],
    ['高新区北区厂房、高新区南区仓库', township, township, '五、工作要求（每月巡查）、附件 成员单位职责'],
    ['武溪镇城北区12号', township, township, '五、工作要求（每月巡查）、附件 成员单位职责'],
    [null, township, township, '五、工作要求（每月巡查）、附件 成员单位职责'],
    [null, bureau, bureau, '附件 成员单位职责'],
    [null, zone, zone, '附件 成员单位职责'],
  ])('%s, in the ledger with %s → %s', (address, ledger, body, clause) => {
    const judged = judgePrimaryBody({ address, bodyId: ledger as string }, bodies);
    expect(judged.bodyId).toBe(body);
    expect(judged.source.clause).toBe(clause);
    expect(judged.why).not.toBe('');
  });

  it('leaves a county without a zone to its ledger', () => {
    const townships = bodies.filter(({ kind }) => kind === 'TOWNSHIP');
    expect(judgePrimaryBody({ address: '高新区北区', bodyId: 'x' }, townships).bodyId).toBe('x');
  });

  it('every rule has a source, and the last one fits all', () => {
    for (const { source, why } of primaryBodyRules) expect(source.instrument + why).not.toBe('');
    expect(primaryBodyRules.at(-1)).toMatchObject({ part: null, ledger: null, patrols: null });
  });
});

describe('the village of an address', () => {
  it.each([
    ['湖南省泸溪县浦市镇太平村二组', '太平村'],
    ['浦市镇浦溪社区12号', '浦溪社区'],
    ['泸溪县小章乡小章居委会', '小章居委会'],
    ['泸溪县武溪镇沿江路8号', null],
    ['高新区北区', null],
    [null, null],
  ])('%s → %s', (address, village) => {
    expect(findVillage(address)).toBe(village);
  });
});
