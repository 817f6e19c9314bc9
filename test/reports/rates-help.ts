import type { QuarterSetting } from '../../lib/model/settings';

/** The instant of a civil time of Việt Nam. */
export const at = (text: string) => Date.parse(`${text}:00+07:00`);
export const nd09: QuarterSetting = { kind: 'nd09' };
export const calendar: QuarterSetting = { kind: 'calendar' };
const starts = ['12-01', '02-28', '11-30', '08-31', '06-30', '07-01', '01-01', '12-15'];
/** Every way of counting quarters, with beginnings where counting goes wrong. */
export const quarterSettings: QuarterSetting[] = [
  calendar,
  nd09,
  ...starts.map((start) => ({ kind: 'own', start }) as const),
];
