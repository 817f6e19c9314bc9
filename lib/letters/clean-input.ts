import type { LetterItem } from '../model/letter-item';
import type { LetterOffice } from '../model/letter-office';
import type { Instant } from '../model/time';
import { fold } from '../text';
import { isCivilTime } from './dates';
import type { LetterInput } from './input';
import { plain, saysSomething } from './plain';

/**
 * The input as it may stand in a letter: plain texts, cells of dashes as nothing, ends of sentences off what will stand
 * within one, dates that are none as unknown, each dossier once; persons
 * only where they are not hidden.
 */
export function cleanInput(input: LetterInput): LetterInput {
  const items = new Map<string, LetterItem>();
  for (const item of input.items) {
    const isSecret = item.isSecret || items.get(item.key)?.isSecret === true;
    items.set(item.key, { ...cleanItem(item), isSecret });
  }
  const newDue = input.newDue === null ? null : input.newDue.trim() || null;
  const unit = name(input.unit);
  const cleaned = [...items.values()];
  return {
    ...input,
    unit: isPersonOf(unit, cleaned) ? '' : unit,
    items: input.hidesPersons ? cleaned.map((item) => ({ ...item, person: '' })) : cleaned,
    office: cleanOffice(input.office),
    newDue,
  };
}

/** Whether an addressee is the person of dossiers that name no unit: people are written to as such, never as an agency. */
function isPersonOf(unit: string, items: readonly LetterItem[]): boolean {
  const named = fold(unit);
  return items.some(({ person }) => fold(person) === named) && items.every((item) => item.unit === '');
}

function name(text: string): string {
  const cleaned = plain(text);
  return saysSomething(cleaned) ? cleaned : '';
}

/** Without the marks it ends with: those of the letter follow. */
function phrase(text: string): string {
  return name(text).replace(/[\s.;,:/]+$/, '');
}

function civil<T extends string>(text: T | ''): T | '' {
  return isCivilTime(text) ? text : '';
}

const [firstCounted, pastCounted] = [Date.parse('2000-01-01T00:00+07:00'), Date.parse('2101-01-01T00:00+07:00')];

/** Calendars count within 2000–2100; any other instant is not known. */
function counted(at: Instant | null): Instant | null {
  return at !== null && at > firstCounted && at < pastCounted ? at : null;
}

/** One dossier of it; the same again when it is clean already. */
export function cleanItem(item: LetterItem): LetterItem {
  return {
    ...item,
    unit: name(item.unit),
    person: name(item.person),
    partner: name(item.partner),
    loaiVb: name(item.loaiVb),
    soKyHieu: name(item.soKyHieu),
    soDen: name(item.soDen),
    ngayVb: civil(item.ngayVb.slice(0, 10)),
    coQuanBanHanh: name(item.coQuanBanHanh),
    trichYeu: phrase(item.trichYeu),
    maHoSo: name(item.maHoSo),
    thuTuc: phrase(item.thuTuc),
    ngayGiao: civil(item.ngayGiao),
    chiDao: phrase(item.chiDao),
    lyDo: phrase(item.lyDo),
    due: counted(item.due),
    doneAt: counted(item.doneAt),
    answer: item.answer === null ? null : name(item.answer),
    earlier: item.earlier.flatMap((letter) => {
      const number = name(letter.number);
      // A letter without number or date is not recorded as sent.
      return number === '' || !isCivilTime(letter.date) ? [] : [{ ...letter, number, about: phrase(letter.about) }];
    }),
  };
}

function cleanOffice(office: LetterOffice): LetterOffice {
  return {
    parentAgency: name(office.parentAgency),
    agency: name(office.agency),
    shortName: name(office.shortName),
    symbol: name(office.symbol),
    code: name(office.code),
    place: name(office.place),
    signatureLines: office.signatureLines.map(name).filter((line) => line !== ''),
    signerName: name(office.signerName),
    recipients: office.recipients.map(recipient).filter((line) => line !== ''),
    reportTo: name(office.reportTo),
  };
}

/** Without the dash before it and the mark behind it, which the layout sets. */
function recipient(text: string): string {
  return name(text)
    .replace(/^[-–—+•\s]+/, '')
    .replace(/[\s.;,/]+$/, '');
}
