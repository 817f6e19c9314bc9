import type { WorkCalendar } from '../model/calendar';
import type { LetterItem } from '../model/letter-item';
import type { UnitAlias } from '../model/letter-office';
import type { DossierPlaceholder, LetterPlaceholder, Placeholder, UnitPlaceholder } from '../model/letter-template';
import type { Instant } from '../model/time';
import { fold } from '../text';
import { citeEarlier, citeInFull, citeShortly, sourceOf, taskOf, type Words } from './cite';
import { civilOfDue, dayOf, spokenCivil, workDaysLate, writtenDay } from './dates';
import type { LetterInput } from './input';
import { isReminder, kindRules, stageNumbers } from './kinds';
import { padded } from './plain';
import { classOf, countClasses } from './totals';
import { currentUnit } from './units';

/** For the unit of dossiers whose page names none; the row counts them, so it must say whose they are not. */
const unnamed = '(trang không ghi đơn vị)';

/** What a placeholder stands for; null where it is not known. */
export type Values = (name: Placeholder) => Words | null;

const known = (text: string): Words | null => (text === '' ? null : { text, missing: [] });
const counted = (count: number): Words | null => known(count > 0 ? padded(count) : '');

/** From a table of all names of one scope, over those of the scope around it. */
function valuesOf(table: Partial<Record<Placeholder, Words | null>>, around?: Values): Values {
  return (name) => (Object.hasOwn(table, name) ? (table[name] ?? null) : (around?.(name) ?? null));
}

/** How late each dossier is, as far as that can be said: not while its clock stands still, nor done on an unknown day. */
function latenessOf(item: LetterItem, now: Instant, calendar: WorkCalendar) {
  const { due, doneAt } = item;
  const found = classOf(item, now);
  const isLate = due !== null && (found === 'overdue' || found === 'doneLate');
  return { isLate, workDays: isLate ? workDaysLate(due, Math.min(doneAt ?? now, now), calendar) : 0 };
}

type Input = Pick<LetterInput, 'kind' | 'stage' | 'direction' | 'office' | 'newDue' | 'now' | 'calendar'> & {
  items: readonly LetterItem[];
  aliases: readonly UnitAlias[];
  /** As it is named today. */
  addressee: string;
  former: string | null;
  /** The word for asking. */
  ask: string;
};

/** Of the letter as a whole. */
export function letterValues(input: Input): Values {
  const { items, office, stage, newDue, now, addressee, former } = input;
  const agency = office.shortName || office.agency;
  const sums = sumsOf(items, input);
  const persons = new Set(items.map(({ person }) => person));
  const table: Record<LetterPlaceholder, Words | null> = {
    coQuan: known(agency),
    donVi: known(addressee),
    donViDayDu: known(former === null ? addressee : `${addressee} (trước đây là ${former})`),
    noiBaoCao: known(office.reportTo),
    kyHieu: known(office.symbol),
    vietTat: known(office.code),
    yeuCau: known(input.ask),
    lan: known(stage === 'early' ? '' : String(stageNumbers[stage])),
    homNay: known(writtenDay(dayOf(now))),
    hanMoi: known(newDue === null ? '' : spokenCivil(newDue)),
    soHoSo: sums.soHoSo,
    doiTuong: known(nounOf(items)),
    soQuaHan: sums.soQuaHan,
    soDonVi: counted(unitsOf(items, input).size),
    treNhat: sums.treNhat,
    daNhac: sums.daNhac,
    ...totalsOf(items, now),
    nhacTruoc: known(citeEarlier(items.flatMap(remindersOf), agency, !isCitedBelow(items))),
    nguoiXuLy: known(persons.size === 1 ? ([...persons][0] ?? '') : ''),
  };
  return valuesOf(table);
}

/** Of one dossier, the `index`-th from 0; what is not its own comes from the letter. */
export function dossierValues(item: LetterItem, index: number, input: Input, around: Values): Values {
  const { now, calendar } = input;
  const { due, precision } = item;
  const { isLate, workDays } = latenessOf(item, now, calendar);
  const [full, short, task] = [citeInFull(item), citeShortly(item), taskOf(item)];
  const lower = (words: Words): Words => ({ ...words, text: words.text.replace(/^Văn bản /, 'văn bản ') });
  const dueAt = due === null ? '' : civilOfDue(due, precision);
  const reminders = remindersOf(item);
  // A page that shows no unit says nothing against the addressee; a report's addressee owes nothing.
  const owing = kindRules[input.kind].isReminder ? input.addressee : '';
  const table: Record<DossierPlaceholder, Words | null> = {
    stt: known(String(index + 1)),
    vanBan: lower(full),
    vanBanNgan: lower(short),
    viec: { ...full, text: `${task} ${lower(full).text}` },
    viecNgan: { ...short, text: `${task} ${lower(short).text}` },
    nguon: sourceOf(item),
    loaiVb: known(item.loaiVb),
    soKyHieu: known(item.soKyHieu),
    soDen: known(item.soDen),
    ngayVb: known(item.ngayVb === '' ? '' : writtenDay(item.ngayVb)),
    coQuanBanHanh: known(item.coQuanBanHanh),
    trichYeu: known(item.kind === 'hoSo' ? item.thuTuc : item.trichYeu),
    maHoSo: known(item.maHoSo),
    thuTuc: known(item.thuTuc),
    ngayGiao: known(item.ngayGiao === '' ? '' : writtenDay(item.ngayGiao.slice(0, 10))),
    thoiHan: known(dueAt === '' ? '' : spokenCivil(dueAt)),
    han: known(dueAt === '' ? '' : dueAt.length > 10 ? spokenCivil(dueAt) : writtenDay(dueAt)),
    quaHan: known(!isLate ? '' : workDays === 0 ? 'quá thời hạn' : `quá thời hạn ${padded(workDays)} ngày làm việc`),
    soNgayQuaHan: known(isLate ? String(workDays) : ''),
    conLai: known(item.state === 'paused' ? '' : leftOf(due, now, calendar)),
    nguoiXuLy: known(item.person),
    donViXuLy: known(currentUnit(item.unit, input.aliases, now).name || owing),
    donViPhoiHop: known(item.partner),
    chiDao: known(item.chiDao),
    lyDo: known(item.lyDo),
    ngayXong: known(item.doneAt === null ? '' : writtenDay(dayOf(item.doneAt))),
    lanNhac: counted(reminders.length),
    nhacTruocNgan: known(citeEarlier(reminders, '', false)),
  };
  return valuesOf(table, around);
}

