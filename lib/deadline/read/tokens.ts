/** Cuts a folded text into words, numbers, dates, clock times and document numbers. */
import { type Letters, spelling } from './letters';

export type TokenKind = 'word' | 'num' | 'date' | 'month' | 'clock' | 'stamp' | 'code' | 'mark';

export interface Token {
  kind: TokenKind;
  /** Folded letters. */
  key: string;
  /** Place in the folded text. */
  from: number;
  to: number;
  /**
   * num: value, and the upper end of a range. date: day, month, year or 0, 1 for a year of two digits, 1 when it could be
   * a number as well. month: month, year. clock: hour, minute, 1 when written with a colon, second. stamp: year, month,
   * day, hour, minute, offset in minutes or NaN.
   */
  n: number[];
  /** Spelling with diacritics, made when first asked. */
  spelled?: string;
}

type Build = (m: RegExpExecArray, letters: Letters, at: number) => Token | null;

const number = (s: string | undefined): number => (s === undefined ? 0 : Number(s.replace(',', '.')));

function token(kind: TokenKind, m: RegExpExecArray, n: number[]): Token {
  return { kind, key: m[0], from: m.index, to: m.index + m[0].length, n };
}

const isUpper = (letters: Letters, i: number): boolean => {
  const char = letters.text.charAt(letters.at[i] ?? 0);
  return char !== char.toLowerCase();
};

/** 280/CĐ-TTg, 455-QĐ/TU: two capitals after the sign, or a year before it. */
const documentNumber: Build = (m, letters) => {
  const sign = m.index + (m[1]?.length ?? 0) + (m[2]?.length ?? 0) + 1;
  const capital = isUpper(letters, sign) && isUpper(letters, sign + 1);
  return capital || m[2] !== undefined ? token('code', m, []) : null;
};

const code: Build = (m) => token('code', m, []);

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const dmy: Build = (m) => {
  const year = m[4] ?? '';
  return token('date', m, [number(m[1]), number(m[3]), fullYear(year), year.length === 2 ? 1 : 0, 0]);
};

const clock: Build = (m) => {
  const half = m[4];
  let hour = number(m[1]);
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (half === 'pm' || half === 'ch' ? 12 : 0);
  const minute = number(m[2]);
  return hour > 24 || minute > 59 ? null : token('clock', m, [hour, minute, 1, number(m[3])]);
};

const spoken: Build = (m) => {
  const minute = number(m[2]);
  return minute > 59 ? null : token('clock', m, [number(m[1]), minute, 0, 0]);
};

const stamp: Build = (m) => {
  if (m[4] === undefined) return token('date', m, [number(m[3]), number(m[2]), number(m[1]), 0, 0]);
  const zone = m[7];
  let offset = Number.NaN;
  if (zone === 'z') offset = 0;
  else if (zone)
    offset = Math.sign(Number(`${zone.charAt(0)}1`)) * (number(zone.slice(1, 3)) * 60 + number(zone.slice(-2)));
  return token('stamp', m, [
    number(m[1]),
    number(m[2]),
    number(m[3]),
    number(m[4]),
    number(m[5]),
    offset,
    number(m[6]),
  ]);
};

const month: Build = (m) =>
  number(m[1]) >= 1 && number(m[1]) <= 12 ? token('month', m, [number(m[1]), number(m[2])]) : null;
const dayMonth: Build = (m) => token('date', m, [number(m[1]), number(m[3]), 0, 0, m[2] === '/' ? 0 : 1]);
const plain: Build = (m) => token('num', m, [number(m[0])]);
const word: Build = (m) => token('word', m, []);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "18-Jun-2026", "18 Th06 2026": as grids print a month that no one has set a language for. */
const namedMonth: Build = (m) =>
  token('date', m, [number(m[1]), m[2] ? months.indexOf(m[2]) + 1 : number(m[3]), number(m[4]), 0, 0]);

const noNumbers: number[] = [];

