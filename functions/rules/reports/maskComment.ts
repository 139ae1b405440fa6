import { maskPersonalData } from './maskPersonalData.ts';
import type { PublicComment } from './publicComment.ts';

/**
 * The comment's text for readers who may not know who wrote it: without personal data, and without the author's own name
 * and number wherever they stand in it.
 */
export function maskComment({ text, author }: Pick<PublicComment, 'text' | 'author'>): string {
  return maskPersonalData(text, [author.name, author.phone]);
}

/** The answer for anybody: an employer that guesses who wrote the comment shall not publish the guess. */
export function maskAnswer({ answer, author }: Pick<PublicComment, 'answer' | 'author'>): string | null {
  return answer && maskPersonalData(answer.text, [author.name, author.phone]);
}
