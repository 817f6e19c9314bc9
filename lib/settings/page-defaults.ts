import type { PageSettings } from '../model/settings';

const defaults: PageSettings = {
  language: 'vi',
  sites: [],
  calendar: {},
  rules: {},
  // 16 working hours, two days of an office: the morning of the day before the last one is still in time to act.
  thresholds: { soonWorkMinutes: 960, soonShare: 0.75, shares: [0.5, 0.75, 0.9] },
  risk: { stillWorkDays: 3, returns: 2, extensions: 1, opinionShare: 0.5, longOverdueWorkDays: 30 },
  privacy: { keepApplicant: false },
  secrecy: {},
  adapters: [],
  bar: true,
};

/** The settings that reach pages, as nobody has set them. */
export function pageDefaults(): PageSettings {
  return structuredClone(defaults);
}
