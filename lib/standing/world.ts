import { createCalendar } from '../calendar/create';
import { CalendarError } from '../calendar/error';
import { defaultRules } from '../deadline/rules';
import type { CalendarInput, WorkCalendar } from '../model/calendar';
import type { DeadlineRules } from '../model/deadline';
import type { RiskLimits, Settings, Thresholds } from '../model/settings';

/** What deadlines are computed with; made once from the settings and passed as an argument everywhere. */
export interface World {
  calendar: WorkCalendar;
  rules: DeadlineRules;
  thresholds: Thresholds;
  risk: RiskLimits;
  /** Changes whenever rules or calendar do; stamps the index `due` of a kept dossier. */
  version: string;
}

/** Raised when the code that computes deadlines, or the index made of them, changes what it answers. */
const engine = 2;

/** The world of these settings. What the settings' own checks let through and no calendar takes is left out. */
export function worldOf(settings: Pick<Settings, 'calendar' | 'rules' | 'thresholds' | 'risk'>): World {
  const { calendar, input } = safeCalendar(settings.calendar);
  const rules: DeadlineRules = {
    ...defaultRules,
    ...settings.rules,
    prefer: { ...defaultRules.prefer, ...settings.rules.prefer },
  };
  const version = `${engine}.${hash(JSON.stringify([input, rules]))}`;
  return { calendar, rules, thresholds: settings.thresholds, risk: settings.risk, version };
}

function safeCalendar(given: CalendarInput) {
  let input: CalendarInput = structuredClone(given);
  for (;;) {
    try {
      return { calendar: createCalendar(input), input };
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error;
      input = without(input, error.path);
    }
  }
}

/** The input without the entry a path stands in; each call takes something away, so the loop above ends. */
function without(input: CalendarInput, path: string): CalendarInput {
  const [head = '', date = ''] = path.split(/[.[\]]+/);
  if (head === 'days' && input.days && date in input.days) {
    const { [date]: _wrong, ...days } = input.days;
    return { ...input, days };
  }
  if (head in input) return Object.fromEntries(Object.entries(input).filter(([key]) => key !== head));
  return {};
}

/** FNV-1a, 32 bits: tells versions apart, protects nothing. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
