import '../model/jitless';
import * as z from 'zod/mini';
import { adapterSchema, maxAdapters } from '../model/adapter-schema';
import { dueFields, longestLimit, roles, urgencies } from '../model/deadline';
import { fieldNames } from '../model/row';
import { hideableParts, type SettingName, type Settings } from '../model/settings';
import type { Unit } from '../model/time';
import { rule, shaped } from '../model/value-rule';
import { calendarSchema, clock, isoDate } from './calendar-schema';
import { defaults } from './defaults';
import { anyKey, isPlain } from './entries';
import { letterSettingsSchema } from './letters-schema';
import { reportSettingsSchema, reportViewSchema } from './reports-schema';

const clockOrNone = z.string().check(shaped('clock', /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)?$/));

const urgency = z.enum(urgencies);
const role = z.enum(roles);
const dueField = z.enum(dueFields);
const limit = z
  .strictObject({
    list: z.exactOptional(z.string()),
    loaiVb: z.exactOptional(z.string()),
    doKhan: z.exactOptional(urgency),
    role: z.exactOptional(role),
    amount: z.number(),
    unit: z.enum(Object.keys(longestLimit) as [Unit, ...Unit[]]),
    basis: z.string(),
  })
  .check(
    rule<{ amount: number; unit: Unit }>(
      'wholeLimit',
      ({ amount, unit }) => Number.isInteger(amount) && amount > 0 && amount <= longestLimit[unit],
      'amount: a whole number from 1 to ten years',
    ),
  );
const rules = z.strictObject({
  before: z.exactOptional(z.enum(['literal', 'inclusive'])),
  dayEnd: z.exactOptional(z.enum(['close', 'midnight'])),
  cutOff: z.exactOptional(clock),
  restartAfterSupplement: z.exactOptional(z.boolean()),
  prefer: z.exactOptional(z.partialRecord(z.enum([...roles, 'unknown']), z.array(dueField))),
  limits: z.exactOptional(z.array(limit)),
});

const share = z.number().check(z.gte(0), z.lte(1));
const soonLimits = { soonWorkMinutes: z.int().check(z.gte(0), z.lte(500_000)), soonShare: share };
const someSoonLimits = z.strictObject({
  soonWorkMinutes: z.exactOptional(soonLimits.soonWorkMinutes),
  soonShare: z.exactOptional(share),
});
/** How often or how many days: never 0, which would name every dossier. */
const times = z.int().check(z.gte(1), z.lte(10_000));

const absence = z
  .strictObject({ from: isoDate, to: isoDate })
  .check(rule<{ from: string; to: string }>('absence', ({ from, to }) => from <= to, 'to: from, or later'));

/** One origin, odd port included, nothing behind it. */
const origin = z.string().check(shaped('origin', /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/));

/** As browsers give an address: with a slash behind it. */
function asOrigin(raw: unknown): unknown {
  return typeof raw === 'string' ? raw.replace(/\/$/, '') : raw;
}

/** Part of a number with `*` for anything; at least one letter or digit, so that no pattern takes every number. */
const seriesPattern = z.string().check(z.maxLength(60), shaped('series', /[\p{L}\d]/u));

export interface SettingDefinition<T> {
  schema: z.ZodMiniType<T>;
  default: T;
  /** May policy set it? */
  managed: boolean;
  /** Keys of the value whose own entries are read, merged and switched off one by one; or all of its keys. */
  entriesOf?: readonly string[] | typeof anyKey;
  /** For a list: the name of an element. Lists of two areas are then laid over each other name by name. */
  nameOf?(element: Element<T>): string;
  /**
   * By path within the value ('' for all of it): what holds where everything that was written there is wrong. Without it
   * that is as if nobody had written it, which must not open what was to be restricted.
   */
  whenAllWrong?: Readonly<Record<string, unknown>>;
  /** Puts right what is plain though written otherwise. */
  tidy?(raw: unknown): unknown;
}
type Element<T> = T extends readonly (infer E)[] ? E : never;

/**
 * Every setting, once. A value is merged and checked entry by entry (a key of an object, an element of a list),
 * so that one bad entry of a policy switches off itself and nothing else. Titles and helps: lib/locale/settings.ts.
 */
