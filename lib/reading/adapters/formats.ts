import type { AdapterFormat } from '../../model/adapter';
import { clean, fold } from '../../text';

/** What a field says and the title it stands under, as the deadline engine reads them. */
export interface Said {
  text: string;
  header: string;
}

/** Titles that give bare numbers their meaning; the words are those the deadline engine knows. */
const titleOf: Partial<Record<AdapterFormat, string>> = {
  daysLeft: 'Số ngày còn lại',
  workDaysLeft: 'Số ngày làm việc còn lại',
  workHoursLeft: 'Số giờ còn lại',
  daysOver: 'Số ngày quá hạn',
  daysAllowed: 'Thời hạn (ngày)',
  workDaysAllowed: 'Thời hạn (ngày làm việc)',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = String.raw`(\d{1,2}|(?:${months.join('|')})[a-z]*\.?)`;
const between = String.raw`[\s,/.-]{1,2}`;

/** Where day, month and year stand in each order of writing a date; compact ones (20260616) have no marks. */
const orders: Partial<Record<AdapterFormat, { pattern: RegExp; compact: RegExp; at: [number, number, number] }>> = {
  dayMonthYear: {
    pattern: RegExp(String.raw`(?<!\d)(\d{1,2})${between}${month}${between}(\d{4}|\d{2})(?!\d)`),
    compact: /(?<!\d)(\d{2})(\d{2})(\d{4})(?!\d)/,
    at: [1, 2, 3],
  },
  monthDayYear: {
    pattern: RegExp(String.raw`(?<![\da-z])${month}${between}(\d{1,2})${between}(\d{4}|\d{2})(?!\d)`),
    compact: /(?<!\d)(\d{2})(\d{2})(\d{4})(?!\d)/,
    at: [2, 1, 3],
  },
  yearMonthDay: {
    pattern: RegExp(String.raw`(?<!\d)(\d{4}|\d{2})${between}${month}${between}(\d{1,2})(?!\d)`),
    compact: /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/,
    at: [3, 2, 1],
  },
};

/** Says in the engine's own way what a field says in a named format; what does not fit the format stays as it is. */
export function formatted(said: Said, format: AdapterFormat | undefined): Said {
  if (format === undefined) return said;
  const header = titleOf[format] ?? said.header;
  const order = orders[format];
  if (order === undefined) return { text: said.text, header };
  const shown = clean(said.text);
  const folded = fold(shown);
  const found = order.pattern.exec(folded) ?? order.compact.exec(folded);
  if (found === null) return said;
  const [day, month, year] = order.at.map((group) => found[group] ?? '') as [string, string, string];
  const date = dateText(day, month, year);
  if (date === null) return said;
  // Folding keeps the length of ordinary text, so that the words around the date can stay as the page has them.
  const words = shown.length === folded.length ? shown : folded;
  const rest = `${words.slice(0, found.index)}${date}${words.slice(found.index + found[0].length)}`;
  return { text: in24Hours(rest), header };
}

function dateText(day: string, month: string, year: string): string | null {
  const named = months.indexOf(month.slice(0, 3));
  const m = named < 0 ? Number(month) : named + 1;
  const d = Number(day);
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(d)}/${two(m)}/${year.length === 2 ? `20${year}` : year}`;
}

/** "5:00:00 pm" as "17:00"; a "T" between date and hour as a space. */
function in24Hours(text: string): string {
  return text
    .replace(/(\/\d{4})t(?=\d{2}:)/i, '$1 ')
    .replace(/(?<!\d)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)? ?([ap])\.?m\.?/i, (_, hour, minute, half) => {
      const h = (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
      return `${String(h).padStart(2, '0')}:${minute}`;
    });
}
