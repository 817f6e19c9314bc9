import type { CheckedTab, CheckInput, Finding, FindingKind } from '../model/check';
import { isNearlyFull } from '../model/data-view';

/** What need not be wrong: worth knowing, or not to be judged as long as no page is open. */
const hints: ReadonlySet<FindingKind> = new Set([
  'notOpen',
  'asleep',
  'loading',
  'noList',
  'notPersisted',
  'policyLate',
  'updateWaiting',
  'noCalendar',
  'notAllowed',
]);

/** Whether something must be done about it. */
export function isWrong({ kind }: Finding): boolean {
  return !hints.has(kind);
}

/** Everything that is wrong or worth knowing, what is wrong first; each once, however many tabs show it. */
export function findingsOf(input: CheckInput): Finding[] {
  const all = [
    ...ofPolicy(input),
    ...ofSites(input),
    ...input.tabs.flatMap(ofTab),
    ...ofStorage(input),
    ...(input.versions.isUpdateWaiting ? [{ kind: 'updateWaiting' } as const] : []),
    ...yearsNeeded(input.at)
      .filter((year) => !input.versions.officialYears.includes(year))
      .map((year): Finding => ({ kind: 'noCalendar', year })),
  ];
  const once = [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
  return [...once.filter(isWrong), ...once.filter((finding) => !isWrong(finding))];
}

function ofPolicy({ policy, problems }: CheckInput): Finding[] {
  const late: Finding[] = policy.seen === 'late' ? [{ kind: 'policyLate' }] : [];
  return [...late, ...problems.map((problem): Finding => ({ kind: 'setting', ...problem }))];
}

function ofSites({ sites, tabs, blockedTabs, canAsk }: CheckInput): Finding[] {
  const found: Finding[] = sites.flatMap(({ site, from, isGranted, isAllowed }): Finding[] => {
    if (isGranted) return isAllowed ? [] : [{ kind: 'notAllowed', site }];
    return [from === 'named' ? { kind: 'notGranted', site, canAsk } : { kind: 'withdrawn', site }];
  });
  const granted = sites.filter(({ isGranted, isAllowed }) => isGranted && isAllowed).map(({ site }) => site);
  if (!sites.some(({ isGranted }) => isGranted)) found.push({ kind: 'noSite', canAsk });
  // A tab that policy takes away does not tell its address: it may be on any site of which none is seen.
  const unseen = granted.filter((site) => !tabs.some((tab) => covers(site, tab.site)));
  if (unseen.length === 0) return found;
  const why: Finding =
    blockedTabs > 0 ? { kind: 'blocked', tabs: blockedTabs, sites: unseen } : { kind: 'notOpen', sites: unseen };
  found.push(why);
  return found;
}

/** Whether a site, which may be a broad one, is that of a page. */
function covers(site: string, origin: string): boolean {
  const parts = site.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(origin);
}

function ofTab({ site, state, status, isSuspect }: CheckedTab): Finding[] {
  if (state !== 'reads') return [{ kind: state, site }];
  if (status === null) return [];
  const { lists, keeping, switchedOff = [] } = status;
  const found: Finding[] = lists.flatMap(({ health, missing }): Finding[] => {
    if (health === 'well') return [];
    return [{ kind: health === 'cannot' ? 'unread' : 'partly', site, missing }];
  });
  if (isSuspect) found.push({ kind: 'suspect', site });
  else if (lists.length === 0) found.push({ kind: 'noList', site });
  if (keeping !== 'ok') found.push({ kind: 'keeping', site, why: keeping });
  return [...found, ...switchedOff.map(({ id, fault }): Finding => ({ kind: 'adapterOff', site, id, fault }))];
}

function ofStorage({ storage }: CheckInput): Finding[] {
  const { failure, persisted, dossiers } = storage;
  const found: Finding[] = [];
  if (failure !== null) found.push({ kind: 'storage', failure });
  if (isNearlyFull(storage)) found.push({ kind: 'nearlyFull' });
  // Nothing is lost as long as nothing is kept; it is asked for with the first dossier.
  if (!persisted && (dossiers ?? 0) > 0) found.push({ kind: 'notPersisted' });
  return found;
}

const hour = 3_600_000;

/** This year, and from November on the next, into which deadlines reach then. */
function yearsNeeded(at: number): number[] {
  const civil = new Date(at + 7 * hour);
  const year = civil.getUTCFullYear();
  return civil.getUTCMonth() >= 10 ? [year, year + 1] : [year];
}
