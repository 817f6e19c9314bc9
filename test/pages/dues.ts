import { addDays, type IsoDate, instantOf, shortSlashed, slashed } from '../demo/civil.ts';
import type { DueText } from '../demo/dueTexts.ts';
import type { Random } from '../demo/random.ts';

/** The forms in which systems print a deadline (domain.md §2.3 and §10.6), each with what its writer meant. */
export type DueForm =
  | 'slash'
  | 'short'
  | 'dash'
  | 'dot'
  | 'iso'
  | 'isoTime'
  | 'net'
  | 'time'
  | 'seconds'
  | 'timeFirst'
  | 'noYear'
  | 'tag'
  | 'before'
  | 'beforeHour'
  | 'latest'
  | 'upTo'
  | 'none'
  | 'empty'
  | 'sentinel'
  | 'unreadable';

const close = '17:00';
const nfd = (text: string): string => text.normalize('NFD');

const onDay = (text: string, date: IsoDate): DueText => ({
  text,
  at: instantOf(date, close),
  precision: 'day',
  readable: true,
});
const atTime = (text: string, date: IsoDate, time: string): DueText => ({
  text,
  at: instantOf(date, time),
  precision: 'minute',
  readable: true,
});
const none = (text: string): DueText => ({ text, at: null, precision: null, readable: true });

const dashed = (date: IsoDate): string => slashed(date).replaceAll('/', '-');
const dotted = (date: IsoDate): string => slashed(date).replaceAll('/', '.');
const times = ['08:30', '10:00', '11:30', '14:00', '15:45', '16:30'] as const;

const writers: Record<DueForm, (random: Random, date: IsoDate) => DueText> = {
  slash: (_, date) => onDay(slashed(date), date),
  short: (_, date) => onDay(shortSlashed(date), date),
  dash: (_, date) => onDay(dashed(date), date),
  dot: (_, date) => onDay(dotted(date), date),
  iso: (_, date) => onDay(date, date),
  isoTime: (_, date) => onDay(`${date}T00:00:00`, date),
  net: (_, date) => onDay(`${shortSlashed(date)} 12:00:00 AM`, date),
  time: (random, date) => {
    const time = random.pick(times);
    return atTime(`${slashed(date)} ${time}`, date, time);
  },
  seconds: (random, date) => {
    const time = random.pick(times);
    return atTime(`${slashed(date)} ${time}:00`, date, time);
  },
  timeFirst: (random, date) => {
    const time = random.pick(times);
    return atTime(`${time} ${slashed(date)}`, date, time);
  },
  // Years are only left out where the day of arrival tells them.
  noYear: (_, date) => onDay(slashed(date).slice(0, 5), date),
  tag: (random, date) => onDay(random.pick(['Hạn: ', nfd('Hạn: '), 'HẠN: ']) + slashed(date), date),
  before: (_, date) => onDay(`trước ngày ${slashed(addDays(date, 1))}`, date),
  beforeHour: (_, date) => atTime(`trước 16h00 ngày ${slashed(date)}`, date, '16:00'),
  latest: (_, date) => onDay(`chậm nhất ngày ${slashed(date)}`, date),
  upTo: (_, date) => onDay(`đến hết ngày ${shortSlashed(date)}`, date),
  none: (random) => none(random.pick(['Không có hạn', 'Không ghi hạn', 'Không quy định', nfd('Không có hạn')])),
  empty: (random) => none(random.pick(['', '\u00a0', '-', '–', '—', '---'])),
  sentinel: (random) => none(random.pick(['01/01/1900', '01/01/0001'])),
  unreadable: (random, date) => ({
    text: random.pick(['chờ LĐ cho ý kiến', `31/02/${date.slice(0, 4)}`, 'theo bút phê']),
    at: null,
    precision: null,
    readable: false,
  }),
};

export type DueForms = Partial<Record<DueForm, number>>;

/** A deadline on `date` in one of the forms, as often as their weights say. */
export function dueText(random: Random, date: IsoDate, forms: DueForms): DueText {
  const weighted = (Object.entries(forms) as [DueForm, number][]).map(([form, weight]) => [weight, form] as const);
  return writers[random.weighted(weighted)](random, date);
}
