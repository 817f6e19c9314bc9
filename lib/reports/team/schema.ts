import '../../model/jitless';
import * as z from 'zod/mini';
import { factsSchema, ownSchema } from '../../model/facts-schema';
import { fieldTextsSchema, kindSchema } from '../../model/row-schema';
import { teamFormat, teamVersion } from './format';

/**
 * What a team file may bring in. Unknown keys, among them those that are there for other programs only, are left out of
 * the result.
 */
/** 1970 to 2200: times far off would keep the calendar busy. */
const instant = z.number().check(z.gte(0), z.lte(7.258e12));
const text = (most: number) => z.string().check(z.maxLength(most));
const civil = z.string().check(z.regex(/^(?:19|20|21)\d{2}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/));
const day = z.string().check(z.regex(/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/));
const key = z.string().check(z.minLength(1), z.maxLength(1200));
const site = z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/), z.maxLength(300));
const count = z.int().check(z.gte(0), z.lte(1e9));
const times = { instant, civil, day };
const listRef = { id: text(300), title: text(300) };

export const teamLineSchema = z.object({
  key,
  site,
  kind: kindSchema,
  dossier: z.object({
    fields: fieldTextsSchema,
    headers: fieldTextsSchema,
    facts: factsSchema(times),
    own: z.exactOptional(ownSchema(times)),
    lists: z.array(z.object({ ...listRef, seenAt: instant })).check(z.maxLength(50)),
    gone: z.exactOptional(z.array(z.object({ ...listRef, at: instant })).check(z.maxLength(50))),
    firstSeen: instant,
    lastSeen: instant,
  }),
  history: z.object({
    isLeft: z.boolean(),
    doneAt: z.nullable(instant),
    reminders: count,
    returns: count,
    extensions: count,
    opinionShare: z.number().check(z.gte(0), z.lte(1e6)),
    changedAt: instant,
  }),
});
export type TeamLine = z.infer<typeof teamLineSchema>;

export const teamHeaderSchema = z.object({
  format: z.literal(teamFormat),
  version: z.literal(teamVersion),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: text(100),
  sites: z.array(site).check(z.maxLength(100)),
  createdAt: instant,
  dossiers: count,
  secret: count,
  isWithoutPersons: z.boolean(),
  coverage: z
    .array(
      z.object({
        listId: key,
        site,
        account: z.literal(''),
        title: text(300),
        seen: count,
        total: z.exactOptional(count),
        seenAt: instant,
      }),
    )
    .check(z.maxLength(1000)),
});