export const definitions: { [N in SettingName]: SettingDefinition<Settings[N]> } = {
  language: { schema: z.enum(['vi', 'en']), default: defaults.language, managed: true },
  sites: {
    schema: z.array(origin),
    default: defaults.sites,
    managed: true,
    whenAllWrong: { '': null },
    tidy: (raw) => (Array.isArray(raw) ? raw.map(asOrigin) : raw),
  },
  calendar: { schema: calendarSchema, default: defaults.calendar, managed: true, entriesOf: ['days'] },
  rules: { schema: rules, default: defaults.rules, managed: true, entriesOf: ['prefer', 'limits'] },
  thresholds: {
    schema: z.strictObject({
      ...soonLimits,
      shares: z.exactOptional(z.array(share).check(z.maxLength(10))),
      perUrgency: z.exactOptional(z.partialRecord(urgency, someSoonLimits)),
      perList: z.exactOptional(z.record(z.string().check(z.minLength(1), z.maxLength(200)), someSoonLimits)),
    }),
    default: defaults.thresholds,
    managed: true,
    entriesOf: ['shares', 'perUrgency', 'perList'],
  },
  risk: {
    schema: z.strictObject({
      stillWorkDays: times,
      returns: times,
      extensions: times,
      opinionShare: share,
      longOverdueWorkDays: z.int().check(z.gte(0), z.lte(10_000)),
    }),
    default: defaults.risk,
    managed: true,
  },
  reminders: {
    schema: z.strictObject({
      quiet: z.boolean(),
      details: z.boolean(),
      digestAt: clockOrNone,
      absent: z.array(absence).check(z.maxLength(200)),
    }),
    default: defaults.reminders,
    managed: true,
    entriesOf: ['absent'],
  },
  // Not for policy: a policy is made for computers, and these are people.
  identity: {
    schema: z.record(
      z.string().check(shaped('account', /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?\|[^|]{0,200}$/)),
      z.object({
        names: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(20)),
        unit: z.exactOptional(z.string().check(z.maxLength(200))),
      }),
    ),
    default: defaults.identity,
    managed: false,
  },
  privacy: {
    schema: z.strictObject({ keepApplicant: z.boolean(), keep: z.exactOptional(z.array(z.enum(fieldNames))) }),
    default: defaults.privacy,
    managed: true,
    entriesOf: ['keep'],
    whenAllWrong: { keep: [] },
  },
  secrecy: {
    schema: z.record(
      origin,
      z.strictObject({
        emptyMeans: z.exactOptional(z.enum(['notSecret', 'unclear'])),
        series: z.exactOptional(z.array(seriesPattern).check(z.maxLength(50))),
      }),
    ),
    default: defaults.secrecy,
    managed: true,
    entriesOf: anyKey,
    tidy: (raw) =>
      isPlain(raw) ? Object.fromEntries(Object.entries(raw).map(([site, of]) => [asOrigin(site), of])) : raw,
  },
  retention: {
    schema: z.strictObject({ closedDays: z.int().check(z.gte(1), z.lte(36_500)) }),
    default: defaults.retention,
    managed: true,
  },
  adapters: {
    schema: z.array(adapterSchema).check(z.maxLength(maxAdapters)),
    default: defaults.adapters,
    managed: true,
    nameOf: ({ id }) => id,
  },
  letters: {
    schema: letterSettingsSchema,
    default: defaults.letters,
    managed: true,
    entriesOf: ['office', 'intervals', 'newDueWorkDays', 'directions', 'aliases', 'templates'],
  },
  reports: { schema: reportSettingsSchema, default: defaults.reports, managed: true },
  views: {
    schema: z.array(reportViewSchema).check(z.maxLength(50)),
    // A user's own way of looking: nothing an office sets.
    default: defaults.views,
    managed: false,
    nameOf: ({ name }) => name,
  },
  hiddenParts: {
    schema: z.array(z.enum(hideableParts)).check(z.maxLength(50)),
    default: defaults.hiddenParts,
    managed: true,
    // By name, so that a user can hide more than a policy does, and never less.
    nameOf: (part) => part,
  },
  bar: { schema: z.boolean(), default: defaults.bar, managed: true },
  firstRun: { schema: z.boolean(), default: defaults.firstRun, managed: true },
};

export const settingNames = Object.keys(definitions) as SettingName[];