/** Of each unit that has any of the dossiers, the one with the most first. */
export function unitValues(input: Input): Values[] {
  const units = [...unitsOf(input.items, input)].sort(([, a], [, b]) => b.items.length - a.items.length);
  return units.map(([, { name, items }], index) => {
    const table: Record<UnitPlaceholder, Words | null> = {
      stt: known(String(index + 1)),
      donViXuLy: known(name || unnamed),
      ...sumsOf(items, input),
    };
    return valuesOf(table);
  });
}

function sumsOf(items: readonly LetterItem[], { now, calendar }: Pick<Input, 'now' | 'calendar'>) {
  const late = items.map((item) => latenessOf(item, now, calendar)).filter(({ isLate }) => isLate);
  return {
    soHoSo: counted(items.length),
    soQuaHan: counted(late.length),
    treNhat: counted(Math.max(0, ...late.map(({ workDays }) => workDays))),
    daNhac: counted(items.filter((item) => remindersOf(item).length > 0).length),
  };
}

/** Totals of a report; none of a kind is told as "00", but what is not known only where there is any. */
function totalsOf(items: readonly LetterItem[], now: Instant) {
  const { doneEarly, doneOnTime, doneLate, doneUnknown, ahead, soon, overdue, noDeadline, paused } = countClasses(
    items,
    now,
  );
  const told = (count: number) => known(padded(count));
  return {
    soDaXong: told(doneEarly + doneOnTime + doneLate + doneUnknown),
    soXongTruocHan: told(doneEarly),
    soXongDungHan: told(doneOnTime),
    soXongQuaHan: told(doneLate),
    soXongChuaRo: counted(doneUnknown),
    soDangXuLy: told(ahead + soon + overdue + noDeadline),
    soTrongHan: told(ahead),
    soSapDenHan: told(soon),
    soDangQuaHan: told(overdue),
    soChuaRoHan: counted(noDeadline),
    soTamDung: told(paused),
  };
}

/** Units of today; those of one name on several sites are counted apart. */
function unitsOf(items: readonly LetterItem[], { aliases, now }: Pick<Input, 'aliases' | 'now'>) {
  const units = new Map<string, { name: string; items: LetterItem[] }>();
  for (const item of items) {
    const { name } = currentUnit(item.unit, aliases, now);
    const key = `${fold(name)}|${item.site}|${item.account}`;
    const unit = units.get(key) ?? { name, items: [] };
    unit.items.push(item);
    units.set(key, unit);
  }
  return units;
}

/** Letters that reminded of it; putting off its deadline is no reminder. */
export function remindersOf({ earlier }: LetterItem) {
  return earlier.filter((letter) => isReminder(letter) && letter.stage !== 'early');
}

/**
 * Whether a trích yếu of earlier letters would name shortly what is cited in full only after it: a list stands behind
 * the sentence that cites them, one document before it.
 */
function isCitedBelow(items: readonly LetterItem[]): boolean {
  const numbers = items.flatMap(({ soKyHieu, maHoSo }) => [soKyHieu, maHoSo]).filter((number) => number !== '');
  const abouts = new Set(items.flatMap(remindersOf).map(({ about }) => about));
  return items.length > 1 && [...abouts].some((about) => numbers.some((number) => about.includes(number)));
}

const nouns = { vanBan: 'văn bản', hoSo: 'hồ sơ', nhiemVu: 'nhiệm vụ' } as const;

function nounOf(items: readonly LetterItem[]): string {
  const kinds = new Set(items.map(({ kind }) => kind));
  return Object.entries(nouns)
    .flatMap(([kind, noun]) => (kinds.has(kind as LetterItem['kind']) ? noun : []))
    .join(', ');
}

function leftOf(due: Instant | null, now: Instant, calendar: WorkCalendar): string {
  if (due === null || now > due) return '';
  if (dayOf(due - 1) === dayOf(now)) return 'đến hạn trong ngày';
  const days = calendar.workDaysBetween(now, due - 1);
  return days > 0 ? `còn ${padded(days)} ngày làm việc` : 'sắp đến hạn';
}
