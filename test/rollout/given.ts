import type { RolloutDescription } from '../../lib/model/rollout';

/** A pilot with settings of every kind, and texts that files have to escape. */
export const pilot: RolloutDescription = {
  format: 'dung-han-rollout',
  version: 1,
  chromium: {
    id: 'abcdefghijklmnopabcdefghijklmnop',
    updateUrl: 'https://may-chu.example.gov.vn/dung-han/updates.xml',
  },
  firefox: { id: 'dung-han@dung-han.vn', xpiUrl: 'https://may-chu.example.gov.vn/dung-han/dung-han-1.2.3.xpi' },
  sites: ['https://qlvb.example.gov.vn', 'http://mot-cua.example.gov.vn:8080'],
  settings: {
    language: 'vi',
    sites: ['https://qlvb.example.gov.vn'],
    calendar: {
      name: 'Lịch "Sở" <A> & C:\\lịch',
      shipped: true,
      days: { '2026-12-24': { off: true, reason: 'nghỉ bù\nhai dòng' } },
    },
    thresholds: { soonWorkMinutes: 480, soonShare: 0.6, perList: { 'Văn bản đến': { soonShare: 0.5 } } },
    reminders: { quiet: false, details: true, digestAt: '' },
    secrecy: { 'https://qlvb.example.gov.vn': { emptyMeans: 'notSecret', series: ['*/M-UBND'] } },
    retention: { closedDays: 200 },
    letters: { office: { agency: 'Sở Nội vụ', signatureLines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] }, mostExtensions: 1 },
    reports: { separator: ',', threshold: 50 },
    hiddenParts: ['persons'],
  },
};
