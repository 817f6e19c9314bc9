/** Names and terms of Vietnamese offices that English keeps as they are. */
const names =
  /Đúng Hạn|Cốc Cốc|Việt Nam|NĐ-CP|tiếng việt|một cửa|công văn|độ khẩn|kính gửi|nơi nhận|bút phê|lần \d|tối mật|tuyệt mật|(?<!\p{L})mật(?!\p{L})/giu;

/** A text without what is quoted in it, values and JSON, which are not words of its sentence. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|`[^`]*`|\[[^\]]*\]|\{[^}]*\}/g, '');
}

/** The same without such names. */
export function ownWords(text: string): string {
  return unquoted(text).replace(names, '');
}
