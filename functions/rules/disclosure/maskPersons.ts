/**
 * The text with each of the named natural persons as first character and 某某, longer names first, so that a name within
 * a name does not leave a rest. Names are those that are given: text is not searched for further ones.
 * @source 行政处罚法（2021年修订）第五十条；《个人信息保护法》第二十五条；遮盖方式为自定（D）
 */
export function maskPersons(text: string, persons: readonly string[]): string {
  const longestFirst = persons.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, name) => masked.replaceAll(name, `${[...name][0]}某某`), text);
}
