/**
 * On what terms public data may be used, in feed and downloads.
 * @source 政府信息公开条例（2019年修订）第六条、第十五条；《个人信息保护法》第二十七条；文字为平台自定（D）
 */
export const publicTerms =
  '依法公开的政府信息，可以自由查阅、下载和引用，请注明来源和取得日期，并以发布页的最新内容为准；已撤回或者超过公开期限的内容请一并删除。' +
  '自然人姓名和号码已隐去，不得尝试还原。';
