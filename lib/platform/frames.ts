import { browser } from './browser';

/** What a script returned in one frame of a tab; 0 is the top page. */
export interface FrameResult<T> {
  frame: number;
  result: T;
}

/** Packed scripts that are run on demand: what is seldom needed lives in them, not in every page. */
export type FrameScript = '/account.js' | '/suspect.js' | '/diagnosis.js';

/**
 * Runs a script once in every frame of a tab that the extension may read, beside the content script there, and answers
 * with what it returned, the top page first; frames where it returned null have nothing to say.
 */
export async function runInFrames<T>(tabId: number, file: FrameScript): Promise<FrameResult<T>[]> {
  // Not waiting for frames that are still loading: one that hangs must not keep the others.
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [file],
    injectImmediately: true,
  });
  return results
    .flatMap(({ frameId, result }) => (result == null ? [] : [{ frame: frameId, result: result as T }]))
    .sort((a, b) => a.frame - b.frame);
}

/** What came of running a script: what it returned, or why the browser did not let it in. */
export type Tried<T> = { results: FrameResult<T>[] } | { refused: 'policy' | 'other' };

/**
 * The same, where it is not known whether a tab may be read. A limit that policy lays over granted sites is seen nowhere
 * else, and only in the words of the browser.
 */
export async function tryInFrames<T>(tabId: number, file: FrameScript): Promise<Tried<T>> {
  try {
    return { results: await runInFrames<T>(tabId, file) };
  } catch (error) {
    return { refused: /ExtensionsSettings policy/.test(String(error)) ? 'policy' : 'other' };
  }
}
