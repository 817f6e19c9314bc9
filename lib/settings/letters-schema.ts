import '../model/jitless';
import * as z from 'zod/mini';
import { letterKinds } from '../model/letter';
import { type LetterSettings, letterDirections } from '../model/letter-office';
import { templateSchema } from '../model/letter-template-schema';

const line = (longest: number) => z.string().check(z.maxLength(longest));
const unit = z.string().check(z.minLength(1), z.maxLength(300));
const lines = z.array(line(200)).check(z.maxLength(20));
const workDays = z.int().check(z.gte(1), z.lte(250));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** By kind; each must be of the kind it stands under. A wrong one or an unknown kind is told with its own path. */
const templates = z.catchall(
  z.object(
    Object.fromEntries(
      letterKinds.map((kind) => [
        kind,
        z.exactOptional(templateSchema.check(z.refine((template) => template.kind === kind, `not of kind ${kind}`))),
      ]),
    ),
  ),
  // Not `never`, whose problem has the path of them all, and would cost them all.
  z.unknown().check(z.refine(() => false, 'not a kind of letter')),
);

/** Checks the setting `letters`; keys that are missing within its parts come from the area below or the default. */
export const letterSettingsSchema = z.object({
  office: z.partial(
    z.object({
      parentAgency: line(200),
      agency: line(200),
      shortName: line(200),
      symbol: line(50),
      code: line(50),
      place: line(100),
      signatureLines: lines,
      signerName: line(100),
      recipients: lines,
      reportTo: line(200),
    }),
  ),
  intervals: z.partial(
    z.object({
      earlyBeforeDue: z.int().check(z.gte(0), z.lte(250)),
      firstAfterDue: workDays,
      secondAfterFirst: workDays,
      thirdAfterSecond: workDays,
    }),
  ),
  newDueWorkDays: z.partial(z.object({ early: workDays, first: workDays, second: workDays, third: workDays })),
  directions: z.record(unit, z.enum(letterDirections)),
  aliases: z.array(z.object({ from: unit, to: unit, validFrom: isoDate })).check(z.maxLength(2000)),
  templates,
  apology: z.enum(['vanBanXinLoi', 'phieuXinLoi']),
  mostExtensions: z.int().check(z.gte(0), z.lte(10)),
}) as unknown as z.ZodMiniType<LetterSettings>;
