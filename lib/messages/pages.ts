import type { PageStatus } from '../model/page-status';
import type { FieldName } from '../model/row';
import { type PortLike, tellTab } from '../platform';
import { framePost } from './schema';

/** How bad each answer to "is it kept?" is; the worst of all frames is what a person must know. */
const worst: readonly PageStatus['keeping'][] = ['ok', 'secretColumnEmpty', 'private', 'quota', 'newer', 'noStorage'];

/** One status of a tab out of those of its frames. */
export function sumStatus(frames: readonly PageStatus[]): PageStatus {
  const keeping = frames.reduce<PageStatus['keeping']>(
    (sum, { keeping: one }) => (worst.indexOf(one) > worst.indexOf(sum) ? one : sum),
    'ok',
  );
  const lists = frames.flatMap((frame) => frame.lists);
  const switchedOff = frames.flatMap((frame) => frame.switchedOff ?? []);
  return switchedOff.length > 0 ? { lists, keeping, switchedOff } : { lists, keeping };
}

/**
 * Extension page's end: hears the status of every frame behind `port` and passes on their sum.
 * `heard(null)`: no frame of the tab has our content script. The returned function has the user point at a column.
 */
export function listenToTab(
  port: PortLike,
  signal: AbortSignal,
  heard: (status: PageStatus | null) => void,
): (field: FieldName) => void {
  const frames = new Map<string, PageStatus>();
  port.onMessage.addListener((message) => {
    const post = framePost.safeParse(message);
    if (!post.success || signal.aborted) return;
    frames.set(post.data.frame, post.data.status);
    heard(sumStatus([...frames.values()]));
  });
  port.onDisconnect.addListener(() => {
    if (!signal.aborted) heard(null);
  });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  return (field) => port.postMessage({ type: 'point', field });
}

/**
 * Has a tab scroll to the row of a dossier and mark it. `key` is the dossier's own, as lists in extension pages have it.
 * False where no frame of the tab shows the row now, or none has our content script.
 */
export async function revealInTab(tabId: number, key: string): Promise<boolean> {
  return (await tellTab(tabId, { type: 'reveal', key }).catch(() => undefined)) === true;
}

export { statusPort } from './names';
export { tellChanged, tellWiped } from './tell-changed';
