import { addDays, dateOf, type IsoDate, instantOf, shortSlashed, slashed } from './civil.ts';
import type { Random } from './random.ts';

/** What a deadline cell says, and what its writer meant by it. */
export interface DueText {
  text: string;
  /** Instant of the deadline; null: the text gives none. */
  at: number | null;
  precision: 'day' | 'minute' | null;
  readable: boolean;
}

/** Office hours of the demo: 07:30–11:30, 13:00–17:00. */
const close = '17:00';
const times = ['09:00', '10:30', '11:30', '14:00', '15:30', '16:00', '17:00'] as const;

const noDue = ['', '-', 'Không có hạn', '\u00a0'] as const;

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

const unreadable = (text: string): DueText => ({ text, at: null, precision: null, readable: false });

const plain = (date: IsoDate): DueText => onDay(slashed(date), date);

function withTime(random: Random, date: IsoDate): DueText {
  const time = random.pick(times);
  return atTime(`${slashed(date)} ${time}`, date, time);
}

/** A deadline that a person can read, in the forms that such systems print. */
export function readableDue(random: Random, date: IsoDate): DueText {
  return random.weighted<() => DueText>([
    [62, () => plain(date)],
    [16, () => withTime(random, date)],
    [9, () => onDay(`Hạn: ${slashed(date)}`, date)],
    [6, () => onDay(shortSlashed(date), date)],
    [4, () => onDay(`trước ngày ${slashed(addDays(date, 1))}`, date)],
    [2, () => atTime(`trước 16h00 ngày ${slashed(date)}`, date, '16:00')],
  ])();
}

/** Any deadline cell: mostly readable, sometimes none, a sentinel, or words no calendar knows. */
export function anyDue(random: Random, date: IsoDate): DueText {
  return random.weighted<() => DueText>([
    [86, () => readableDue(random, date)],
    [7, () => none(random.pick(noDue))],
    [3, () => none('01/01/1900')],
    [
      4,
      () =>
        unreadable(
          random.pick([
            'chờ LĐ cho ý kiến',
            `31/02/${date.slice(0, 4)}`,
            `??/${date.slice(5, 7)}/${date.slice(0, 4)}`,
            'theo bút phê',
          ]),
        ),
    ],
  ])();
}

/** Ngày hẹn trả of a một cửa dossier: printed by the system itself, so nearly always well formed. */
export function appointment(random: Random, date: IsoDate): DueText {
  return random.weighted<() => DueText>([
    [55, () => withTime(random, date)],
    [38, () => plain(date)],
    [5, () => none('Không có hạn')],
    [2, () => unreadable('chờ LĐ cho ý kiến')],
  ])();
}

export const isPast = (due: DueText, now: number): boolean => due.at !== null && due.at < now;

/** `YYYY-MM-DDTHH:mm+07:00` */
export function civilInstant(at: number): string {
  const time = new Date(at + 7 * 3_600_000).toISOString().slice(11, 16);
  return `${dateOf(at)}T${time}+07:00`;
}
