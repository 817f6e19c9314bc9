import type { Frame, Page } from '@playwright/test';
import { type Look, lookScript, meet, type Rect, type SeenBadge, type SeenDossier, within } from './look.ts';
import type { Expected } from './page.ts';
import { type Picture, takePicture } from './picture.ts';

/** The part of a frame's own window that shows on screen, in the frame's coordinates; null: none. */
async function viewOf(frame: Frame): Promise<Rect | null> {
  const whole = await frame.evaluate(() => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight }));
  if (frame.parentFrame() === null) return whole;
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  const inset = await element.evaluate(({ clientLeft, clientTop }: Element) => ({ clientLeft, clientTop }));
  const size = frame.page().viewportSize();
  if (box === null || size === null || box.width === 0 || box.height === 0) return null;
  const left = box.x + inset.clientLeft;
  const top = box.y + inset.clientTop;
  return meet(whole, { left: -left, top: -top, right: size.width - left, bottom: size.height - top });
}

async function look(frame: Frame): Promise<Look | null> {
  const view = await viewOf(frame);
  if (view === null) return null;
  return frame.evaluate<Look>(`(() => { ${lookScript}\nreturn lookAround(${JSON.stringify(view)}); })()`);
}

/** Everything that is wrong on a page, in words, and how many dossiers were looked at. */
export async function faults(
  page: Page,
  oracle: ReadonlyMap<string, Expected>,
  now: number,
): Promise<{ wrong: string[]; checked: number }> {
  const wrong: string[] = [];
  let checked = 0;
  for (const frame of page.frames()) {
    const seen = await look(frame).catch((error: unknown) => {
      // A page may take a frame away while it is looked at.
      if (frame.isDetached()) return null;
      throw error;
    });
    if (seen === null) continue;
    const whole = seen.dossiers.filter((dossier) => dossier.whole);
    checked += whole.length;
    wrong.push(...whole.flatMap((dossier) => dossierFaults(dossier, seen, oracle, now)));
    wrong.push(...seen.badges.flatMap((badge) => strayFaults(badge, seen.dossiers)));
  }
  return { wrong, checked };
}

function dossierFaults(
  { id, box }: SeenDossier,
  { badges }: Look,
  oracle: ReadonlyMap<string, Expected>,
  now: number,
): string[] {
  const truth = oracle.get(id);
  if (truth === undefined || box === null) return [`${id}: not known to the oracle`];
  const own = badges.filter((badge) => within(badge.box, box));
  const wanted = truth.expect === 'none' ? 0 : 1;
  if (own.length !== wanted) return [`${id}: ${own.length} badges, expected ${wanted} (${truth.due})`];
  return own.flatMap((badge) => [
    ...valueFaults(badge, truth, now).map((fault) => `${id}: ${fault}`),
    ...(badge.onTop ? [] : [`${id}: badge "${badge.text}" (${badge.form}) cannot be seen`]),
    ...badge.covers.map((what) => `${id}: badge "${badge.text}" (${badge.form}) covers ${what}`),
  ]);
}

function valueFaults(badge: SeenBadge, truth: Expected, now: number): string[] {
  const states = truth.states ?? statesOf(truth, now);
  const differs = (name: 'due' | 'precision'): string[] =>
    truth[name] === undefined || badge[name] === truth[name] ? [] : [`${name} ${badge[name]}, expected ${truth[name]}`];
  return [
    ...(states.includes(badge.state) ? [] : [`state ${badge.state}, expected ${states.join(' or ')}`]),
    ...differs('due'),
    ...differs('precision'),
  ];
}

/** States a due instant allows; which of 'soon' and 'ontime' depends on thresholds. */
function statesOf({ expect, due, paused }: Expected, now: number): readonly string[] {
  if (expect === 'unknown') return ['unknown'];
  if (paused) return ['paused'];
  if (due === undefined) return ['overdue', 'today', 'soon', 'ontime'];
  if (due === null) return ['unknown'];
  if (now > Date.parse(due)) return ['overdue'];
  const today = new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
  return due.startsWith(today) ? ['today'] : ['soon', 'ontime'];
}

/** A badge lies in a dossier, and where it shows, the host shows a dossier: no header, menu or dialog. */
function strayFaults({ box, text, onTop, over }: SeenBadge, dossiers: readonly SeenDossier[]): string[] {
  const place = `${Math.round(box.left)},${Math.round(box.top)}`;
  if (!dossiers.some(({ full }) => within(box, full))) return [`badge "${text}" at ${place} lies in no dossier`];
  return onTop && over === null ? [`badge "${text}" at ${place} shows where its dossier does not`] : [];
}

/** Pictures of all frames, in the order of the documents. */
export async function pictures(page: Page): Promise<Picture[]> {
  return Promise.all(page.frames().map((frame) => frame.evaluate(takePicture)));
}

/** Differences between a page with us and without us. */
export function differences(ours: readonly Picture[], plain: readonly Picture[]): string[] {
  if (ours.length !== plain.length) return [`${ours.length} frames, without us ${plain.length}`];
  return ours.flatMap((picture, index) => {
    const before = plain[index];
    if (before === undefined) return [];
    const moved = picture.boxes.filter((box, at) => box !== before.boxes[at]);
    return [
      ...(picture.boxes.length === before.boxes.length ? [] : ['more or fewer elements']),
      ...moved.slice(0, 3).map((box) => `moved: now ${box}, without us ${before.boxes[picture.boxes.indexOf(box)]}`),
      ...(picture.extent === before.extent ? [] : [`extent ${picture.extent}, without us ${before.extent}`]),
      ...(picture.html === before.html ? [] : [`document changed: ${firstDifference(picture.html, before.html)}`]),
    ];
  });
}

function firstDifference(ours: string, plain: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === plain[at]) at++;
  return `${JSON.stringify(ours.slice(Math.max(0, at - 40), at + 60))}, without us ${JSON.stringify(plain.slice(at, at + 60))}`;
}
