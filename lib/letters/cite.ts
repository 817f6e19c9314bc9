import type { EarlierLetter, LetterItem } from '../model/letter-item';
import type { DossierPlaceholder } from '../model/letter-template';
import { writtenDay } from './dates';
import { kindRules } from './kinds';
import { blank } from './parts';

/** Words for a letter, and the facts that are missing in them; each stands there as a blank. */
export interface Words {
  text: string;
  missing: DossierPlaceholder[];
}

type Fact = [name: DossierPlaceholder, text: string];

/** Puts facts between words; what is '' becomes a blank and is noted. */
function write(words: TemplateStringsArray, ...facts: (Fact | string)[]): Words {
  const missing: DossierPlaceholder[] = [];
  const shown = facts.map((fact) => {
    if (typeof fact === 'string') return fact;
    if (fact[1] === '') missing.push(fact[0]);
    return fact[1] || blank;
  });
  return { text: words.map((word, i) => word + (shown[i] ?? '')).join(''), missing };
}

/**
 * The first citation: loại, số ký hiệu, ngày, cơ quan, trích yếu (Nghị định 30/2020/NĐ-CP, Phụ lục I). What a page does
 * not call by its type is a văn bản: the type is not guessed from the number.
 */
export function citeInFull(item: LetterItem): Words {
  if (item.kind === 'hoSo') return write`hồ sơ mã số ${['maHoSo', item.maHoSo]} (thủ tục: ${['thuTuc', item.thuTuc]})`;
  const subject = subjectOf(item);
  const missing: DossierPlaceholder[] = subject === '' ? ['trichYeu'] : [];
  if (item.kind === 'nhiemVu') {
    const task = `nhiệm vụ “${subject || blank}”`;
    if (item.soKyHieu === '') return { text: task, missing };
    const source = document(item);
    return { text: `${task} tại ${lowered(source.text)}`, missing: [...missing, ...source.missing] };
  }
  const source = document(item);
  return { text: `${source.text} ${about(subject)}`, missing: [...source.missing, ...missing] };
}

/** Every later citation: loại, số ký hiệu. */
export function citeShortly(item: LetterItem): Words {
  if (item.kind === 'hoSo') return write`hồ sơ mã số ${['maHoSo', item.maHoSo]}`;
  if (item.kind === 'nhiemVu' && item.soKyHieu === '') return { text: 'nhiệm vụ được giao', missing: [] };
  const named = write`${typeOf(item)} số ${['soKyHieu', item.soKyHieu]}`;
  return item.kind === 'nhiemVu' ? { ...named, text: `nhiệm vụ tại ${lowered(named.text)}` } : named;
}

/** What a register names it by; null where the page says nothing of it. */
export function sourceOf({ kind, maHoSo, soKyHieu, ngayVb, coQuanBanHanh }: LetterItem): Words | null {
  const parts = kind === 'hoSo' ? [maHoSo] : [soKyHieu, ngayVb === '' ? '' : writtenDay(ngayVb), coQuanBanHanh];
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? null : { text, missing: [] };
}

/** What is to be done about it, before its citation. */
export function taskOf({ kind }: LetterItem): string {
  return kind === 'hoSo' ? 'giải quyết' : 'thực hiện';
}

function document(item: LetterItem): Words {
  const { soKyHieu, ngayVb, coQuanBanHanh } = item;
  const day = ngayVb === '' ? '' : writtenDay(ngayVb);
  return write`${typeOf(item)} số ${['soKyHieu', soKyHieu]} ngày ${['ngayVb', day]} của ${['coQuanBanHanh', coQuanBanHanh]}`;
}

/** In the middle of a sentence names of types keep their capital, "văn bản" has none. */
function lowered(text: string): string {
  return text.startsWith('Văn bản ') ? `v${text.slice(1)}` : text;
}

function typeOf({ loaiVb }: LetterItem): string {
  return loaiVb === '' ? 'Văn bản' : loaiVb.charAt(0).toLocaleUpperCase('vi') + loaiVb.slice(1);
}

/** Without the document's own number before it, which the citation has already. */
function subjectOf({ trichYeu, soKyHieu }: LetterItem): string {
  const isNamed = soKyHieu !== '' && trichYeu.toLowerCase().startsWith(soKyHieu.toLowerCase());
  return isNamed ? trichYeu.slice(soKyHieu.length).replace(/^[\s:–—-]+/, '') : trichYeu;
}

function about(subject: string): string {
  if (subject === '') return `về việc ${blank}`;
  const matter = /^(?:v\/v|về việc)[\s:.]+(.+)$/i.exec(subject)?.[1];
  if (matter !== undefined) return `về việc ${matter}`;
  return /^về\s/i.test(subject) ? `về ${subject.slice(2).trim()}` : `về nội dung “${subject}”`;
}

/**
 * Letters of the office's own that went before: "Công văn số 45/UBND-TH ngày 16/09/2026 của … về việc …". Two or more
 * are without agency and trích yếu: theirs cite documents shortly, and have "và" of their own.
 * @param isInFull whether one alone has its trích yếu
 */
export function citeEarlier(letters: readonly EarlierLetter[], agency: string, isInFull: boolean): string {
  const short = ({ kind, number, date }: EarlierLetter) =>
    `${kindRules[kind].name} số ${number} ngày ${writtenDay(date.slice(0, 10))}`;
  const distinct = [...new Map(letters.map((letter) => [short(letter), letter]))];
  const [only] = distinct;
  if (only === undefined) return '';
  if (distinct.length === 1 && isInFull) {
    const [cited, { about }] = only;
    return `${cited} của ${agency || blank}${about === '' ? '' : ` về việc ${about}`}`;
  }
  const cited = distinct.map(([text]) => text);
  const last = cited.pop() ?? '';
  return cited.length === 0 ? last : `${cited.join(', ')} và ${last}`;
}
