import './jitless';
import * as z from 'zod/mini';
import type { KeptLetter } from './kept-letter';
import { letterKinds, letterStages } from './letter';
import type { LetterCourse } from './letter-course';
import { courseStates } from './letter-course';
import { letterDirections } from './letter-office';

/** Letters and their courses as they are read back from a disk or a file; keys of no known name are left out. */
const most = { rows: 5000, blocks: 500, text: 20_000, line: 2000 };

const instant = z.number().check(z.gte(-8.64e15), z.lte(8.64e15));
const line = z.string().check(z.maxLength(most.line));
const text = z.string().check(z.maxLength(most.text));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const civil = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/));
const key = z.string().check(z.minLength(1), z.maxLength(1200));
const count = z.int().check(z.gte(0));
const lines = z.array(line).check(z.maxLength(100));

const table = z.object({
  columns: z
    .array(z.object({ title: line, width: z.number().check(z.gte(0), z.lte(1)), align: z.enum(['left', 'center']) }))
    .check(z.maxLength(30)),
  rows: z.array(z.array(text).check(z.maxLength(30))).check(z.maxLength(most.rows)),
});

const letter = z.object({
  kind: z.enum(letterKinds),
  paper: z.enum(['A4', 'A5']),
  parentAgency: line,
  agency: line,
  symbol: line,
  place: line,
  about: text,
  title: z.nullable(z.object({ name: line, about: text })),
  addressees: lines,
  body: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.enum(['paragraph', 'item']), text }),
        z.object({ kind: z.literal('table'), table }),
      ]),
    )
    .check(z.maxLength(most.blocks)),
  annex: z.nullable(z.object({ title: text, note: text, table })),
  signature: z.object({ lines, name: line }),
  recipients: lines,
});

const basis = z.object({
  madeOn: day,
  items: z
    .array(
      z.object({
        key,
        dossier: line,
        due: z.nullable(instant),
        unit: line,
        person: line,
        number: line,
        subject: text,
        answer: z.nullable(line),
        reminders: count,
        extensions: count,
        state: z.enum(['open', 'paused', 'closed', 'hidden']),
      }),
    )
    .check(z.maxLength(most.rows)),
});

const mark = { number: line, date: civil };
const stage = z.enum(letterStages);

export const keptLetterSchema: z.ZodMiniType<KeptLetter> = z.object({
  id: z.exactOptional(z.int()),
  keys: z.array(key).check(z.minLength(1), z.maxLength(most.rows)),
  kind: z.enum(letterKinds),
  stage,
  direction: z.enum(letterDirections),
  unit: line,
  newDue: z.nullable(civil),
  createdAt: instant,
  editedAt: instant,
  letter: z.nullable(letter),
  basis: z.nullable(basis),
  isEdited: z.boolean(),
  isOutdated: z.exactOptional(z.literal(true)),
  isOneUnit: z.exactOptional(z.literal(true)),
  sent: z.exactOptional(z.object({ mark: z.object(mark), at: instant, copy: letter })),
});

export const courseSchema: z.ZodMiniType<LetterCourse> = z.object({
  key,
  unit: line,
  stage,
  state: z.enum(courseStates),
  at: instant,
  sent: z
    .array(z.object({ ...mark, stage, kind: z.enum(letterKinds), about: text, newDue: z.exactOptional(civil) }))
    .check(z.maxLength(20)),
  reason: z.exactOptional(line),
});
