import type { CheckedOption, OptionMistake } from '../model/letter-options';
import type { QuarterSetting, ReportSettings } from '../model/settings';
import { readNumber, typedNumber } from './typed-number';

/** The setting `reports` as it is typed: texts, so that nothing that is wrong is lost. */
export interface ReportsTyped extends Pick<ReportSettings, 'denominator' | 'separator'> {
  quarter: QuarterSetting['kind'];
  /** Day and month on which the first quarter begins: `01/12`. */
  start: string;
  /** In percent, a decimal comma or point: `5` or `7,5`. */
  threshold: string;
  showPersons: 'yes' | 'no';
  /** In working hours. */
  alarm: string;
}

export function typedReports(setting: ReportSettings): ReportsTyped {
  const { quarter, denominator, separator, threshold, showPersons, alarmWorkMinutes } = setting;
  const [month = '', day = ''] = (quarter.start ?? '').split('-');
  return {
    quarter: quarter.kind,
    start: quarter.start === undefined ? '' : `${day}/${month}`,
    denominator,
    separator,
    threshold: String(threshold / 10).replace('.', ','),
    showPersons: showPersons ? 'yes' : 'no',
    alarm: typedNumber('vi', alarmWorkMinutes, 'hour'),
  };
}

/** `DD/MM` as `MM-DD`; null where not every year has such a day. */
function startOf(text: string): string | null {
  const [, d = '', m = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})\s*$/.exec(text) ?? [];
  const start = `${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  // A year without a leap day has every day that can be meant.
  const at = Date.parse(`2025-${start}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(5, 10) === start ? start : null;
}

export function checkReports(typed: ReportsTyped): CheckedOption<ReportSettings> {
  const mistakes: Record<string, OptionMistake> = {};
  const start = typed.quarter === 'own' ? startOf(typed.start) : null;
  if (typed.quarter === 'own' && start === null) mistakes.start = { kind: 'notDate' };
  const percent = typed.threshold.trim().replace(',', '.');
  const threshold = Math.round(Number(percent) * 10);
  if (percent === '') mistakes.threshold = { kind: 'empty' };
  else if (!/^\d+(?:\.\d)?$/.test(percent)) mistakes.threshold = { kind: 'notPercent' };
  else if (threshold > 1000) mistakes.threshold = { kind: 'outOfRange', least: 0, most: 100 };
  const alarm = readNumber(typed.alarm, 'hour', { least: 0, most: 60_000 });
  if ('mistake' in alarm) mistakes.alarm = alarm.mistake;
  if ('mistake' in alarm || Object.keys(mistakes).length > 0) return { mistakes };
  return {
    value: {
      quarter: start === null ? { kind: typed.quarter } : { kind: 'own', start },
      denominator: typed.denominator,
      threshold,
      separator: typed.separator,
      showPersons: typed.showPersons === 'yes',
      alarmWorkMinutes: alarm.value,
    },
  };
}
