import type { Settings } from '../model/settings';

/** Every setting as nobody has set it. */
export const defaults: Settings = {
  language: 'vi',
  sites: [],
  calendar: {},
  rules: {},
  // 16 working hours, two days of an office: the morning of the day before the last one is still in time to act.
  thresholds: { soonWorkMinutes: 960, soonShare: 0.75, shares: [0.5, 0.75, 0.9] },
  risk: { stillWorkDays: 3, returns: 2, extensions: 1, opinionShare: 0.5, longOverdueWorkDays: 30 },
  reminders: { quiet: false, details: false, digestAt: '08:00', absent: [] },
  identity: {},
  privacy: { keepApplicant: false },
  secrecy: {},
  // A year and a month: last year's figures can still be compared.
  retention: { closedDays: 400 },
  adapters: [],
};

export function defaultSettings(): Settings {
  return structuredClone(defaults);
}
