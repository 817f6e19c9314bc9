import { clean } from '../text';
import { nameIn } from '../text/person-name';
import { addressCues, beforePerson, duePhrase, emptySubject, personLabels } from './applicant-words';
import { findContact, withoutContacts } from './contacts';

const separators = /\s[-–—|]\s|\n|;|\s*[|]\s*/gu;
const dangling = /(?:[\s,;:(/|–—-]|(?<![\p{L}\d])(?:của|cho|do|với|từ|tại|là|số|và)(?![\p{L}\d]))+$/iu;
const mostNameWords = 6;

/**
 * The subject of a hồ sơ cut to the name of its procedure: what stands before the first applicant, telephone, identity
 * number, e-mail or address; where nothing does, the first part between dashes that is none of it. A deadline that
 * stands in what is cut away is kept behind `…`, as it is written. All else is a stretch of the text given, so nothing
 * is invented; a text that is personal from end to end becomes ''.
 */
export function cutSubject(text: string): string {
  const subject = clean(text);
  const pieces = piecesOf(subject);
  const isAllShouted = isShouted(subject);
  const first = pieces.findIndex(({ from, to }) => isProcedure(cutPiece(subject.slice(from, to), isAllShouted)));
  const begin = pieces[first];
  if (begin === undefined) return dueOf(subject);
  let end = begin.from;
  for (const { from, to } of pieces.slice(first)) {
    const piece = subject.slice(from, to);
    const rest = cutPiece(piece, isAllShouted);
    if (rest !== '') end = from + piece.indexOf(rest) + rest.length;
    if (rest !== piece.trim()) break;
  }
  return [subject.slice(begin.from, end).trim(), dueOf(subject.slice(end))].filter((part) => part !== '').join(' … ');
}

/** A text in which persons are named by the way, without their names and what leads to them; `…` stands for each. */
export function withoutPersons(text: string): string {
  let rest = withoutContacts(text);
  for (const { index, length } of personsIn(rest, isShouted(text)).reverse()) {
    rest = `${rest.slice(0, index)}…${rest.slice(index + length)}`;
  }
  return rest;
}

function piecesOf(text: string): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(separators)) {
    pieces.push({ from, to: index });
    from = index + mark.length;
  }
  return [...pieces, { from, to: text.length }];
}

function isProcedure(piece: string): boolean {
  return piece.length > 2 && !emptySubject.test(piece);
}

/** What of a piece stands before anything personal. */
function cutPiece(piece: string, isAllShouted: boolean): string {
  const cuts = [
    findContact(piece),
    piece.search(personLabels),
    piece.search(addressCues),
    personsIn(piece, isAllShouted)[0]?.index ?? -1,
  ];
  const cut = Math.min(...cuts.filter((at) => at >= 0), piece.length);
  const rest = piece.slice(0, cut);
  return cut === piece.length ? rest.trim() : rest.replace(dangling, '').trim();
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/**
 * Persons behind a word for one, and names by themselves, in the order of the text. Where everything is in capitals,
 * only a word before it tells a name from others.
 */
function personsIn(text: string, isAllShouted: boolean): { index: number; length: number }[] {
  const found: { index: number; length: number }[] = [];
  const names = text.matchAll(/(?<![\p{L}\d])\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*)*/gu);
  for (const { index, 0: run } of names) {
    const name = isAllShouted ? null : nameAt(run);
    if (name !== null) found.push({ index: index + run.indexOf(name), length: name.length });
  }
  for (const { index, 0: cue } of text.matchAll(beforePerson)) {
    const behind = /^\s*(?:\p{Lu}[\p{L}'’]*\.?\s*){1,6}/u.exec(text.slice(index + cue.length));
    if (behind !== null && /\S/.test(behind[0])) found.push({ index, length: cue.length + behind[0].trimEnd().length });
  }
  const ordered = found.sort((a, b) => a.index - b.index || b.length - a.length);
  return ordered.filter((one, i) => !ordered.slice(0, i).some(({ index, length }) => one.index < index + length));
}

/** A name among words in capitals, wherever it begins. */
function nameAt(run: string): string | null {
  const words = run.split(/\s+/);
  for (let from = 0; from + 1 < words.length; from++) {
    for (let to = Math.min(words.length, from + mostNameWords); to > from + 1; to--) {
      const name = words.slice(from, to).join(' ');
      if (nameIn(name) === name) return run.slice(run.indexOf(name), run.indexOf(name) + name.length) || null;
    }
  }
  return null;
}

function dueOf(text: string): string {
  return [...text.matchAll(duePhrase)].map(([phrase]) => phrase).join(' … ');
}
