import '../model/jitless';
import * as z from 'zod/mini';
import type { DescriptionProblem, RolloutDescription } from '../model/rollout';
import { combine } from '../settings';
import { webAddress } from './address';

export type ReadDescription = { description: RolloutDescription } | { problems: DescriptionProblem[] };

const fileAddress = (end: RegExp) =>
  z.string().check(z.refine((text) => webAddress(text) !== null && end.test(text), 'badUrl'));
const site = z.string().check(z.regex(/^(?:\*|https?):\/\/[a-z0-9.*-]+(?::\d{1,5})?$/, 'badSite'));

const schema = z.strictObject({
  format: z.literal('dung-han-rollout', 'badFormat'),
  version: z.literal(1, 'badFormat'),
  chromium: z.optional(
    z.strictObject({
      id: z.string().check(z.regex(/^[a-p]{32}$/, 'badId')),
      updateUrl: fileAddress(/\.xml$/),
    }),
  ),
  firefox: z.optional(
    z.strictObject({
      id: z.string().check(z.regex(/^[\w.-]*@[\w.-]+$|^\{[0-9a-f-]{36}\}$/i, 'badId')),
      xpiUrl: fileAddress(/\.xpi$/),
    }),
  ),
  // Browsers take a hundred hosts.
  sites: z.array(site).check(z.minLength(1, 'noSites'), z.maxLength(100, 'tooMany')),
  settings: z.record(z.string(), z.unknown()),
});

/** Reads `rollout.json`. All or nothing: half a description would be policies nobody meant. */
export function readDescription(text: string): ReadDescription {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problems: [{ path: '', message: 'notJson' }] };
  }
  return checkDescription(content);
}

/** Checks a description wherever it comes from; unknown settings and wrong entries are refused with their paths. */
export function checkDescription(content: unknown): ReadDescription {
  const read = schema.safeParse(content);
  if (!read.success) {
    return {
      problems: read.error.issues.map((issue) => ({
        path: issue.path.map(String).join('.'),
        message: issue.code === 'unrecognized_keys' ? `unknown: ${issue.keys.join(', ')}` : issue.message,
      })),
    };
  }
  const problems = settingProblems(read.data.settings);
  if (read.data.chromium === undefined && read.data.firefox === undefined) {
    problems.push({ path: '', message: 'noBrowser' });
  }
  return problems.length > 0 ? { problems } : { description: read.data };
}

function settingProblems(settings: Record<string, unknown>): DescriptionProblem[] {
  const { problems } = combine(settings, {});
  return problems.map(({ path, within, mistake }) => ({ path: `settings.${path}`, setting: { within, mistake } }));
}

/** The text of `rollout.json`. */
export function writeDescription(description: RolloutDescription): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}
