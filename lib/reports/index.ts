export { ReportModel } from './list/model';
export { ageing, dueHistogram, lateByQuarter } from './pictures';
export { rateCases } from './rate-cases';
export { lateRate, monthOf, outcomeOf, ownPeriod, quarterAt, quarterOf, quartersOf, yearOf } from './rates';
export { type RowOptions, reportRow } from './row';
export { type CsvOptions, toCsv } from './toCsv';
