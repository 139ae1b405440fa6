/** What is taken out of a text before others read it. Order matters: longer numbers before those they contain. */
const personalData = [
  { name: '电子邮箱', pattern: /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g },
  {
    name: '身份证件号码',
    pattern: /(?<![0-9A-Za-z]|\d-)[1-9]\d{5}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[0-9Xx](?![0-9A-Za-z])/g,
  },
  { name: '身份证件号码', pattern: /(?<![0-9A-Za-z]|\d-)[1-9]\d{14}(?![0-9A-Za-z])/g },
  { name: '手机号码', pattern: /(?<!\d)(?:\+?86[ -]?)?1[ -]?[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g },
  { name: '手机号码', pattern: /[一幺][三四五六七八九][零〇一幺二三四五六七八九]{9}/g },
  { name: '电话号码', pattern: /(?<![0-9A-Za-z]|\d-)(?:\(0\d{2,3}\)|0\d{2,3})[ -]?\d{7,8}(?!\d)/g },
  { name: '银行账号', pattern: /(?<![0-9A-Za-z]|\d-)[1-9]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/g },
  { name: '微信号', pattern: /(?<=(?:微信号?|wechat|weixin)[::是为\s]{0,4})[A-Za-z][-_A-Za-z0-9]{5,19}/gi },
  { name: 'QQ号', pattern: /(?<=QQ号?码?[::是为\s]{0,4})[1-9]\d{4,10}(?!\d)/gi },
] as const;

const fullWidthEach = /[\uFF01-\uFF5E]/g;
/** Zero-width characters and the like, with which a number is hidden from a pattern but not from a reader. */
const invisibleEach = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/**
 * The text without mobile and fixed-line numbers, identity-card and bank-card numbers, e-mail, WeChat and QQ addresses,
 * each replaced by a note of what stood there, and without the words given as known (the author's name and phone). Numbers
 * in full-width digits and with blanks or hyphens between them are found, mobile numbers in Chinese digits too. It does
 * not find other people's names, nor numbers that somebody takes pains to write otherwise. Idempotent.
 * @param known texts of two or more characters that are taken out wherever they stand
 * @source 《个人信息保护法》第二十五条（公开须取得单独同意），第二十八条
 */
export function maskPersonalData(text: string, known: readonly (string | null)[] = []): string {
  let masked = text
    .replace(invisibleEach, '')
    // Only what patterns look at: full-width punctuation of Chinese prose stays.
    .replace(fullWidthEach, (character) => {
      const narrow = String.fromCharCode(character.charCodeAt(0) - 0xfee0);
      return /[0-9A-Za-z@+.\-_]/.test(narrow) ? narrow : character;
    });
  for (const word of known) {
    if (word !== null && word.length >= 2) masked = masked.replaceAll(word, '〔姓名或号码已隐去〕');
  }
  // Again until nothing is found: a number that stood directly before another hides it in the first round. Each
  // replacement takes digits, an @ or letters away and never brings one back, so it ends.
  for (let before = ''; before !== masked; ) {
    before = masked;
    for (const { name, pattern } of personalData) masked = masked.replace(pattern, `〔${name}已隐去〕`);
  }
  return masked;
}
