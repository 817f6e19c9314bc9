import '../../model/jitless';
import * as z from 'zod/mini';
import { markEventKinds } from '../../model/event';
import { factsSchema, ownSchema } from '../../model/facts-schema';
import { letterKinds, letterStages } from '../../model/letter';
import { courseStates } from '../../model/letter-course';
import { fieldNames, type ListRef } from '../../model/row';
import { fieldTextsSchema, kindSchema, listSchema } from '../../model/row-schema';

/**
 * What a file may bring in. Unknown keys, and what is only there to find a dossier, are left out of the result, so that
 * nothing of theirs reaches the store.
 */
const instant = z.number().check(z.gte(-8.64e15), z.lte(8.64e15));
const text = (most: number) => z.string().check(z.maxLength(most));
const civil = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const key = z.string().check(z.minLength(1), z.maxLength(1200));
const site = z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/));
const listRef: z.ZodMiniType<ListRef> = listSchema;

const times = { instant, civil, day: isoDate };
const facts = factsSchema(times);
const own = z.extend(ownSchema(times), { snoozedUntil: z.exactOptional(instant) });

export const dossierSchema = z.object({
  key,
  site,
  account: text(300),
  kind: kindSchema,
  fields: fieldTextsSchema,
  headers: fieldTextsSchema,
  nativeId: z.exactOptional(text(200)),
  href: z.exactOptional(text(500)),
  facts,
  own: z.exactOptional(own),
  lists: z
    .array(z.object({ id: text(300), title: text(300), seenAt: instant, said: z.exactOptional(fieldTextsSchema) }))
    .check(z.maxLength(50)),
  gone: z.exactOptional(z.array(z.object({ id: text(300), title: text(300), at: instant })).check(z.maxLength(50))),
  firstSeen: instant,
  lastSeen: instant,
});

export const keptListSchema = z.object({
  id: key,
  site,
  account: text(300),
  title: text(300),
  total: z.exactOptional(z.int().check(z.gte(0))),
  seenAt: instant,
});

const base = { id: z.exactOptional(z.int()), key, at: instant };
const field = z.enum(fieldNames);
const marks = { before: own, after: own };

export const eventSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal(['firstSeen', 'listed', 'gone', 'back']), list: listRef }),
  z.object({
    ...base,
    kind: z.literal('changed'),
    field,
    from: text(2000),
    to: text(2000),
    list: z.exactOptional(text(300)),
  }),
  z.object({
    ...base,
    kind: z.literal(markEventKinds),
    ...marks,
  }),
  z.object({ ...base, kind: z.literal('noted'), note: z.int(), from: text(10_000), to: text(10_000) }),
  z.object({ ...base, kind: z.literal('undone'), event: z.int() }),
  z.object({ ...base, kind: z.literal('reminded'), stage: text(100) }),
  z.object({
    ...base,
    kind: z.literal('lettered'),
    unit: text(2000),
    stage: z.enum(letterStages),
    state: z.enum(courseStates),
    letter: z.exactOptional(z.enum(letterKinds)),
    number: z.exactOptional(text(2000)),
    date: z.exactOptional(civil),
    reason: z.exactOptional(text(2000)),
  }),
]);

export const noteSchema = z.object({ id: z.exactOptional(z.int()), key, at: instant, text: text(10_000) });
export const snoozeSchema = z.object({ key, until: instant });

export const lockSchema = z.object({
  cipher: z.literal('AES-GCM'),
  kdf: z.literal('PBKDF2'),
  hash: z.literal('SHA-256'),
  iterations: z.int(),
  salt: z.string().check(z.maxLength(100)),
  iv: z.string().check(z.maxLength(100)),
});
