import { escapeHtml } from '../kernel/escapeHtml.ts';

/** Everything but what XML 1.0 lets a document hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as it stands in XML, between tags or in a quoted attribute; what no XML document may hold is left out.
 * @source Extensible Markup Language (XML) 1.0, production 2 (Char)
 */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(notInXml, ''));
}
