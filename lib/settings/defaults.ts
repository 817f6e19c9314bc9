import type { Settings } from '../model/settings';
import { pageDefaults } from './page-defaults';

/** Every setting as nobody has set it. */
export const defaults: Settings = {
  ...pageDefaults(),
  reminders: { quiet: false, details: false, digestAt: '08:00', absent: [] },
  identity: {},
  // A year and a month: last year's figures can still be compared.
  retention: { closedDays: 400 },
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
  reports: {
    quarter: { kind: 'calendar' },
    denominator: 'resolved',
    // "Không quá 5%" (domain.md §1, row 3).
    threshold: 50,
    separator: ';',
    showPersons: false,
    // One working day.
    alarmWorkMinutes: 480,
  },
  views: [],
  hiddenParts: [],
  firstRun: true,
};

export function defaultSettings(): Settings {
  return structuredClone(defaults);
}
