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
  letters: {
    office: {
      parentAgency: '',
      agency: '',
      shortName: '',
      symbol: '',
      code: '',
      place: '',
      signatureLines: [],
      signerName: '',
      recipients: [],
      reportTo: '',
    },
    intervals: { earlyBeforeDue: 2, firstAfterDue: 1, secondAfterFirst: 5, thirdAfterSecond: 5 },
    // Each time shorter than the time before the next letter, so that the unit can answer before it.
    newDueWorkDays: { early: 2, first: 4, second: 3, third: 2 },
    directions: {},
    aliases: [],
    templates: {},
    apology: 'vanBanXinLoi',
    // "Không quá một lần" (domain.md §3.1); what NĐ 118/2025 allows is to be set where it differs.
    mostExtensions: 1,
  },
};

export function defaultSettings(): Settings {
  return structuredClone(defaults);
}
