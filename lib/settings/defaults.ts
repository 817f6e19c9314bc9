import type { Settings } from '../model/settings';

/** Every setting as nobody has set it. */
export const defaults: Settings = {
  language: 'vi',
  sites: [],
  calendar: {},
  rules: {},
  // 16 working hours, two days of an office: the morning of the day before the last one is still in time to act.
  thresholds: { soonWorkMinutes: 960, soonShare: 0.75 },
  identity: {},
  privacy: { keepApplicant: false },
  secrecy: {},
  adapters: [],
};

export function defaultSettings(): Settings {
  return structuredClone(defaults);
}
