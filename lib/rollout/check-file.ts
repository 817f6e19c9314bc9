import type { CheckedTab, CheckInput, Finding } from '../model/check';
import { settingEntries } from '../settings';
import { findingsOf } from './check';

/**
 * What the test page saw, for whoever helps from afar: versions, counts, names of fields, hosts, and where in the
 * settings something is wrong. Nothing of any page's texts is in it, not even the titles of lists, nor what the user or
 * the office wrote into a setting: titles and keys may be names.
 */
export function checkFile(input: CheckInput): string {
  const { at, versions, policy, canAsk, sites, tabs, blockedTabs, storage } = input;
  const content = {
    format: 'dung-han-check',
    version: 1,
    createdAt: new Date(at).toISOString(),
    versions,
    policy: { seen: policy.seen, paths: [...new Set(policy.paths.map(shownPath))] },
    canAsk,
    sites: sites.map((one) => ({ ...one, site: shownSite(one.site) })),
    pages: tabs.map(pageOf),
    blockedTabs,
    storage,
    findings: findingsOf(input).map(shownFinding),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function pageOf({ site, state, status, isSuspect }: CheckedTab) {
  const lists = status?.lists ?? [];
  return {
    site: shownSite(site),
    state,
    isSuspect,
    keeping: status?.keeping ?? null,
    lists: lists.map(({ site: own, rows, badges, unknown, noRoom, unnamed, health, missing, coverage }) => ({
      site: shownSite(own),
      health,
      missing,
      rows,
      withDeadline: badges,
      unknown,
      noRoom,
      unnamed,
      total: coverage?.total ?? null,
    })),
    adaptersOff: (status?.switchedOff ?? []).map(({ fault }) => fault),
  };
}

function shownFinding(finding: Finding): object {
  switch (finding.kind) {
    case 'setting':
      // What is wrong may quote what was written; where it is wrong must do.
      return { kind: finding.kind, area: finding.area, path: shownPath(finding.path), mistake: finding.mistake.kind };
    case 'adapterOff':
      return { kind: finding.kind, site: shownSite(finding.site), fault: finding.fault };
    case 'blocked':
    case 'notOpen':
      return { ...finding, sites: finding.sites.map(shownSite) };
    default:
      return 'site' in finding ? { ...finding, site: shownSite(finding.site) } : finding;
  }
}

/** Of an address only the origin; of anything else nothing. */
function shownSite(site: string): string {
  return URL.canParse(site) && /^https?:/.test(site) ? new URL(site).origin : '';
}

/**
 * The part of a path that the settings themselves name, and behind it places in a list and days: `adapters.0`,
 * `calendar.days.2026-13-01`. Any other key was written by someone and is `…`.
 */
function shownPath(path: string): string {
  const known = new Set(settingEntries().flatMap((entry) => beginnings(entry.path)));
  const named = beginnings(path).findLast((beginning) => known.has(beginning)) ?? '';
  const rest = path.slice(named.length).split('.').filter(Boolean);
  const shown = rest.map((part) => (/^\d{1,4}$|^\d{4}-\d{2}-\d{2}$/.test(part) ? part : '…'));
  return [...(named === '' ? [] : [named]), ...shown.filter((part, i) => part !== '…' || shown[i - 1] !== '…')].join(
    '.',
  );
}

/** `a.b.c`: `a`, `a.b` and `a.b.c`. */
function beginnings(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}
