const owner = 'zhijian.owner';

/**
 * What is typed is kept in this tab so that an expired sign-in loses nothing. Whoever signs in here next as somebody
 * else, on a machine that several use, finds none of it.
 */
export function forgetOthers(subject: string): void {
  const former = sessionStorage.getItem(owner);
  if (former !== null && former !== subject) {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith('zhijian.')) sessionStorage.removeItem(key);
  }
  sessionStorage.setItem(owner, subject);
}
