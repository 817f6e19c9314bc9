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

/** Checks the setting `letters`. */
export const letterSettingsSchema: z.ZodMiniType<LetterSettings> = z.object({
  office: z.object({
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
  intervals: z.object({
    earlyBeforeDue: z.int().check(z.gte(0), z.lte(250)),
    firstAfterDue: workDays,
    secondAfterFirst: workDays,
    thirdAfterSecond: workDays,
  }),
  newDueWorkDays: z.object({ early: workDays, first: workDays, second: workDays, third: workDays }),
  directions: z.record(unit, z.enum(letterDirections)),
  aliases: z.array(z.object({ from: unit, to: unit, validFrom: isoDate })).check(z.maxLength(2000)),
  templates: z.partialRecord(z.enum(letterKinds), templateSchema).check((context) => {
    for (const [kind, template] of Object.entries(context.value))
      if (template.kind !== kind)
        context.issues.push({ code: 'custom', input: template, path: [kind, 'kind'], message: `not ${kind}` });
  }),
  apology: z.enum(['vanBanXinLoi', 'phieuXinLoi']),
  mostExtensions: z.int().check(z.gte(0), z.lte(10)),
});
