import '../model/jitless';
import * as z from 'zod/mini';
import { urgencies } from '../model/deadline';
import { groupings, type ReportView } from '../model/report-query';
import { quarterKinds, type ReportSettings, rateDenominators } from '../model/settings';
import { states } from '../model/standing';
import { rule, shaped } from '../model/value-rule';

/** A day that every year has: a quarter that begins on 29 February would not begin in most years. */
const dayOfYear = z
  .string()
  .check(
    shaped(
      'dayOfYear',
      /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
    ),
  );

/** Checks the setting `reports`. A quarter is one entry: of a kind without its day nothing is left. */
export const reportSettingsSchema = z.strictObject({
  quarter: z
    .strictObject({ kind: z.enum(quarterKinds), start: z.exactOptional(dayOfYear) })
    .check(
      rule<{ kind: string; start?: string }>(
        'quarterStart',
        ({ kind, start }) => (kind === 'own') === (start !== undefined),
        'start: with own, and only with it',
      ),
    ),
  denominator: z.enum(rateDenominators),
  threshold: z.int().check(z.gte(0), z.lte(1000)),
  separator: z.enum([';', ',']),
  showPersons: z.boolean(),
  alarmWorkMinutes: z.int().check(z.gte(0), z.lte(100_000)),
}) as unknown as z.ZodMiniType<ReportSettings>;

const values = z.array(z.string().check(z.maxLength(500))).check(z.maxLength(500));
const day = z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));

/** Checks one saved filter. */
export const reportViewSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  query: z.object({
    text: z.string().check(z.maxLength(500)),
    states: z.array(z.enum(states)),
    reasons: values,
    units: values,
    persons: values,
    lists: values,
    sites: values,
    urgencies: z.array(z.enum(urgencies)),
    from: values,
    due: z.object({ first: day, last: day }),
    left: z.boolean(),
    group: z.enum(groupings),
  }),
}) as unknown as z.ZodMiniType<ReportView>;
