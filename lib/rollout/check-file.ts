import type { CheckedTab, CheckInput, Finding } from '../model/check';
import { pathForSupport, problemsForSupport } from '../settings';
import { webAddress } from './address';
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
    policy: { seen: policy.seen, paths: [...new Set(policy.paths.map((path) => pathForSupport(path, true)))] },
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
      return { kind: finding.kind, problem: problemsForSupport([finding], true)[0] };
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
  return webAddress(site)?.origin ?? '';
}
