export { ReportModel } from './list/model';
export { lateRate, monthOf, outcomeOf, ownPeriod, quarterAt, quarterOf, quartersOf, yearOf } from './rates';
export { type RowOptions, reportRow } from './row';
export { type CsvOptions, toCsv } from './toCsv';
