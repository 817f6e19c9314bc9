import type { Adapter, TeachProblem } from '../model/adapter';
import { isAlive, onMessage, sendMessage, sendUntilHeard } from '../platform';
import type { PartAnswer, TeachAnswer } from './teaching-schema';

/** A part is a file of our own: what was not brought in this time, in ms, is asked for anew. */
const partPatience = 4000;

/** Asks the background to bring a part of ours into this frame; false where the extension is gone, or the frame. */
export async function askForPart(
  part: 'engine' | 'picker',
  send: (message: unknown) => Promise<unknown> = (message) => sendUntilHeard(message, { patience: partPatience }),
): Promise<boolean> {
  try {
    return ((await send({ type: 'part', part })) as PartAnswer).ready;
  } catch {
    return false;
  }
}

/** Has a taught adapter kept; null when it was. */
export async function sendTaught(
  adapter: Adapter,
  send: (message: unknown) => Promise<unknown> = sendMessage,
): Promise<TeachProblem | null> {
  try {
    return ((await send({ type: 'teach', adapter })) as TeachAnswer).problem ?? null;
  } catch {
    return 'noStorage';
  }
}

/**
 * Between the frames of a page, of which one is chosen in: `tell` lets the others know, `stop` is called when another
 * one was.
 */
export function betweenFrames(stop: () => void, signal: AbortSignal): { tell(): void } {
  const frame = `${Math.random()}`;
  onMessage((message) => {
    const isOther = isPlain(message) && message.type === 'chosen' && message.by !== frame;
    if (isOther && !signal.aborted) stop();
    return undefined;
  });
  return {
    tell() {
      if (isAlive()) void sendMessage({ type: 'chosen', by: frame }).catch(() => undefined);
    },
  };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
