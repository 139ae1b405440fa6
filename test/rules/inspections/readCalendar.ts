/** A property of an iCalendar entry: its name, parameters as written, and its value as written. */
export type CalendarLine = { readonly name: string; readonly parameters: string; readonly value: string };

/**
 * Reads an iCalendar text as RFC 5545 describes it, written apart from the writer: splits at CRLF, unfolds, and checks
 * that no line is longer than 75 octets, that every BEGIN has its END, and that no text holds a bare control character.
 * @returns the properties of each VEVENT
 */
export function readCalendar(text: string): readonly (readonly CalendarLine[])[] {
  if (!text.endsWith('\r\n')) throw new Error('does not end with CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const line of physical) {
    const octets = new TextEncoder().encode(line);
    if (octets.length > 75) throw new Error(`${octets.length} octets: ${line}`);
    if (decoder.decode(octets) !== line) throw new Error(`a character is split: ${line}`);
    if (/(?!\t)\p{Cc}/u.test(line)) throw new Error(`control character: ${line}`);
  }
  const logical = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const open: string[] = [];
  const events: CalendarLine[][] = [];
  for (const line of logical) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line);
    if (match === null) throw new Error(`no property: ${line}`);
    const [, name = '', parameters = '', value = ''] = match;
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push([]);
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`END:${value} without BEGIN`);
    } else if (open.at(-1) === 'VEVENT') events.at(-1)?.push({ name, parameters, value });
  }
  if (open.length > 0) throw new Error(`${open.join()} without END`);
  return events;
}

/** A TEXT value without its escapes. */
export function unescapeText(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}
