/** Octets of a line, without its end. */
const longestLine = 75;

/**
 * A text as the value of an iCalendar property: backslash, semicolon and comma escaped, line breaks as `\n`, other
 * control characters as blanks, half characters replaced.
 * @source RFC 5545 §3.3.11
 */
export function toCalendarText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/**
 * Folds a line so that no part of it is longer than 75 octets of UTF-8 (exactly 75 is not folded), the blank that
 * begins each further part included. No character is split.
 * @source RFC 5545 §3.1
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = countOctets(character);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Octets of one character in UTF-8. */
function countOctets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
