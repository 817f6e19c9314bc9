/** Civil time of Việt Nam (+07:00, no daylight saving), whatever the PC says. */
export type IsoDate = string;

const offset = 7 * 3_600_000;
const day = 86_400_000;

export const dateOf = (at: number): IsoDate => new Date(at + offset).toISOString().slice(0, 10);

export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

export const instantOf = (date: IsoDate, time: string): number => Date.parse(`${date}T${time}:00+07:00`);

/** 05/11/2026 */
export const slashed = (date: IsoDate): string => date.split('-').reverse().join('/');

/** 5/11/2026, as toLocaleDateString('vi-VN') writes it. */
export const shortSlashed = (date: IsoDate): string => date.split('-').reverse().map(Number).join('/');

/** Chủ nhật, 22/11/2026 */
export function spokenDate(date: IsoDate): string {
  const names = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
  return `${names[new Date(`${date}T00:00:00Z`).getUTCDay()]}, ${slashed(date)}`;
}
