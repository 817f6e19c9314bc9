import '../model/jitless';
import * as z from 'zod/mini';
import { adapterSchema, maxAdapters } from '../model/adapter-schema';
import { dueFields, roles, urgencies } from '../model/deadline';
import { fieldNames } from '../model/row';
import { hideableParts, type SettingName, type Settings } from '../model/settings';
import { defaults } from './defaults';
import { anyKey } from './entries';
import { letterSettingsSchema } from './letters-schema';
import { reportSettingsSchema, reportViewSchema } from './reports-schema';

const clock = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const intervals = z.array(z.tuple([clock, clock]));
const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const dayExtras = {
  reason: z.exactOptional(z.string()),
  source: z.exactOptional(z.string()),
  certain: z.exactOptional(z.boolean()),
};
const day = z.union([
  z.object({ ...dayExtras, off: z.literal(true) }),
  z.object({ ...dayExtras, like: weekday }),
  z.object({ ...dayExtras, intervals }),
]);
const calendar = z.object({
  name: z.exactOptional(z.string()),
  week: z.exactOptional(z.partialRecord(weekday, intervals)),
  days: z.exactOptional(z.record(isoDate, day)),
  shipped: z.exactOptional(z.boolean()),
  minutesPerDay: z.exactOptional(z.number().check(z.gte(1), z.lte(1440))),
});

const urgency = z.enum(urgencies);
const role = z.enum(roles);
const dueField = z.enum(dueFields);
const limit = z.object({
  list: z.exactOptional(z.string()),
  loaiVb: z.exactOptional(z.string()),
  doKhan: z.exactOptional(urgency),
  role: z.exactOptional(role),
  amount: z.number().check(z.nonnegative()),
  unit: z.enum(['workMinute', 'workDay', 'day', 'week', 'month', 'year']),
  basis: z.string(),
});
const rules = z.object({
  before: z.exactOptional(z.enum(['literal', 'inclusive'])),
  dayEnd: z.exactOptional(z.enum(['close', 'midnight'])),
  cutOff: z.exactOptional(clock),
  restartAfterSupplement: z.exactOptional(z.boolean()),
  prefer: z.exactOptional(z.partialRecord(z.enum([...roles, 'unknown']), z.array(dueField))),
  limits: z.exactOptional(z.array(limit)),
});

const share = z.number().check(z.gte(0), z.lte(1));
const soonLimits = { soonWorkMinutes: z.number().check(z.nonnegative()), soonShare: share };
const someSoonLimits = z.object({
  soonWorkMinutes: z.exactOptional(soonLimits.soonWorkMinutes),
  soonShare: z.exactOptional(share),
});
/** How often or how many days: never 0, which would name every dossier. */
const times = z.int().check(z.gte(1), z.lte(10_000));

/** One origin, odd port included, nothing behind it. */
const origin = z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/));

/** Part of a number with `*` for anything; at least one letter or digit, so that no pattern takes every number. */
const seriesPattern = z.string().check(z.maxLength(60), z.regex(/[\p{L}\d]/u));

export interface SettingDefinition<T> {
  schema: z.ZodMiniType<T>;
  default: T;
  /** May policy set it? */
  managed: boolean;
  /** Keys of the value whose own entries are read, merged and switched off one by one; or all of its keys. */
  entriesOf?: readonly string[] | typeof anyKey;
  /** For a list: the name of an element. Lists of two areas are then laid over each other name by name. */
  nameOf?(element: Element<T>): string;
}
type Element<T> = T extends readonly (infer E)[] ? E : never;

/**
 * Every setting, once. A value is merged and checked entry by entry (a key of an object, an element of a list),
 * so that one bad entry of a policy switches off itself and nothing else. Titles and helps: lib/locale/settings.ts.
 */
export const definitions: { [N in SettingName]: SettingDefinition<Settings[N]> } = {
  language: { schema: z.enum(['vi', 'en']), default: defaults.language, managed: true },
  sites: { schema: z.array(origin), default: defaults.sites, managed: true },
  calendar: { schema: calendar, default: defaults.calendar, managed: true, entriesOf: ['days'] },
  rules: { schema: rules, default: defaults.rules, managed: true, entriesOf: ['prefer', 'limits'] },
  thresholds: {
    schema: z.object({
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
    schema: z.object({
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
    schema: z.object({
      quiet: z.boolean(),
      details: z.boolean(),
      digestAt: z.union([clock, z.literal('')]),
      absent: z.array(z.object({ from: isoDate, to: isoDate })).check(z.maxLength(200)),
    }),
    default: defaults.reminders,
    managed: true,
    entriesOf: ['absent'],
  },
  // Not for policy: a policy is made for computers, and these are people.
  identity: {
    schema: z.record(
      z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?\|[^|]{0,200}$/)),
      z.object({
        names: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(20)),
        unit: z.exactOptional(z.string().check(z.maxLength(200))),
      }),
    ),
    default: defaults.identity,
    managed: false,
  },
  privacy: {
    schema: z.object({ keepApplicant: z.boolean(), keep: z.exactOptional(z.array(z.enum(fieldNames))) }),
    default: defaults.privacy,
    managed: true,
  },
  secrecy: {
    schema: z.record(
      origin,
      z.object({
        emptyMeans: z.exactOptional(z.enum(['notSecret', 'unclear'])),
        series: z.exactOptional(z.array(seriesPattern).check(z.maxLength(50))),
      }),
    ),
    default: defaults.secrecy,
    managed: true,
    entriesOf: anyKey,
  },
  retention: {
    schema: z.object({ closedDays: z.int().check(z.gte(1), z.lte(36_500)) }),
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
  firstRun: { schema: z.boolean(), default: defaults.firstRun, managed: true },
};

export const settingNames = Object.keys(definitions) as SettingName[];
