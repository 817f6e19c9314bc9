import type { ReportQuery } from '../../model/report-query';

/** What is looked at when nothing was chosen: everything that is not done and still in a list. */
export const usualQuery: ReportQuery = {
  text: '',
  states: ['overdue', 'today', 'soon', 'ontime', 'paused', 'unknown'],
  reasons: [],
  units: [],
  persons: [],
  lists: [],
  sites: [],
  urgencies: [],
  from: [],
  due: { first: '', last: '' },
  left: false,
  group: 'none',
};
