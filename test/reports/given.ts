import type { ReportRow } from '../../lib/model/report';
import type { ReportQuery } from '../../lib/model/report-query';

export const everything: ReportQuery = {
  text: '',
  states: [],
  reasons: [],
  units: [],
  persons: [],
  lists: [],
  sites: [],
  urgencies: [],
  from: [],
  due: { first: '', last: '' },
  left: true,
  group: 'none',
};

/** Friday 20/11/2026, 09:00. */
export const now = Date.parse('2026-11-20T09:00+07:00');

export const row: ReportRow = {
  key: 'https://a.vn||vanBan|512/bxd-qhkt',
  site: 'https://a.vn',
  account: '',
  kind: 'vanBan',
  number: '512/BXD-QHKT',
  soDen: '1203',
  ngayVb: '2026-10-20',
  ngayDen: '2026-10-22',
  loaiVb: 'Công văn',
  issuer: 'Bộ Xây dựng',
  subject: 'V/v rà soát quy hoạch chung đô thị',
  unit: 'Sở Xây dựng',
  partner: '',
  person: 'Nguyễn Văn A',
  list: 'Văn bản đến',
  listIds: ['https://a.vn||den'],
  urgency: null,
  role: 'chuTri',
  due: Date.parse('2026-11-13T17:00+07:00'),
  precision: 'day',
  state: 'overdue',
  reasons: [{ kind: 'overdue', numbers: { workDays: 5 }, text: { vi: 'Quá hạn', en: 'Overdue' } }],
  workMinutes: -2400,
  workDays: -5,
  countdown: {
    vi: { short: 'quá 5 ngày', long: 'quá 5 ngày làm việc' },
    en: { short: '5 d late', long: '5 days late' },
  },
  cameAt: Date.parse('2026-10-22T00:00+07:00'),
  isDone: false,
  doneAt: null,
  isLeft: false,
  outcome: null,
  lateDays: 5,
  cause: '',
  reminders: 0,
  objective: null,
  criticised: [],
  firstSeen: Date.parse('2026-10-22T08:00+07:00'),
  lastSeen: now,
  from: '',
};
