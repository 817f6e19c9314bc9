import { now } from '../../lib/platform';

/** So many times as long as it took it is not done again. */
const rest = 10;

/**
 * Work that all dossiers are gone through for: with very many, not done anew at each write of each scan. `isAsked`: by the
 * user, and not by the clock or a write, which may have to wait; `done` is called when it was done later.
 */
export function seldom(work: () => Promise<void>, done: () => void): (isAsked: boolean) => Promise<void> {
  let again = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return async function run(isAsked) {
    const start = now();
    if (!isAsked && start < again) {
      waiting ??= setTimeout(() => void run(true).then(done), again - start);
      return;
    }
    clearTimeout(waiting);
    waiting = undefined;
    await work();
    again = now() + (now() - start) * rest;
  };
}
