export { lateRate, monthOf, outcomeOf, ownPeriod, quarterAt, quarterOf, quartersOf, yearOf } from './rates';
export { type CsvOptions, toCsv } from './toCsv';