/** What begins with a digit; the first that fits at a place wins. */
const forms: [RegExp, Build][] = [
  [
    /(\d{1,2})[ /-](?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|th(?:g|ang)? ?(\d{1,2}))[ ,/-]+(\d{4})(?!\d)/y,
    namedMonth,
  ],
  [/(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d./-])/y, stamp],
  [/(\d+[a-z]?)(\/(?:19|20)\d\d)?[/-][a-z]{2,}\d*(?:[-/.&][a-z0-9]+)*/y, documentNumber],
  [/\d{3}\.\d\d\.\d\d\.[a-z]?\d+[-.]\d+(?:-\d+)*/y, code],
  [/\d{1,3}(?:\.\d{3}){2,}|0\d{2,4}(?:[. -]\d{3,4}){1,3}(?!\d)|\d{8,}/y, code],
  [
    /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ](\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)? ?(z|[+-]\d\d:?\d\d)?)?(?!\d)/y,
    stamp,
  ],
  [/(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d\d)(?!\d)/y, dmy],
  [/(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?(am|pm|sa|ch)\b)?/y, clock],
  [/(\d{1,2}) ?[/-] ?((?:19|20)\d\d)(?!\d|[/-]\d)/y, month],
  [/(\d{1,2}) ?(\/) ?(\d{1,2})(?!\d)/y, dayMonth],
  [/(\d{1,2})([.-])(\d{1,2})(?!\d|[.,]\d)/y, dayMonth],
  [/(\d{1,2}) ?(?:h|g|gio|tieng)(?: ?(\d\d)(?!\d|[/.-]\d)(?: ?(?:phut|p|')(?![a-z]))?)?(?![a-z0-9])/y, spoken],
  [/\d+(?:[.,]\d+)?/y, plain],
];

/** "H05.12-260818-0001", a dossier of an organisation; "T6", a weekday; "Q.hạn", "T.hạn", overdue and due. */
const lettered: [RegExp, Build][] = [
  [/[a-z]\d\d(?:\.\d+)*-\d{6}-\d+/y, code],
  [/t[2-8](?![a-z0-9/])/y, word],
  [/[qt]\.han(?![a-z])/y, word],
];

const isLetter = (c: number): boolean => c >= 97 && c <= 122;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

function tryForms(list: [RegExp, Build][], letters: Letters, place: number): Token | null {
  for (const [form, build] of list) {
    form.lastIndex = place;
    const m = form.exec(letters.folded);
    const found = m ? build(m, letters, place) : null;
    if (found) return found;
  }
  return null;
}

function tokenAt(letters: Letters, place: number): Token {
  const { folded } = letters;
  const c = folded.charCodeAt(place);
  let to = place + 1;
  if (isLetter(c)) {
    const found =
      isDigit(folded.charCodeAt(to)) || folded.charAt(to) === '.' ? tryForms(lettered, letters, place) : null;
    if (found) return found;
    while (isLetter(folded.charCodeAt(to))) to++;
    return { kind: 'word', key: folded.slice(place, to), from: place, to, n: noNumbers };
  }
  const found = isDigit(c) ? tryForms(forms, letters, place) : null;
  return found ?? { kind: 'mark', key: folded.charAt(place), from: place, to, n: noNumbers };
}

/** The tokens of a text, in order. */
export function tokensOf(letters: Letters): Token[] {
  const { folded } = letters;
  const tokens: Token[] = [];
  let place = 0;
  while (place < folded.length) {
    if (folded.charCodeAt(place) === 32) {
      place++;
      continue;
    }
    const found = tokenAt(letters, place);
    tokens.push(found);
    place = found.to;
  }
  return tokens;
}

/** The spelling of a word token, tone last. */
export function spelledOf(t: Token, letters: Letters): string {
  t.spelled ??= spelling(letters.text.slice(letters.at[t.from], letters.at[t.to]).trim());
  return t.spelled;
}
