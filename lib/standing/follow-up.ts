import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { Identity } from '../model/settings';
import type { Instant } from '../model/time';
import { accountOfName, clean, fold } from '../text';
import { statusOf } from './facts';
import { changesOf, inOrder } from './timeline';
import {
  answeredList,
  answeredStatus,
  blank,
  followedList,
  handledList,
  handledStatus,
  honorifics,
  openList,
} from './vocabulary';

/** Something that another still owes, and that one goes on following ("phải tiếp tục theo dõi"). */
export interface FollowUp {
  /** When one's own part was first seen finished, or the dossier first seen as one that is followed. */
  since: Instant;
  /** The units or persons as the page names them. */
  owedBy: string;
  reason: 'finished' | 'followed';
}

export type FollowedDossier = Pick<Dossier, 'fields' | 'facts' | 'own' | 'lists' | 'firstSeen'>;

/**
 * Whether a dossier stays on the follow-up list, after these rules, the first that fits:
 * 1. closed by the user, or received for information only: no;
 * 2. an answer is seen (số văn bản trả lời; a status or list of what is answered, completed, ended or cancelled): no;
 * 3. one's own part is finished: the status says handled or passed on, or the list does by its title (the latest one
 *    that says anything), whatever the status says then, which is the unit's; and somebody else still has it: yes;
 * 4. the role, or a list by its title, says that one follows it, its status is not done, and somebody else has it: yes.
 * Somebody else is a lead unit other than the own one, or else a person other than oneself. Without a confirmed name or
 * unit nobody can be told from oneself, and only rule 4 holds; without an own unit a unit alone is nobody else.
 * Names and units are compared folded, without titles, and with what stands behind them in brackets or after a dash.
 */
export function followUpOf(
  dossier: FollowedDossier,
  identity: Identity | undefined,
  events: readonly DossierEvent[] = [],
): FollowUp | null {
  const { fields, facts, own, firstSeen } = dossier;
  if (own?.closed || facts.role === 'deBiet' || isAnswered(dossier)) return null;
  const list = sayingList(dossier);
  if (handledStatus.test(statusWords(fields.trangThai)) || (list !== undefined && handledList.test(list))) {
    const owedBy = identity && othersWho(dossier, identity);
    if (owedBy) return { since: finishedAt(dossier, events), owedBy, reason: 'finished' };
  }
  const isFollowed = facts.role === 'theoDoi' || dossier.lists.some(({ title }) => followedList.test(fold(title)));
  if (!isFollowed || statusOf(fields.trangThai ?? '', '') === 'done') return null;
  const owedBy = identity ? othersWho(dossier, identity, true) : holders(fields.donViChuTri, fields.nguoiXuLy);
  return owedBy ? { since: firstSeen, owedBy, reason: 'followed' } : null;
}

/** Folded, with codes' underscores as spaces: `DA_XU_LY`. */
function statusWords(text = ''): string {
  return fold(text)
    .replace(/[_\s]+/g, ' ')
    .trim();
}

/** Whether the page says, in whatever way, that what was asked for has been given. */
export function isAnswered({ fields, lists }: Pick<FollowedDossier, 'fields' | 'lists'>): boolean {
  if (!blank.test(fold(fields.soVbTraLoi ?? ''))) return true;
  const status = statusWords(fields.trangThai);
  if (answeredStatus.test(status)) return true;
  if (statusOf(fields.trangThai ?? '', '') === 'done') return !handledStatus.test(status);
  // A status that says otherwise beats the list's title, as everywhere.
  return status === '' && lists.some(({ title }) => answeredList.test(fold(title)) && !openList.test(fold(title)));
}

/** Title, folded, of the list seen last of those whose titles say whether their rows are open or handled. */
function sayingList({ lists }: FollowedDossier): string | undefined {
  const said = lists.flatMap(({ title, seenAt }) => {
    const words = fold(title);
    return openList.test(words) ? [{ words: '', seenAt }] : handledList.test(words) ? [{ words, seenAt }] : [];
  });
  return said.sort((a, b) => b.seenAt - a.seenAt)[0]?.words;
}

/** Who else has it, as the page names them; undefined when nobody, or when that cannot be told. */
function othersWho({ fields }: FollowedDossier, identity: Identity, isFollowed = false): string | undefined {
  const { names, unit } = identity;
  const [units, persons] = [entriesOf(fields.donViChuTri), entriesOf(fields.nguoiXuLy)];
  const mine = (entry: string) => isMine(entry, identity);
  const others = (entries: string[]) => entries.filter((entry) => !mine(entry)).join(', ') || undefined;
  if (unit && others(units)) return others(units);
  const unitsAlone = isFollowed && !unit ? others(units) : undefined;
  if (names.length === 0 || persons.length === 0) return unitsAlone;
  if (persons.some(mine)) return undefined;
  return (unit ? undefined : others(units)) ?? others(persons);
}

function holders(...texts: (string | undefined)[]): string | undefined {
  return texts.map((text) => entriesOf(text).join(', ')).find((text) => text !== '');
}

/** Those a cell names, one by one. */
function entriesOf(text = ''): string[] {
  return text
    .split(/[;,\n]/)
    .map(clean)
    .filter((entry) => !blank.test(fold(entry)));
}

function isMine(entry: string, { names, unit }: Identity): boolean {
  const own = [...names, unit ?? ''].map(accountOfName).filter((name) => name !== '');
  return fold(entry)
    .split(/[()|]|\s[-–—]\s/)
    .some((part) => own.includes(part.trim().replace(honorifics, '')));
}

/** When one's own part was first seen as it is now; the first sighting where no event tells. */
function finishedAt({ fields, facts, firstSeen }: FollowedDossier, events: readonly DossierEvent[]): Instant {
  if (handledStatus.test(statusWords(fields.trangThai))) {
    const change = changesOf(events, ['trangThai']).findLast(
      ({ from, to }) => handledStatus.test(statusWords(to)) && !handledStatus.test(statusWords(from)),
    );
    return change?.at ?? facts.done?.at ?? firstSeen;
  }
  const listed = inOrder(events).find(
    (event) => (event.kind === 'listed' || event.kind === 'firstSeen') && handledList.test(fold(event.list.title)),
  );
  return listed?.at ?? facts.done?.at ?? firstSeen;
}
