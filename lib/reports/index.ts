export { lateRate, monthOf, outcomeOf, ownPeriod, quarterAt, quarterOf, quartersOf, yearOf } from './rates';
export { type RowOptions, reportRow } from './row';
export * from './team';
export { type CsvOptions, toCsv } from './toCsv';
