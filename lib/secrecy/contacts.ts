/**
 * Numbers and addresses that lead to a person: telephone (0…, +84…, in groups), CCCD and personal id (12 digits), CMND
 * (9 digits), e-mail. A date is none, nor is a code with letters between its digits.
 */
const contacts = new RegExp(
  [
    // Never where a date begins or goes on: "05.01.2026 08:00" has as many digits.
    '(?<!\\d)(?<!\\d[./-])(?!\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?!\\d))(?:\\(?\\+?84\\)?[ .-]?|0|\\(0(?=\\d{1,3}\\)))[1-9](?:[ .)]{0,2}\\d){7,9}(?!\\d)',
    '(?<!\\d)\\(?0\\d{2,3}\\)?-\\d{3,4}-\\d{3,4}(?!\\d)',
    '(?<!\\d)\\d{3}(?:[ .]?\\d{3}){3}(?!\\d)',
    '(?<!\\d)\\d{3} ?\\d{3} ?\\d{3}(?!\\d)',
    '[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+',
  ].join('|'),
  'gu',
);

/** Where the first of them begins; -1 where there is none. */
export function findContact(text: string): number {
  return text.search(contacts);
}

/** The text without them; `…` stands for each. */
export function withoutContacts(text: string): string {
  return text.replace(contacts, '…');
}
