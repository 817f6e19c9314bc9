import '../model/jitless';
import * as z from 'zod/mini';
import type { DescriptionProblem, RolloutDescription } from '../model/rollout';
import { combine } from '../settings';
import { webAddress } from './address';
import { isBroadSite, parseSite, type Site, type SiteOptions } from './sites';

export type ReadDescription = { description: RolloutDescription } | { problems: DescriptionProblem[] };

const fileAddress = (end: RegExp) => z.string().check(z.refine((text) => isPlainFile(text, end), 'badUrl'));
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
  sites: z.array(z.string()).check(z.minLength(1, 'noSites'), z.maxLength(100, 'tooMany')),
  settings: z.record(z.string(), z.unknown()),
});

/** The address of a file, with nothing behind its name. */
function isPlainFile(text: string, end: RegExp): boolean {
  const url = webAddress(text);
  return url !== null && url.search === '' && url.hash === '' && url.username === '' && end.test(url.pathname);
}

/** Reads `rollout.json`. All or nothing: half a description would be policies nobody meant. */
export function readDescription(text: string, options: SiteOptions = {}): ReadDescription {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problems: [{ path: '', message: 'notJson' }] };
  }
  return checkDescription(content, options);
}

/**
 * Checks a description wherever it comes from; unknown settings, wrong entries and sites that packing would not take are
 * refused with their paths. One wrong host would cost Chromium the whole policy.
 */
export function checkDescription(content: unknown, options: SiteOptions = {}): ReadDescription {
  const read = schema.safeParse(content);
  if (!read.success) {
    return {
      problems: read.error.issues.map((issue) => ({
        path: issue.path.map(String).join('.'),
        message: issue.code === 'unrecognized_keys' ? `unknown: ${issue.keys.join(', ')}` : issue.message,
      })),
    };
  }
  const { sites, settings } = read.data;
  const named = sites.map((text) => siteOf(text, options));
  const problems = [
    ...named.flatMap((one, i) => (typeof one === 'string' ? [{ path: `sites.${i}`, message: one }] : [])),
    ...settingProblems(settings),
    ...((read.data.chromium ?? read.data.firefox) ? [] : [{ path: '', message: 'noBrowser' }]),
  ];
  if (problems.length > 0) return { problems };
  const origins = named.flatMap((one) => (typeof one === 'string' ? [] : [one.origin]));
  return { description: { ...read.data, sites: [...new Set(origins)] } };
}

/** A site as packing takes it, or the code of what is wrong. */
function siteOf(text: string, options: SiteOptions): Site | 'badSite' | 'tooBroad' {
  try {
    return parseSite(text, options);
  } catch {
    return text.includes('*') && isBroadSite(text) ? 'tooBroad' : 'badSite';
  }
}

function settingProblems(settings: Record<string, unknown>): DescriptionProblem[] {
  const { problems } = combine(settings, {});
  return problems.map(({ path, within, mistake }) => ({ path: `settings.${path}`, setting: { within, mistake } }));
}

/** The text of `rollout.json`. */
export function writeDescription(description: RolloutDescription): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}
