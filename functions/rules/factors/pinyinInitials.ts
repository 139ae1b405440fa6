import { lazily } from '../kernel/lazily.ts';

/** The characters of the factors' names by the letter their reading begins with; one with two readings stands twice. */
export const charactersByInitial = {
  a: '氨胺铵按昂安奥吖艾阿',
  b: '白玻丙钡病不包苯部百铋铂吡棓表苄巴冰稗波布伯孢',
  c: '尘瓷沉茶材蚕草纯抽醇虫除醋促柴叉次臭产冲传磁场超赤重',
  d: '电淀大打的导单毒氮对丁敌丹碘碲啶多等代豆低动氡短',
  e: '二尔蒽噁',
  f: '粉沸钒氟酚福呋砜仿法佛矾辐封放非发',
  g: '硅钢谷膏钙刚汞镉光构果过甘胍锆铬钴癸胲酐高庚工杆刮',
  h: '含化黑滑合焊灰活黄和花混环磺茴火华弧红挥胲',
  j: '金接聚腈晶及基机解甲肼间己剂精菊进焦价计钾碱洁胶今芥局激加菌疽井件级',
  k: '矿可括枯糠醌苦苛克',
  l: '离量铝璃理粮纶氯轮硫磷列类邻裂林乐拉联六料卤雷炉沥馏蜡锂利兰灵来另啉鲁螺莱良膦',
  m: '煤墨棉母面麻木毛磨锰马脒没醚钼茅灭姆美密镁吗脉命免',
  n: '泥镍钠农喃拟萘难脲内脑尼',
  p: '膨皮铍砒偏蜱硼哌频贫',
  q: '其铅氢气氰全汽醛炔球轻青羟秋巯嗪器缺',
  r: '润溶热染然壬绕乳人',
  s: '石水属砂食桑丝酸上四砷三霜胂死杀叔双生十琐散顺式缩烧铯素鼠树斯索声手身射速寿氏疏森升所',
  t: '炭陶土钛碳铁锑提他它铊羰体酮特妥钽铜天托条',
  w: '维物未无烷五畏戊鎓卫味雾瓦围钨温微外',
  x: '矽纤型性烯屑稀锡锌学酰硝西溴香辛涎硒线陷旋下',
  y: '游氧英云烟叶乙亚岩萤硬以业有铀液一异油余盐药因铟杨逸与蚁银茚音压原源医用疫炎芽研',
  z: '铸造藻渣苎皂珍珠蛭重质致职正酯子仲扎脂沼锗噪作振紫装置中滋蒸',
} as const;

const lettersOf = lazily(() => {
  const found = new Map<string, string[]>();
  for (const [letter, characters] of Object.entries(charactersByInitial)) {
    for (const character of characters) found.set(character, [...(found.get(character) ?? []), letter]);
  }
  return found;
});

/**
 * The pinyin initials of a name, 电焊烟尘 → `dhyc`, once for each way to read it. Latin letters stay (X射线 → `xsx`),
 * but locants (`1,2-`, `N,N-`, `α-`), digits and signs are left out: 1,2-二氯乙烷 → `elyw`.
 */
export function toPinyinInitials(name: string): readonly string[] {
  let readings: readonly string[] = [''];
  for (const character of name.replaceAll(/[\dA-Za-zα-ω,，']+-/g, '')) {
    const letters = /[A-Za-z]/.test(character) ? [character.toLowerCase()] : lettersOf().get(character);
    if (letters) readings = readings.flatMap((reading) => letters.map((letter) => reading + letter));
  }
  return readings;
}
