import { computeDeadline, countdown } from '../deadline';
import type { Deadline } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { EarlierLetter, LetterItem } from '../model/letter-item';
import type { Identity } from '../model/settings';
import type { Instant } from '../model/time';
import { followUpOf, isAnswered, journalOf, reasonsFromHistory, standingOf, type World, withOwn } from '../standing';
import { findDocumentNumber } from '../text';
import { dayOf } from './dates';
import { kindRules } from './kinds';
import { plain, saysSomething } from './plain';

export interface ItemOptions {
  world: World;
  now: Instant;
  /** Who the user is where the dossier was seen; undefined where nobody has said. */
  identity: Identity | undefined;
  /** Letters about it marked as sent to this unit. */
  earlier: readonly EarlierLetter[];
  /** What lib/secrecy says of it; this room may not ask. */
  isSecret: boolean;
  /** The handler is left out: what is proposed, drafted and remembered of it then names units only. */
  hidesPersons?: boolean;
  /** One of `unitsOf`; not given: the first of them. */
  unit?: string;
}

/**
 * A kept dossier as letters take it. A deadline is that of every list and badge; a day when the unit was given it is
 * taken from the page's date of receipt, and only where the unit has had it since then: when a later change was first
 * seen is no date for a letter.
 */
export function letterItemOf(dossier: Dossier, events: readonly DossierEvent[], options: ItemOptions): LetterItem {
  const { world, now, identity, earlier, isSecret } = options;
  const { key, site, account, kind, fields } = dossier;
  const facts = withOwn(dossier.facts, dossier.own);
  const deadline = computeDeadline(facts, world.rules, world.calendar);
  const journal = journalOf(dossier, events, world.calendar, now);
  const owed = followUpOf(dossier, identity, events);
  const isOver = owed === null && deadline.done;
  const text = (name: keyof typeof fields) => plain(fields[name] ?? '');
  const trichYeu = text('trichYeu');
  const hasMoved = journal.steps.length > 1;
  return {
    key,
    site,
    account,
    kind,
    unit: options.unit ?? unitsOf(dossier, identity, events)[0] ?? '',
    person: options.hidesPersons ? '' : text('nguoiXuLy'),
    partner: text('donViPhoiHop'),
    loaiVb: text('loaiVb'),
    soKyHieu: text('soKyHieu') || (kind === 'hoSo' ? '' : (findDocumentNumber(trichYeu) ?? '')),
    soDen: text('soDen'),
    ngayVb: facts.ngayVb ?? '',
    coQuanBanHanh: text('coQuanBanHanh'),
    trichYeu,
    maHoSo: text('maHoSo') || (kind === 'hoSo' ? text('soKyHieu') : ''),
    thuTuc: kind === 'hoSo' ? trichYeu : '',
    ngayGiao: hasMoved ? '' : (facts.ngayDen ?? ''),
    chiDao: text('yKienChiDao'),
    lyDo: text('lyDoTre'),
    due: deadline.due,
    precision: deadline.precision,
    isSoon: isSoon({ ...deadline, done: isOver }, facts, world, now),
    earlier: [...earlier],
    answer: journal.answer?.text ?? (isAnswered(dossier) ? '' : null),
    doneAt: isOver && !journal.end?.isAtMost ? (journal.end?.at ?? null) : null,
    extensions: extensionsOf(dossier, events, deadline, options),
    state: stateOf(dossier, deadline, isOver, now),
    isSecret,
  };
}

/**
 * Who may be written to about a dossier: the units its page names as owing it, one by one where they stand apart by `;`
 * or lines. A comma parts nothing: "Sở Văn hóa, Thể thao và Du lịch" is one. Empty where only a person is named.
 */
export function unitsOf(
  dossier: Dossier,
  identity: Identity | undefined,
  events: readonly DossierEvent[] = [],
): string[] {
  const named = (dossier.fields.donViChuTri ?? '').split(/[;\n]/).map(plain).filter(saysSomething);
  const owedBy = followUpOf(dossier, identity, events)?.owedBy;
  if (owedBy === undefined) return named;
  const owing = named.filter((unit) => owedBy.includes(unit));
  return owing.length > 0 ? owing : named;
}

function stateOf(dossier: Dossier, deadline: Deadline, isOver: boolean, now: Instant): LetterItem['state'] {
  if (dossier.own?.hidden) return 'hidden';
  if (dossier.own?.closed || isOver) return 'closed';
  return deadline.pausedSince !== null && deadline.pausedSince <= now ? 'paused' : 'open';
}

function isSoon(deadline: Deadline, facts: Dossier['facts'], { calendar, thresholds }: World, now: Instant): boolean {
  const { state } = standingOf({
    deadline,
    countdown: countdown(deadline, calendar, now),
    thresholds,
    facts,
    calendar,
    now,
  });
  return state === 'soon' || state === 'today';
}

/** However they became known: named by the page, seen when the deadline was put off, or by apologies marked as sent. */
function extensionsOf(
  dossier: Dossier,
  events: readonly DossierEvent[],
  deadline: Deadline,
  { world, now, earlier }: ItemOptions,
): number {
  const { calendar } = world;
  const risk = { ...world.risk, extensions: 1 };
  const reasons = reasonsFromHistory({
    dossier,
    events,
    deadline,
    countdown: countdown(deadline, calendar, now),
    calendar,
    now,
    risk,
  });
  const seen = reasons.find(({ kind }) => kind === 'extended')?.numbers.times ?? 0;
  const apologies = earlier.filter(({ kind, date }) => kindRules[kind].isExtension && date <= dayOf(now)).length;
  return Math.max(deadline.extensions, seen, apologies);
}
