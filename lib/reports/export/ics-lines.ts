/** Lines of an iCalendar file (RFC 5545, 3.1): at most 75 octets, continued behind a blank. */
const longestLine = 75;

/** One property as lines with CRLF. The value is as it stands in the file: escape texts with `icsText` before. */
export function icsLine(name: string, value: string): string {
  const text = `${name}:${value}`;
  // No letter has more than three octets to a UTF-16 unit.
  if (text.length * 3 <= longestLine) return `${text}\r\n`;
  let folded = '';
  let start = 0;
  let octets = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    if (octets + size > longestLine) {
      folded += `${text.slice(start, at)}\r\n `;
      start = at;
      octets = 1;
    }
    octets += size;
    if (size === 4) at++;
  }
  return `${folded}${text.slice(start)}\r\n`;
}

/** A text value: backslash, semicolon, comma and line break escaped. */
export function icsText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}
