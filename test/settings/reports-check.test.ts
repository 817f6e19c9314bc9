import { describe, expect, test } from 'vitest';
import type { ReportSettings } from '../../lib/model/settings';
import { combine, defaultSettings } from '../../lib/settings';
import { checkReports, typedReports } from '../../lib/settings/reports-check';

const { reports } = defaultSettings();
const checked = (over: Partial<ReturnType<typeof typedReports>>) => checkReports({ ...typedReports(reports), ...over });
const mistakes = (over: Parameters<typeof checked>[0]) => {
  const result = checked(over);
  return 'mistakes' in result ? result.mistakes : {};
};

describe('the options of the report as they are typed', () => {
  test('what is shown of a setting is that setting again, and the schema takes it', () => {
    const settings: ReportSettings[] = [
      reports,
      { ...reports, quarter: { kind: 'own', start: '12-01' }, threshold: 75, showPersons: true, alarmWorkMinutes: 0 },
      { ...reports, quarter: { kind: 'nd09' }, denominator: 'toResolve', separator: ',', threshold: 1000 },
    ];
    for (const one of settings) {
      expect(checkReports(typedReports(one))).toEqual({ value: one });
      expect(combine({}, { 'setting.reports': one })).toMatchObject({ settings: { reports: one }, problems: [] });
    }
  });
  test('a day is written as people here write it', () => {
    expect(checked({ quarter: 'own', start: ' 1/12 ' })).toMatchObject({
      value: { quarter: { kind: 'own', start: '12-01' } },
    });
    for (const start of ['', '29/2', '31/4', '12', '0/1', '1/13'])
      expect(mistakes({ quarter: 'own', start })).toEqual({ start: { kind: 'notDate' } });
    // What is typed for another kind of quarter is nobody's mistake.
    expect(mistakes({ quarter: 'nd09', start: 'x' })).toEqual({});
  });
  test('a threshold is a percentage with at most one decimal', () => {
    expect(checked({ threshold: '7,5' })).toMatchObject({ value: { threshold: 75 } });
    expect(checked({ threshold: '0.1' })).toMatchObject({ value: { threshold: 1 } });
    expect(mistakes({ threshold: '' })).toEqual({ threshold: { kind: 'empty' } });
    for (const threshold of ['5,25', 'năm', '-1', '5%'])
      expect(mistakes({ threshold })).toEqual({ threshold: { kind: 'notPercent' } });
    expect(mistakes({ threshold: '100,1' })).toEqual({ threshold: { kind: 'outOfRange', least: 0, most: 100 } });
  });
  test('an alarm is a number of hours', () => {
    expect(mistakes({ alarm: '1001' })).toEqual({ alarm: { kind: 'outOfRange', least: 0, most: 1000 } });
    expect(mistakes({ alarm: '1,555' })).toEqual({ alarm: { kind: 'notNumber' } });
    expect(checked({ alarm: '1,5' })).toMatchObject({ value: { alarmWorkMinutes: 90 } });
    expect(typedReports({ ...reports, alarmWorkMinutes: 90 }).alarm).toBe('1,5');
  });
});
