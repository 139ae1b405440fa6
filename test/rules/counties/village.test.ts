import { describe, expect, it } from 'vitest';
import { findVillage } from '../../../functions/rules/counties/village.ts';

const villages = [
  { code: '433122107200', name: '五里洲村' },
  { code: '433122107001', name: '城北社区' },
  { code: '433122107201', name: '黑塘村' },
  { code: '433122107202', name: '上黑塘村' },
  { code: '433122107203', name: '大村' },
  { code: '433122107204', name: '桥东社区居委会' },
  { code: '433122107205', name: '桥西社区' },
];

describe('findVillage', () => {
  it.each([
    ['泸溪县武溪镇五里洲村3组', '五里洲村'],
    ['泸溪县武溪镇五里洲3组', '五里洲村'],
    ['武溪镇城北社区示例路1号', '城北社区'],
    ['武溪镇桥东示例路1号', '桥东社区居委会'],
    // The longer name counts where both are in it.
    ['武溪镇上黑塘村', '上黑塘村'],
    ['武溪镇黑塘村', '黑塘村'],
    // 大 alone is no name.
    ['武溪镇大桥路1号', undefined],
    ['武溪镇大村1号', '大村'],
    // Two of one length: neither.
    ['武溪镇桥西社区城北社区交界', undefined],
    ['泸溪县武溪镇', undefined],
    ['', undefined],
  ])('%s → %s', (address, name) => {
    expect(findVillage(address, villages)?.name).toBe(name);
  });
});
