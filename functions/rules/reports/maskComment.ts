import { maskPersonalData } from './maskPersonalData.ts';
import type { PublicComment } from './publicComment.ts';

/**
 * The comment's text for readers who may not know who wrote it: without personal data, and without the author's own name
 * and number wherever they stand in it.
 */
export function maskComment({ text, author }: Pick<PublicComment, 'text' | 'author'>): string {
  return maskPersonalData(text, [author.name, author.phone]);
}

/**
 * The answer for anybody, without personal data of any kind that has a pattern. The author's name is not looked for: an
 * employer that writes down its guesses would see from the gap which of them was right.
 */
export function maskAnswer({ answer }: Pick<PublicComment, 'answer'>): string | null {
  return answer && maskPersonalData(answer.text);
}
