/**
 * One run of `work` at a time, and one more where it was asked for meanwhile: writes come in bursts, and what was read
 * before the last of them is stale.
 */
export function inTurns(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      // Work that failed once must not keep all that is asked for later from being done.
      running = null;
    }
  };
  return () => {
    again = running !== null;
    running ??= run();
    return running;
  };
}

/** Each piece of work after the one before it, whatever became of that: what it reads is then what the other has left. */
export function inOrder(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = before.then(work, work);
    before = mine;
    return mine;
  };
}
